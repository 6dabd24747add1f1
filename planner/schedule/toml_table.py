"""One table of a study or clinic file, with the tables and rows below it."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from planner.errors import InvalidValue
from planner.model.provenance import Certainty, Provenance
from planner.schedule.file_faults import path_text
from planner.schedule.source_marks import MARKS
from planner.schedule.toml_keys import NOTHING
from planner.schedule.toml_values import TomlValues

Made = TypeVar("Made")


class Table(TomlValues):
    """A table, and what can be made of the tables and rows in it; what is faulty is left out."""

    def table(self, key: str, *, required: bool = True) -> "Table":
        """The table under a key; an empty one where the file has none."""
        content = self._ask(key, required=required)
        if content is not None and not isinstance(content, dict):
            self.fault(key, "must be a table")
            content = None
        return self._below(key, content=content if content is not None else NOTHING)

    def named(
        self, key: str, make: Callable[[str, "Table"], Made], *, required: bool = True
    ) -> tuple[Made, ...]:
        """What ``make`` makes of each table under a key, by its name, in order, but of faulty ones."""
        around = self.table(key, required=required)
        made: list[Made] = []
        for name in around.names:
            made += around._made(make, name, around.table(name))
        around.close()
        return tuple(made)

    def one(self, key: str, make: Callable[["Table"], Made]) -> Made | None:
        """What ``make`` makes of the table under a key; None where there is none, or a faulty one."""
        table = self.table(key, required=False)
        made = self._made(lambda _, table: make(table), "", table) if table.names else ()
        return next(iter(made), None)

    def rows(self, key: str, make: Callable[["Table"], Made], *, required: bool = False) -> tuple[Made, ...]:
        """What ``make`` makes of each row ``[[key]]``, in order, but of faulty ones."""
        content = self._ask(key, required=required)
        if content is None:
            return ()
        if not isinstance(content, list) or not all(isinstance(row, dict) for row in content):
            self.fault(key, "must be rows")
            return ()
        made: list[Made] = []
        for number, row in enumerate(content):
            made += self._made(lambda _, table: make(table), "", self._below(key, number, content=row))
        return tuple(made)

    def count(self, key: str) -> int:
        """How many rows the file has under a key, faulty ones among them."""
        content = self._content.get(key)
        return len(content) if isinstance(content, list) else 0

    def record_open(self, key: str) -> None:
        """Take note of something that the file only says is not known."""
        content = self._ask(key, required=True)
        if not isinstance(content, dict) or content.keys() - MARKS:
            self.fault(key, "must be a note of what is not known")
        else:
            self._below(key, content=content).record()

    def record(self) -> None:
        """Keep where the table as a whole comes from."""
        if self._provenance is not None and self._vouched is not None:
            self._provenance[path_text(self._path)] = self._vouched

    @property
    def vouched(self) -> Provenance | None:
        """Where the values of this table come from, unless they say otherwise themselves."""
        return self._vouched

    @property
    def is_open(self) -> bool:
        """Does the table as a whole say that its values are not known?"""
        return self._vouched is not None and self._vouched.certainty is Certainty.OPEN

    def _below(self, *parts: str | int, content: Mapping[str, Any]) -> "Table":
        return Table(
            content,
            path=(*self._path, *parts),
            faults=self._faults,
            provenance=self._provenance,
            around=self._vouched,
        )

    def _made(self, make: Callable[[str, "Table"], Made], name: str, table: "Table") -> tuple[Made, ...]:
        before = len(self._faults)
        made: tuple[Made, ...] = ()
        refusal: InvalidValue | None = None
        try:
            made = (make(name, table),)
        except InvalidValue as refused:  # often only because a stand-in was handed out
            refusal = refused
        table.close()
        if refusal is not None and len(self._faults) == before:
            table.fault_here(f"{path_text(table._path)} cannot be: {refusal}")
        return made if len(self._faults) == before else ()
