"""What a nurse did, as values that can be swapped: an edit is the changes of one gesture."""

from dataclasses import dataclass

from planner.errors import InvalidValue
from planner.model.record import Record


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after; None before is a creation, None after a removal."""

    before: Record | None
    after: Record | None

    def __post_init__(self) -> None:
        """Refuse a change of nothing and a change of one record into another."""
        if self.before is None and self.after is None:
            raise InvalidValue("A change needs a record before or after it.")
        if (
            self.before is not None
            and self.after is not None
            and (self.before.kind, self.before.key) != (self.after.kind, self.after.key)
        ):
            raise InvalidValue(f"A change cannot turn {self.before.key} into {self.after.key}.")

    @property
    def record(self) -> Record:
        """The record as it is after the change, or was before its removal."""
        record = self.after if self.after is not None else self.before
        assert record is not None
        return record

    @property
    def inverse(self) -> "Change":
        """The change back."""
        return Change(before=self.after, after=self.before)


@dataclass(frozen=True, slots=True)
class Edit:
    """One gesture of a nurse with everything it brought about; ``label`` is what undo shows."""

    label: str
    changes: tuple[Change, ...]
    reason: str = ""

    @property
    def inverse(self) -> "Edit":
        """The edit that gives back what was, in the reverse order."""
        return Edit(self.label, tuple(change.inverse for change in reversed(self.changes)), self.reason)

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of record touched, for views that read again."""
        return frozenset(change.record.kind for change in self.changes)


def created(*records: Record) -> tuple[Change, ...]:
    """The changes that bring these records into being."""
    return tuple(Change(before=None, after=record) for record in records)
