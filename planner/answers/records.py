"""Every record that is kept, in memory, read from the clinic file one kind at a time when first asked for."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar, cast

from planner.model.edit import Edit
from planner.model.record import Record

R = TypeVar("R", bound=Record)


class Records:
    """Reads through to the clinic file once a kind; edits are followed without reading again."""

    def __init__(self, read_all: Callable[[type[Record]], Iterable[Record]]) -> None:
        """``read_all`` gives every stored record of one class."""
        self._read_all = read_all
        self._kept: dict[str, dict[str, Record]] = {}

    def all(self, of: type[R]) -> Mapping[str, R]:
        """The records of one class, by key, in the order of their keys."""
        if of.kind not in self._kept:
            self._kept[of.kind] = {record.key: record for record in self._read_all(of)}
        return cast("Mapping[str, R]", self._kept[of.kind])

    def if_made(self, edit: Edit) -> "Records":
        """The records as they would be once an edit is made; these stay as they are."""
        for change in edit.changes:
            self.all(type(change.record))
        then = Records(self._read_all)
        then._kept = {kind: dict(kept) for kind, kept in self._kept.items()}
        then.follow(edit)
        return then

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

    def forget(self) -> None:
        """Read everything again when next asked: somebody else wrote to the file."""
        self._kept.clear()
