"""What the tour points at, in the order in which a day is worked."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect

from ui.act import Act
from ui.action_row import keys_in_words
from ui.actions import row_of
from ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow, QWidget

    from ui.board.day_page import DayPage


class TourStep(NamedTuple):
    """A heading, two or three sentences, and where it is in the window: nowhere if it is hidden."""

    title: str
    text: str
    place: Callable[[], QRect]


def tour_steps(window: QMainWindow, day: DayPage) -> tuple[TourStep, ...]:
    """The steps over the page of the day."""
    return (
        TourStep(
            tr("The day"),
            tr(
                "This is the day you see. The arrows go to the day before ({before}) and the day after "
                "({after}); click the date for a calendar. Any day, visit or participant is also a few "
                "letters away: {find}.",
                before=_keys(Act.PREVIOUS_DAY), after=_keys(Act.NEXT_DAY), find=_keys(Act.FIND_ANYTHING),
            ),
            lambda: _in_window(window, day.bar),
        ),
        TourStep(
            tr("A visit"),
            tr(
                "A block is one stay of a visit, with its steps in color. Click it, or go from one to "
                "the next with the arrow keys. Drag it, or press Alt with an arrow, and you see what a "
                "move would break."
            ),
            lambda: _first_block(window, day),
        ),
        TourStep(
            tr("What has no place, and what is wrong"),
            tr(
                "Visits without a place wait here, each with the reason; below them is everything that "
                "breaks a rule. Click a line to go to the visit, or drag a visit without a place onto "
                "the board."
            ),
            lambda: _in_window(window, day.side),
        ),
        TourStep(
            tr("Lay out the day"),
            tr(
                "Finds a chair, a slot and a time for everybody ({keys}). You see what would change before "
                "anything is kept, and what you placed by hand stays where it is.",
                keys=_keys(Act.LAY_OUT),
            ),
            lambda: _in_window(window, day.bar.lay_out),
        ),
        TourStep(
            tr("What happened"),
            tr(
                "Choose a visit, then record here how it went, move it, hold a drug, or record CRS or "
                "ICANS. The program says what follows from the study file; people decide."
            ),
            lambda: _menu_of(window, Act.RECORD_VISIT),
        ),
        TourStep(
            tr("Nothing is lost"),
            tr(
                "Every step is stored at once and can be undone by name ({undo}). {help} explains "
                "whatever has the focus, and this tour is in the Help menu.",
                undo=_keys(Act.UNDO), help=_keys(Act.HELP),
            ),
            lambda: _menu_of(window, Act.UNDO),
        ),
    )  # fmt: skip


def _keys(act: Act) -> str:
    return keys_in_words(row_of(act))


def _in_window(window: QMainWindow, part: QWidget, rect: QRect | None = None) -> QRect:
    if not part.isVisible():
        return QRect()
    rect = part.rect() if rect is None else rect
    return QRect(part.mapTo(window, rect.topLeft()), rect.size())


def _first_block(window: QMainWindow, day: DayPage) -> QRect:
    """The topmost block in sight; the whole board where there is none."""
    board = day.board
    seen = board.viewport().rect()
    rects = [board.visualRect(board.model().index(row, 0)) & seen for row in range(board.model().rowCount())]
    in_sight = [rect for rect in rects if not rect.isEmpty()]
    first = min(in_sight, key=lambda rect: (rect.top(), rect.left()), default=seen)
    return _in_window(window, board.viewport(), first)


def _menu_of(window: QMainWindow, act: Act) -> QRect:
    menu = row_of(act).menu
    bar = window.menuBar()
    title = next(action for action in bar.actions() if action.text() == menu.title)
    return _in_window(window, bar, bar.actionGeometry(title))
