"""A day with somebody in it, and what its sheets are made of."""

from collections.abc import Mapping
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt

from planner.desk import Desk
from planner.model.agent import Agent
from planner.model.day_sheet import DaySheet
from planner.model.imprint import Imprint
from tests.ui.boards import MONDAY
from tests.ui.conftest import NOW, a_participant
from ui.printing.ink import Line, Text
from ui.printing.page import Page
from ui.printing.paper import MARGIN
from ui.printing.sheet_choice import SheetChoice
from ui.printing.sheet_wish import SheetKind
from ui.printing.typeface import width

HASH = "9f3a77c21b04" + "0" * 52


def day_of(desk: Desk, *subjects: str, on: date = MONDAY) -> DaySheet:
    """The sheet of a day on which these have their first step dose, each in a chair and slot of its own."""
    for number, subject_id in enumerate(subjects, start=1):
        desk.enrol(a_participant(subject_id, on))
        desk.placing.place(
            f"{subject_id}/S1",
            arrival=NOW.replace(hour=8, minute=0),
            chair=f"Chair {number}",
            slot=f"Slot {number}",
        )
    return desk.sheets.day(on)


def beyond_the_margins(page: Page) -> list[object]:
    """What a printer might cut off."""
    right, bottom = page.paper.width - MARGIN + 0.6, page.paper.height - MARGIN + 0.6
    least = MARGIN - 0.6
    found: list[object] = []
    for ink in page.ink:
        if isinstance(ink, Text):
            edge, foot = ink.x + width(ink.words, ink.style), ink.y
        elif isinstance(ink, Line):
            edge, foot = ink.to_x, ink.to_y
        else:
            edge, foot = ink.x + ink.w, ink.y + ink.h
        if ink.x < least or ink.y < least or edge > right or foot > bottom:
            found.append(ink)
    return found


def press(qtbot, choice: SheetChoice, kind: SheetKind) -> None:
    """Press a kind of sheet on its circle: the words beside it end before the widget does."""
    button = choice.kinds[kind]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))


def all_texts(pages: tuple[Page, ...]) -> str:
    """Everything that can be read, a text a line."""
    return "\n".join(text for page in pages for text in page.texts)


@pytest.fixture
def imprint() -> Imprint:
    return Imprint(NOW, "nurse", 412, HASH)


@pytest.fixture
def agents(desk: Desk) -> Mapping[str, Agent]:
    return {agent.code: agent for agent in desk.study.agents}
