"""The list of participants, with a search and a filter over it."""

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ui.column_shares import Spare
from ui.empty_words import EmptyWords, how_to_begin
from ui.index import Index
from ui.language import marked, tr
from ui.named_choice import name_choice
from ui.participants.roster_model import Column, RosterModel, RosterRole
from ui.participants.summary import Group
from ui.plain import PlainLabel
from ui.tables import row_table

ROOMY = 77  # digits: then no clock takes three lines beside the cohort
GROUPS = {
    Group.EVERYBODY: marked("Everybody"),
    Group.STEP_DOSING: marked("Step dosing", "participants"),
    Group.ON_TREATMENT: marked("On treatment", "participants"),
    Group.FOLLOW_UP: marked("Follow-up", "participants"),
    Group.OFF_STUDY: marked("Off study", "participants"),
    Group.WITH_FINDINGS: marked("With findings", "participants"),
}


class RosterFilter(QSortFilterProxyModel):
    """Rows in which some cell holds the text searched for, of the group chosen."""

    def __init__(self, model: RosterModel) -> None:
        super().__init__(model)
        self.setSourceModel(model)
        self.setSortRole(RosterRole.ORDER)
        self._text, self._group = "", Group.EVERYBODY

    def search(self, text: str) -> None:
        """Keep rows that hold this text, in any case."""
        self._text = text.casefold().strip()
        self.invalidate()

    def choose(self, group: Group) -> None:
        """Keep rows of this group."""
        self._group = group
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        source = self.sourceModel()
        first = source.index(row, 0, parent)
        match self._group:
            case Group.EVERYBODY:
                is_of_group = True
            case Group.WITH_FINDINGS:
                is_of_group = bool(source.data(first, RosterRole.IS_WRONG))
            case group:
                is_of_group = group is source.data(first, RosterRole.GROUP)
        if not is_of_group or not self._text:
            return is_of_group
        cells = (str(source.data(source.index(row, column, parent))) for column in Column)
        return any(self._text in cell.casefold() for cell in cells)


class RosterView(QWidget):
    """``chosen`` gives the subject id of the row that is current; an empty one where nobody fits."""

    chosen = Signal(str)

    def __init__(self, model: RosterModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self.filter, self._chosen = model, RosterFilter(model), ""
        self.leaves_nobody = False
        """Did the search or the group hide everybody, so that nobody is chosen until somebody fits?"""
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search participants"))
        self.search.setAccessibleName(tr("Search participants"))
        self.search.setClearButtonEnabled(True)
        self.groups = QComboBox()
        name_choice(self.groups, tr("Which participants"))
        for group, word in GROUPS.items():
            self.groups.addItem(tr(word), group)
        self._end_of_nobody = QTimer(self)  # rows come back in several stretches, and who was chosen in any
        self._end_of_nobody.setInterval(0)
        self._end_of_nobody.setSingleShot(True)
        self._end_of_nobody.timeout.connect(self._choose_where_nobody_was)
        self._count = PlainLabel(wrap=False)
        self._count.setObjectName("quiet")
        # The course says the cohort too.
        self.table = row_table(self.filter, name=tr("Participants"), spare=Spare(Column.COHORT, digits=ROOMY))
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(Column.ID, Qt.SortOrder.AscendingOrder)
        self.nobody = EmptyWords(self.table, self._nobody_in_words)
        self._put_together()
        self._connect()

    def _put_together(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.search, 1)
        row.addWidget(self.groups)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 6, 10)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addWidget(self._count)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self.table.setFocus)
        self.groups.currentIndexChanged.connect(self._choose_group)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        for signal in (self.filter.modelReset, self.filter.rowsInserted, self.filter.rowsRemoved):
            signal.connect(self._say_count)
        self.filter.layoutChanged.connect(self._say_count)
        # Of a group, each comes back only once it is worked out.
        self.filter.rowsInserted.connect(self._choose_again)
        for signal in (self.filter.modelReset, self.filter.rowsInserted):
            signal.connect(self._end_of_nobody.start)

    def select(self, subject_id: str) -> None:
        """Make a participant's row current; does nothing where the filter hides it."""
        self._chosen = subject_id
        row = self._model.row_of(subject_id)
        if row is not None:
            index = self.filter.mapFromSource(self._model.index(row, 0))
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)

    def reveal(self, subject_id: str) -> None:
        """Search for nothing and nobody in particular where that hides a participant."""
        row = self._model.row_of(subject_id)
        if row is not None and not self.filter.mapFromSource(self._model.index(row, 0)).isValid():
            self.search.clear()
            self.groups.setCurrentIndex(0)

    def _search(self, text: str) -> None:
        self.filter.search(text)
        self._choose_among_the_shown()

    def _choose_group(self) -> None:
        self.filter.choose(self.groups.currentData())
        self._choose_among_the_shown()

    def _choose_among_the_shown(self) -> None:
        # Else what is done next would be done to somebody whom the search has hidden.
        self._choose_again()
        if self.table.currentIndex().isValid():
            return
        if self.filter.rowCount():
            self.table.setCurrentIndex(self.filter.index(0, 0))
        elif not self.leaves_nobody:
            self.leaves_nobody = True
            self.chosen.emit("")

    def _choose_where_nobody_was(self) -> None:
        if self.leaves_nobody:
            self._choose_among_the_shown()

    def _choose_again(self) -> None:
        row = self._model.row_of(self._chosen)
        if row is not None and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.filter.mapFromSource(self._model.index(row, 0)))

    def _choose(self, current: QModelIndex) -> None:
        if current.isValid():
            self.leaves_nobody = False
            self._chosen = self.filter.data(current, RosterRole.SUBJECT)
            self.chosen.emit(self._chosen)

    def _nobody_in_words(self) -> str:
        if not self._model.rowCount():
            return how_to_begin()
        if self.groups.currentData() is Group.EVERYBODY:
            return tr("No participant matches. Try fewer letters.")
        return tr("No participant matches. Try fewer letters, or “Everybody”.")

    def _say_count(self) -> None:
        shown, known = self.filter.rowCount(), self._model.rowCount()
        if shown == known:
            self._count.setText(tr("%n participant(s)", "", known))
        else:
            self._count.setText(tr("{shown} of %n participant(s)", "", known, shown=shown))
