"""Keys and hands that belong to a place of the window and stand in no menu."""

from typing import NamedTuple

from ui.language import Marked, marked


class KeyInPlace(NamedTuple):
    """What is done, with which keys, and what comes of it."""

    text: Marked
    keys: Marked
    help: Marked


class Place(NamedTuple):
    """Where in the window they hold."""

    title: Marked
    keys: tuple[KeyInPlace, ...]


BOARD = Place(
    marked("On the board"),
    (
        KeyInPlace(
            marked("Another visit"), marked("Arrows, Home, End"),
            marked("Go from block to block."),
        ),
        KeyInPlace(
            marked("Course of the visit"), marked("Return"),
            marked("Open the course of the chosen participant, here and under “Not placed”."),
        ),
        KeyInPlace(
            marked("Record what is next"), marked("Space"),
            marked("Record what is due next for the chosen visit with the time now, here and in “Now”."),
        ),
        KeyInPlace(
            marked("Move the visit"), marked("Alt+arrows"),
            marked("Pick it up; arrows move it, Return puts it down, Escape puts it back."),
        ),
        KeyInPlace(
            marked("Move it by the minute"), marked("Shift+arrows"),
            marked("Go by single minutes while the visit is picked up."),
        ),
        KeyInPlace(
            marked("Drag and keep the time"), marked("Shift"),
            marked("Held while you drag: only the place changes."),
        ),
        KeyInPlace(
            marked("Drag and keep the place"), marked("Ctrl"),
            marked("Held while you drag: only the time changes."),
        ),
        KeyInPlace(
            marked("Drag by the minute"), marked("Alt"),
            marked("Held while you drag: the time goes by single minutes."),
        ),
        KeyInPlace(
            marked("Fix a finding"), marked("Alt+1, Alt+2…"),
            marked("Do what the numbered button under the chosen finding says."),
        ),
        KeyInPlace(
            marked("Zoom with the mouse"), marked("Ctrl+wheel"),
            marked("Show more or less of the day around the pointer; with Shift, scroll sideways."),
        ),
    ),
)  # fmt: skip
WEEKS = Place(
    marked("In the weeks"),
    (
        KeyInPlace(
            marked("Another visit"), marked("Arrows"),
            marked("Go from visit to visit."),
        ),
        KeyInPlace(
            marked("Day of the visit"), marked("Return"),
            marked("Show the board of its day."),
        ),
        KeyInPlace(
            marked("Course of the visit"), marked("Shift+Return"),
            marked("Open the course of the chosen participant."),
        ),
        KeyInPlace(
            marked("Move the visit"), marked("Alt+Left, Alt+Right"),
            marked("Take it to another day; Return puts it down, any other key puts it back."),
        ),
    ),
)  # fmt: skip
PLACES = (BOARD, WEEKS)
