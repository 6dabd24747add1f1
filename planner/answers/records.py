"""Every record that is kept, in memory, read from the clinic file one kind at a time when first asked for."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar, cast

from planner.model.edit import Edit
from planner.model.record import Record

R = TypeVar("R", bound=Record)
Kept = Mapping[str, Mapping[str, Record]]
"""Records by their kind and key."""


class Records:
    """Reads through to the clinic file once a kind; edits are followed without reading again."""

    def __init__(
        self, read_all: Callable[[type[Record]], Iterable[Record]], *, kept: Kept | None = None
    ) -> None:
        """``read_all`` gives every stored record of one class; those ``kept`` are read already."""
        self._read_all = read_all
        self._kept: dict[str, dict[str, Record]] = {kind: dict(some) for kind, some in (kept or {}).items()}

    def all(self, of: type[R]) -> Mapping[str, R]:
        """The records of one class, by key, in the order of their keys."""
        if of.kind not in self._kept:
            self._kept[of.kind] = {record.key: record for record in self._read_all(of)}
        return cast("Mapping[str, R]", self._kept[of.kind])

    def if_made(self, edit: Edit) -> "Records":
        """The records as they would be once an edit is made; these stay as they are."""
        for change in edit.changes:
            self.all(type(change.record))
        then = Records(self._read_all, kept=self._kept)
        then.follow(edit)
        return then

    def kept(self) -> Kept:
        """What was read by now, as it is now, by kind and key."""
        return {kind: dict(some) for kind, some in self._kept.items()}

    def follow(self, edit: Edit) -> None:
        """Take over what an edit changed; call it once the edit is stored."""
        for change in edit.changes:
            kept = self._kept.get(change.record.kind)
            if kept is None:
                continue
            if change.after is None:
                kept.pop(change.record.key, None)
            else:
                kept[change.record.key] = change.after
