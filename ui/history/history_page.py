"""The page of the history: the search, the lines, what a line did, and whether the trail is whole."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.model.trail import ChainState
from ui.background import Work
from ui.history.line_words import chain
from ui.history.save_history import save_history
from ui.history.search_bar import SearchBar
from ui.history.trail_view import TrailView
from ui.history.verifying import verifying
from ui.language import marked, tr
from ui.plain import PlainLabel
from ui.session import Session

CHECKING = marked("Checking that the history is complete…")
SEARCHING = marked("Searching…")
NOTHING = marked("Nothing in the history matches.")


class HistoryPage(QWidget):
    """Shows everything ever done to the clinic file; read again when it is looked at and has changed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._is_stale = session, True
        self.work: Work | None = None
        self.bar, self.view = SearchBar(session), TrailView(session)
        self.state, self._count = PlainLabel(), PlainLabel(wrap=False)
        self.state.setObjectName("quiet")
        self._count.setObjectName("quiet")
        self.save = QPushButton(tr("&Save as…"))
        self.save.setToolTip(tr("Save the lines found as a file for a spreadsheet."))
        title = PlainLabel(tr("History"), wrap=False)
        title.setObjectName("title")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addSpacing(16)
        head.addWidget(self.state, 1)
        head.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 12, 10)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.view, 1)
        column.addWidget(self._count)
        self.bar.changed.connect(self._show)
        self.view.counted.connect(self._say_count)
        self.view.model.rowsInserted.connect(self._say_count)
        self.save.clicked.connect(lambda: save_history(session, self.bar.search(), self))
        for signal in (session.changed, session.overtaken, session.opened):
            signal.connect(self._follow)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.read()
        self.view.table.setFocus()

    def read(self) -> None:
        """Read the history again, and have it checked."""
        self._is_stale = False
        self.bar.read()
        self._show()
        self._verify()

    def _follow(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.read()

    def _show(self) -> None:
        self.view.show_search(self.bar.search())

    def _say_count(self) -> None:
        lines = len(self.view.model.shown)
        if self.view.model.is_searching:
            self._count.setText(tr(SEARCHING))
        elif not lines:
            self._count.setText(tr(NOTHING))
        elif self.view.model.has_more:
            self._count.setText(tr("%n line(s); scroll for more", "", lines))
        else:
            self._count.setText(tr("%n line(s)", "", lines))

    def _verify(self) -> None:
        if self.work is not None:
            return  # one is under way; what was written since then is checked the next time
        self._say(tr(CHECKING))
        self.work = work = Work(verifying(self._session.desk.path), self)
        work.done.connect(self._tell)
        work.refused.connect(lambda refusal: self._say(str(refusal), is_wrong=True))
        work.finished.connect(self._free)
        work.start()

    def _tell(self, found: ChainState) -> None:
        self._say(chain(found), is_wrong=bool(found.fault))

    def _say(self, sentence: str, *, is_wrong: bool = False) -> None:
        self.state.setText(sentence)
        self.state.setObjectName("refusal" if is_wrong else "quiet")
        self.state.style().polish(self.state)

    def _free(self) -> None:
        self.work = None
