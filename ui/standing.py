"""Why an action cannot be had, as the window stands."""

from typing import NamedTuple

from ui.act import Act
from ui.language import marked, tr

WITHOUT_FILE = frozenset(
    (
        Act.OPEN,
        Act.NEW_FILE,
        Act.QUIT,
        Act.FIND_ANYTHING,
        Act.HELP,
        Act.SHORTCUTS,
        Act.GRADES,
        Act.ABOUT,
        Act.THEME_SYSTEM,
        Act.THEME_LIGHT,
        Act.THEME_DARK,
        Act.THEME_CONTRAST,
    )
)
LAYING_OUT = frozenset((Act.LAY_OUT, Act.LAY_OUT_TRAY, Act.LAY_OUT_DAY))
PLACING = frozenset((Act.MOVE_TO, Act.STAY, Act.PIN, Act.UNPLACE))
ON_BOARD = PLACING | {Act.RECORD_NEXT, Act.CHECKED}
"""Of the visit chosen on the page of the day: from another page they would act on what nobody sees."""
CHANGING = (
    ON_BOARD
    | LAYING_OUT
    | {
        Act.IMPORT_ROSTER, Act.UNDO, Act.REDO, Act.TAKE_BACK, Act.CLOSE_DAY, Act.OTHER_HOURS, Act.PLACE_OUT,
        Act.OTHER_NURSES, Act.ENROL, Act.RECORD_VISIT, Act.DELAY, Act.HOLD, Act.RESUME, Act.TOXICITY,
        Act.LOWER_LEVEL, Act.TOLERATED, Act.RESTART, Act.STOP_TREATMENT, Act.AMEND, Act.ADD_VERSION,
    }
)  # fmt: skip
"""What is there to change the clinic file."""
NO_FILE = marked("A clinic file has to be open first.")
READ_ONLY = marked("This clinic file can only be read: nothing in it can be changed.")
LOCKED = marked("The board is locked: unlock it in the Plan menu to move visits.")
ELSEWHERE = marked("This acts on the visit chosen on the day board: go to the day first.")


class Standing(NamedTuple):
    """What the window stands at.

    ``is_locked`` is of the board. ``unmovable`` says why nothing can be moved on it; that may be for another
    reason, as while it shows what is only proposed. ``nobody`` says why nobody is to be laid out on its day.
    """

    is_open: bool
    is_read_only: bool = False
    is_day_in_front: bool = True
    is_locked: bool = False
    unmovable: str = ""
    undo: str | None = None
    redo: str | None = None
    nobody: str = ""


def why_not(act: Act, standing: Standing) -> str:
    """Why an action cannot be had; empty where it can."""
    return next(iter(reasons(act, standing)), "")


def reasons(act: Act, standing: Standing) -> tuple[str, ...]:
    """The one reason why an action cannot be had, or none: each says what none of the others would mend."""
    if not standing.is_open:
        return () if act in WITHOUT_FILE else (tr(NO_FILE),)
    if standing.is_read_only and act in CHANGING:
        return (tr(READ_ONLY),)
    # Also from elsewhere: going to the day would not mend it.
    cannot_move = act in PLACING and bool(standing.unmovable)
    found = (
        (act is Act.UNDO and not standing.undo, tr("There is nothing to undo.")),
        (act is Act.REDO and not standing.redo, tr("There is nothing to redo.")),
        (cannot_move, standing.unmovable),
        (act in ON_BOARD and not standing.is_day_in_front and not cannot_move, tr(ELSEWHERE)),
        (act in LAYING_OUT and bool(standing.nobody), standing.nobody),
        (act in LAYING_OUT and standing.is_locked and not standing.nobody, tr(LOCKED)),
    )
    return tuple(reason for holds, reason in found if holds)
