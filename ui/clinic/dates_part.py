"""What is dated on the page of the clinic, with its buttons."""

from PySide6.QtWidgets import QAbstractItemView, QCheckBox

from ui.act import Act, Actions
from ui.clinic.changing import change_unit
from ui.clinic.dated_dialogs import change_dated
from ui.clinic.dates_table import WHAT, DatesTable
from ui.clinic.part import Part
from ui.language import marked, tr
from ui.qactions import stand_for
from ui.session import Session

NEW = {
    Act.CLOSE_DAY: marked("Close a day…"),
    Act.OTHER_HOURS: marked("Other hours…"),
    Act.PLACE_OUT: marked("Place out…"),
    Act.OTHER_NURSES: marked("Nurses…"),
}


class DatesPart(Part):
    """Something is noted, changed, or as usual again."""

    def __init__(self, session: Session, actions: Actions) -> None:
        self._session, self._dates = session, DatesTable(session)
        super().__init__(session, tr("Exceptions"), self._dates, wraps=(WHAT,))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.everything = QCheckBox(tr("Show past"))
        for act, words in NEW.items():
            stand_for(self.add_button(tr(words)), actions[act])
        self.end_buttons()
        self.next_row()
        self.change, self.remove = self.add_button(tr("Change…")), self.add_button(tr("Back to usual"))
        self.change.clicked.connect(self._change)
        self.remove.clicked.connect(self.remove_chosen)
        for button in (self.change, self.remove):
            self.changing.add(button, of_chosen=True)
        self.add_beside(self.everything)
        self.end_buttons()
        self.table.activated.connect(self._change)
        self.everything.toggled.connect(self._show_everything)

    def remove_chosen(self) -> None:
        """Take back what is current."""
        row = self.chosen()
        if row is not None:
            dated = self._dates.shown[row]
            change_unit(
                self._session,
                lambda desk: desk.unit.drop_dated(dated),
                self,
                then=lambda: self.go_on_in_the_table(self.remove),
            )

    def _change(self) -> None:
        row = self.chosen()
        if row is not None and self.may_change():
            change_dated(self._session, self._dates.shown[row], self.window())

    def _show_everything(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self._dates.everything = on
        self.read()
