"""The limits and the stock of the unit: a number each."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from planner.desk import Desk
from planner.model.clinic_change import ClinicChange
from planner.model.clinic_settings import ClinicSettings
from ui.clinic.setting_words import SETTINGS, setting_words
from ui.clinic.typed import number, whole
from ui.clinic.unit_table import Choice, UnitTable, WorkOut
from ui.language import marked, tr
from ui.session import Session
from ui.wording import number as number_words

WHAT, VALUE = range(2)
HEADS = (marked("Limit"), marked("Value"))
TEXTS = ("name", "zone")
MAY_BE_UNSAID = ("tocilizumab_doses", "oxygen_places")
YES_OR_NO = ("board_locked",)
NOT_SAID = marked("not given")
YES, NO = "yes", "no"
ANSWERS = {NO: marked("no"), YES: marked("yes")}


class LimitsTable(UnitTable[str]):
    """A row a setting, by the name of its field."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, HEADS, parent)

    def rows(self) -> tuple[str, ...]:
        return SETTINGS

    def text(self, row: str, column: int) -> str:
        if column == WHAT:
            return setting_words(row)
        value = getattr(self._session.desk.clinic.settings, row)
        if value is None:
            return tr(NOT_SAID)
        if isinstance(value, bool):
            return tr(ANSWERS[YES if value else NO])
        return value if isinstance(value, str) else number_words(value)

    def can_edit(self, row: str, column: int) -> bool:  # noqa: ARG002 - every value can
        return column == VALUE

    def choices(self, row: str, column: int) -> tuple[Choice, ...]:
        if column != VALUE or row not in YES_OR_NO:
            return ()
        return tuple((value, tr(words)) for value, words in ANSWERS.items())

    def remark(self, row: str, column: int) -> str:
        if column == VALUE and row in MAY_BE_UNSAID:
            return tr("Leave it empty if the unit gives none.")
        return self.text(row, WHAT)

    def work_out(self, row: str, column: int, value: str) -> WorkOut:  # noqa: ARG002 - only values change
        def changed(desk: Desk) -> ClinicChange:
            return desk.unit.set_limits(_after(desk.clinic.settings, row, value))

        return changed


def _after(settings: ClinicSettings, name: str, text: str) -> ClinicSettings:
    value: Any
    if name in YES_OR_NO:
        value = text == YES
    elif name in TEXTS:
        value = text
    elif name in MAY_BE_UNSAID and text in ("", tr(NOT_SAID)):
        value = None
    elif isinstance(getattr(settings, name), float):
        value = number(text, setting_words(name))
    else:
        value = whole(text, setting_words(name))
    return replace(settings, **{name: value})
