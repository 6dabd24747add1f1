"""Placing one visit by hand, taking it off the board, and pinning it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import tzinfo

from planner.errors import EditRefused
from planner.model.clinic import Clinic
from planner.model.day_layout import Assignment
from planner.model.edit import Change, Edit
from planner.model.visit import Visit


def known_places(clinic: Clinic, *, chair: str | None, slot: str | None) -> None:
    """Refuse a chair, bed or slot that the unit does not have.

    Raises:
        EditRefused: names those it has.
    """
    for word, name, places in (
        ("chair or bed", chair, clinic.chairs),
        ("monitoring slot", slot, clinic.slots),
    ):
        names = [place.name for place in places]
        if name is not None and name not in names:
            raise EditRefused(f"There is no {word} called “{name}”. There are: {', '.join(names) or 'none'}.")


def place(
    assignment: Assignment, *, before: Assignment | None, zone: tzinfo, booking: Visit | None = None
) -> Edit:
    """The edit that puts a visit where a person wants it, called by what is new of that.

    ``booking`` is the visit to book with it, when it only was a proposal; ``zone`` is the clinic's.
    """
    changes: tuple[Change, ...] = (Change(before=before, after=assignment),)
    if booking is not None:
        changes = (Change(before=None, after=booking), *changes)
    named = f"{assignment.subject_id} {assignment.visit}"
    places = [assignment.chair, assignment.slot]
    if before is None:
        return Edit(f"Place {named} in {_then(places)}", changes)
    is_later = before.arrival != assignment.arrival
    others = [new for new, old in zip(places, (before.chair, before.slot), strict=True) if new != old]
    at = f"{assignment.arrival.astimezone(zone):%H:%M}" if is_later else ""
    where = _then(others if is_later or any(others) else places)
    return Edit(f"Move {named} to {', '.join(filter(None, (at, where)))}", changes)


def _then(names: Iterable[str | None]) -> str:
    return " then ".join(name for name in names if name)


def unplace(assignment: Assignment) -> Edit:
    """The edit that takes a visit off the board; it stays booked."""
    return Edit(
        f"Take {assignment.subject_id} {assignment.visit} off the board",
        (Change(before=assignment, after=None),),
    )


def pin(assignment: Assignment, *, pinned: bool) -> Edit:
    """The edit that pins a placed visit, or lets the layout move it again.

    Raises:
        EditRefused: it is so already.
    """
    if assignment.pinned is pinned:
        raise EditRefused(
            f"{assignment.subject_id} {assignment.visit} is {'pinned' if pinned else 'not pinned'} already."
        )
    verb = "Pin" if pinned else "Unpin"
    return Edit(
        f"{verb} {assignment.subject_id} {assignment.visit}",
        (Change(before=assignment, after=replace(assignment, pinned=pinned)),),
    )
