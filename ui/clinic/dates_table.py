"""What is out of the ordinary on some dates: closures, other hours, places out of service, other nurses."""

from PySide6.QtCore import QObject

from planner.model.clinic_dates import Dated
from ui.clinic.unit_table import UnitTable, WorkOut
from ui.dated_words import what, when
from ui.language import marked
from ui.session import Session

WHEN, WHAT, WHY = range(3)
HEADS = (marked("When"), marked("What"), marked("Why"))


class DatesTable(UnitTable[Dated]):
    """A row each, in the order of their dates; from today on, unless ``everything`` is shown."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, HEADS, parent)
        self.everything = False

    def rows(self) -> tuple[Dated, ...]:
        today, dated = self._session.today(), self._session.desk.clinic.dated
        return dated if self.everything else tuple(one for one in dated if one.last >= today)

    def text(self, row: Dated, column: int) -> str:
        if column == WHEN:
            return when(row)
        return what(row) if column == WHAT else row.reason

    def can_edit(self, row: Dated, column: int) -> bool:  # noqa: ARG002 - they have dialogs
        return False

    def remark(self, row: Dated, column: int) -> str:
        return self.text(row, column)

    def work_out(self, row: Dated, column: int, value: str) -> WorkOut:  # noqa: ARG002 - nothing is typed
        return lambda desk: desk.unit.drop_dated(row)
