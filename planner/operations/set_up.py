"""Setting up the clinic: every record of its file that differs from what is kept."""

from collections.abc import Sequence

from planner.errors import EditRefused
from planner.model.edit import Change, Edit
from planner.model.natural_order import natural
from planner.model.record import Record


def set_up(after: Sequence[Record], *, before: Sequence[Record], label: str = "Set up the clinic") -> Edit:
    """The edit that turns one set of records into another.

    Raises:
        EditRefused: they are the same.
    """
    old = {(record.kind, record.key): record for record in before}
    new = {(record.kind, record.key): record for record in after}
    changes = tuple(
        Change(before=old.get(name), after=new.get(name))
        for name in sorted({*old, *new}, key=lambda name: (name[0], natural(name[1]), name[1]))
        if old.get(name) != new.get(name)
    )
    if not changes:
        raise EditRefused("Nothing would change: the clinic is already set up this way.")
    return Edit(label, changes)
