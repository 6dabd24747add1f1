"""Placing one visit by hand, taking it off the board, and pinning it."""

from dataclasses import replace

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


def place(assignment: Assignment, *, before: Assignment | None, booking: Visit | None = None) -> Edit:
    """The edit that puts a visit where a person wants it.

    ``booking`` is the visit to book with it, when it only was a proposal.
    """
    changes: tuple[Change, ...] = (Change(before=before, after=assignment),)
    if booking is not None:
        changes = (Change(before=None, after=booking), *changes)
    where = " then ".join(name for name in (assignment.chair, assignment.slot) if name)
    verb = "Place" if before is None else "Move"
    preposition = "in" if before is None else "to"
    return Edit(f"{verb} {assignment.subject_id} {assignment.visit} {preposition} {where}", changes)


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
