"""What keeping a layout would change for one visit, in words."""

from planner.model.day_clock import DayClock
from planner.model.proposed_day import LayoutChange, Stand
from ui.board.block_words import in_turn
from ui.language import marked, tr
from ui.wording import duration, time_of

NO_PLACE = marked("no place")


def stand_words(stands: Stand | None, clock: DayClock) -> str:
    """``08:00  Chair 3, then Slot 1``."""
    if stands is None:
        return tr(NO_PLACE)
    places = in_turn(place for place in (stands.chair, stands.slot) if place)
    return f"{time_of(stands.arrival, clock)}  {places}"


def to_do(change: LayoutChange) -> str:
    """Whom to call and why, or to tell a first time; what has to be told to nobody."""
    if change.before is None:
        said = tr("Tell the participant: had no time yet")
    elif change.after is None:
        said = tr("Call: no longer has a place")
    elif change.is_to_call:
        later = change.after.arrival - change.before.arrival
        apart = duration(abs(later))
        said = (
            tr("Call: {duration} later", duration=apart)
            if later > 0
            else tr("Call: {duration} earlier", duration=apart)
        )
    else:
        said = tr("Same time, another place")
    return tr("{what_to_do} (was pinned)", what_to_do=said) if change.pinned else said


def before_tag(change: LayoutChange, clock: DayClock) -> str:
    """On the board as it would be: where the visit was."""
    if change.before is None:
        return tr("new", "a visit that had no place")
    if change.is_to_call:
        return tr(marked("was {time}", "a visit"), time=time_of(change.before.arrival, clock))
    return tr(marked("was {place}", "a visit"), place=_other_place(change.before, change.after))


def after_tag(change: LayoutChange, clock: DayClock) -> str:
    """On the board as it is: where the visit would go."""
    if change.after is None:
        return tr(NO_PLACE)
    if change.is_to_call:
        return tr(marked("to {time}", "a visit"), time=time_of(change.after.arrival, clock))
    return tr(marked("to {place}", "a visit"), place=_other_place(change.after, change.before))


def summary(changes: tuple[LayoutChange, ...]) -> str:
    """How much changes, and how many must be called or told their first time."""
    if not changes:
        return tr("Nothing changes.")
    calls = sum(change.is_to_call for change in changes)
    new = sum(change.before is None for change in changes)
    elsewhere = len(changes) - calls - new
    parts = [tr("%n participant(s) to call", "participants", calls)] if calls else []
    if new:
        parts.append(tr("%n participant(s) to be told their time", "participants", new))
    if not parts:
        parts.append(tr("nobody to call"))
    if elsewhere:
        parts.append(tr("%n (keeps|keep) the time, in another place", "participants", elsewhere))
    return tr("If you keep it: {changes}.", changes=", ".join(parts))


def _other_place(stands: Stand, other: Stand | None) -> str:
    if other is None or stands.chair != other.chair:
        return stands.chair or tr(NO_PLACE)
    return stands.slot or tr(NO_PLACE)
