"""One table of a study or clinic file: hands out its values, and collects every fault instead of stopping at one.

A value may carry its source, as ``{ value = 28, source = "registry", sure = "found" }``; a table or row that names a
source vouches for all in it, the nearest first.
"""

import difflib
import re
from collections.abc import Callable, Mapping
from datetime import date, time
from typing import Any, TypeVar

from planner.errors import InvalidValue
from planner.model.provenance import Certainty, Provenance, Source
from planner.model.selectors import OrdinalRange, VisitSelector
from planner.schedule.file_faults import FileFaults, path_text
from planner.schedule.toml_lines import TomlPath

Made = TypeVar("Made")

_MARKS = frozenset({"source", "sure", "ref", "note"})
_ORDINALS = re.compile(r"([1-9]\d*)(?:(\+)|-([1-9]\d*))?")
_NOTHING: Mapping[str, Any] = {}


class Table:
    """A table of the file. Every ``ask`` marks a key as known; ``close`` reports those nobody asked for."""

    def __init__(
        self,
        content: Mapping[str, Any],
        *,
        path: TomlPath,
        faults: FileFaults,
        provenance: dict[str, Provenance] | None,
        vouched: Provenance | None = None,
    ) -> None:
        """``provenance`` collects where each value comes from; None if this kind of file does not say."""
        self._is_absent = content is _NOTHING
        self._content = content
        self._path = path
        self._faults = faults
        self._provenance = provenance
        self._known: set[str] = set()
        self._missing: list[str] = []
        self._vouched = vouched
        if provenance is not None:
            self._known |= _MARKS
            self._vouched = self._marked(content, path, vouched)

    # ------------------------------------------------------------------------------------------------ values
    def text(self, key: str, *, default: str | None = None) -> str:
        """A text that is not empty."""
        value = self._value(key, str, "a text in quotes", default=default)
        if value is not None and value != default and not value.strip():
            self.fault(key, "is empty")
        return value if value is not None else ""

    def whole(self, key: str, *, least: int | None = 0) -> int:
        """A whole number, not under ``least``."""
        value = self.whole_or_none(key, least=least, required=True)
        return value if value is not None else max(least or 0, 1)

    def whole_or_none(self, key: str, *, least: int | None = 0, required: bool = False) -> int | None:
        """A whole number; None where the file has none or leaves it open."""
        value: int | None = self._value(key, int, "a whole number", required=required)
        if value is not None and least is not None and value < least:
            self.fault(key, f"is {value}; it must be {least} or more")
            return least
        return value

    def number(self, key: str, *, least: float = 0.0) -> float:
        """A number, not under ``least``."""
        value = self.number_or_none(key, least=least, required=True)
        return value if value is not None else 1.0

    def number_or_none(self, key: str, *, least: float = 0.0, required: bool = False) -> float | None:
        """A number; None where the file has none or leaves it open."""
        value: float | None = self._value(key, (int, float), "a number", required=required)
        if value is not None and not least <= value < float("inf"):
            self.fault(key, f"is {value:g}; it must be {least:g} or more")
            return None
        return float(value) if value is not None else None

    def schema(self, version: int) -> None:
        """Refuse a file written for another version of its own rules; the number needs no source."""
        found = self._ask("schema", required=True)
        if found is not None and found != version:
            self.fault("schema", f"is {found!r}; this program reads files of schema {version}")

    def pattern(self, key: str) -> re.Pattern[str] | None:
        """A regular expression; None where it cannot be read."""
        value = self._value(key, str, "a text in quotes")
        try:
            return re.compile(value) if value else None
        except re.error as error:
            self.fault(key, f"is not a regular expression: {error}")
            return None

    def flag(self, key: str) -> bool:
        """True or false; false where the file says nothing."""
        return bool(self._value(key, bool, "true or false", default=False))

    def day(self, key: str) -> date:
        """A date, written without quotes as 2026-01-29."""
        value: date | None = self._value(key, date, "a date without quotes, as 2026-01-29")
        return value if value is not None else date.min

    def day_or_none(self, key: str) -> date | None:
        """A date; None where the file has none."""
        value: date | None = self._value(key, date, "a date without quotes, as 2026-01-29", required=False)
        return value

    def clock(self, key: str) -> time:
        """A time of day in quotes, as "07:00"."""
        value = self._value(key, str, "a time in quotes, as “07:00”")
        try:
            return time.fromisoformat(value) if value is not None else time()
        except ValueError:
            self.fault(key, f"is “{value}”; write a time as “07:00”")
            return time()

    def texts(self, key: str, *, required: bool = True) -> tuple[str, ...]:
        """A list of texts."""
        return self._list(key, str, "a list of texts in quotes", required=required)

    def wholes(self, key: str, *, least: int = 0, required: bool = True) -> tuple[int, ...]:
        """A list of whole numbers in rising order."""
        values: tuple[int, ...] = self._list(key, int, "a list of whole numbers", required=required)
        if any(value < least for value in values):
            self.fault(key, f"is {list(values)}; each must be {least} or more")
        elif list(values) != sorted(set(values)):
            self.fault(key, f"is {list(values)}; the numbers must rise")
        return values

    def numbers(self, key: str, *, required: bool = True) -> tuple[float, ...]:
        """A list of positive numbers."""
        values: tuple[float, ...] = self._list(key, (int, float), "a list of numbers", required=required)
        if any(not 0 < value < float("inf") for value in values):
            self.fault(key, f"is {list(values)}; each must be above 0")
        return tuple(float(value) for value in values)

    def choice(self, key: str, choices: tuple[str, ...]) -> str:
        """One of a few words."""
        value = self._value(key, str, "a text in quotes")
        if value is not None and value not in choices:
            self.fault(key, f"is “{value}”; it must be {' or '.join(f'“{choice}”' for choice in choices)}")
            return choices[0]
        return value if value is not None else choices[0]

    def ordinals(self, key: str) -> OrdinalRange:
        """Dose ordinals: "1", "1-2" or "10+"."""
        value = self._value(key, str, "dose ordinals in quotes, as “1-2” or “3+”")
        match = _ORDINALS.fullmatch(value) if value is not None else None
        if match is None:
            if value is not None:
                self.fault(key, f"is “{value}”; write dose ordinals as “1”, “1-2” or “3+”")
            return OrdinalRange(1)
        first = int(match[1])
        last = None if match[2] else int(match[3] or first)
        if last is not None and last < first:
            self.fault(key, f"is “{value}”; dose ordinals run upward")
            return OrdinalRange(first)
        return OrdinalRange(first, last)

    def selector(self, key: str) -> VisitSelector:
        """Which visits a row speaks of."""
        value = self._value(key, str, "a visit in quotes, as “C1D1”")
        try:
            return VisitSelector(value if value is not None else "*")
        except InvalidValue as fault:
            self.fault(key, "cannot be read", because=str(fault))
            return VisitSelector("*")

    # ------------------------------------------------------------------------------------------------ tables
    def table(self, key: str, *, required: bool = True) -> "Table":
        """The table under a key; an empty one where the file has none."""
        content = self._ask(key, required=required)
        if content is not None and not isinstance(content, dict):
            self.fault(key, "must be a table")
            content = None
        return self._below(key, content=content if content is not None else _NOTHING)

    def named(
        self, key: str, make: Callable[[str, "Table"], Made], *, required: bool = True
    ) -> tuple[Made, ...]:
        """What ``make`` makes of each table under a key, by name, in the file's order; faulty ones are left out."""
        around = self.table(key, required=required)
        made: list[Made] = []
        for name, content in around._content.items():
            if name in _MARKS:
                continue
            around._known.add(name)
            if isinstance(content, dict):
                made += around._made(make, name, around._below(name, content=content))
            else:
                around.fault(name, "must be a table")
        return tuple(made)

    def rows(self, key: str, make: Callable[["Table"], Made], *, required: bool = False) -> tuple[Made, ...]:
        """What ``make`` makes of each row ``[[key]]``, in order; faulty ones are left out."""
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

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the values, marks of their source left out."""
        return tuple(key for key in self._content if key not in _MARKS)

    def leave_open(self, key: str) -> None:
        """A key that only records that something is not known."""
        self._known.add(key)
        content = self._content.get(key)
        if self._provenance is not None and isinstance(content, dict) and not content.keys() - _MARKS:
            vouched = self._marked(content, (*self._path, key), self._vouched)
            if vouched is not None:
                self._provenance[path_text((*self._path, key))] = vouched
        else:
            self.fault(key, "must be a note of what is not known")

    # ---------------------------------------------------------------------------------------------- provenance
    @property
    def vouched(self) -> Provenance | None:
        """Where the values of this table come from, unless they say otherwise themselves."""
        return self._vouched

    @property
    def is_open(self) -> bool:
        """Does the table as a whole say that its values are not known?"""
        return self._vouched is not None and self._vouched.certainty is Certainty.OPEN

    @property
    def path(self) -> TomlPath:
        """Where the table stands in the file."""
        return self._path

    def record(self) -> None:
        """Keep where the table as a whole comes from."""
        if self._provenance is not None and self._vouched is not None:
            self._provenance[path_text(self._path)] = self._vouched

    # --------------------------------------------------------------------------------------------------- faults
    def fault(self, key: str, what: str, *, because: str = "") -> None:
        """Note that a key's value will not do."""
        path = (*self._path, key)
        self._faults.add(path, f"{path_text(path)} {what}.{' ' + because if because else ''}")

    def fault_here(self, sentence: str) -> None:
        """Note that the table as a whole will not do."""
        self._faults.add(self._path, sentence)

    def close(self) -> None:
        """Report the keys nobody asked for, with the one probably meant, and those that are missing."""
        if self._is_absent:
            return  # the table around it says so already
        missing = list(self._missing)
        for key in self._content:
            if key in self._known:
                continue
            meant = difflib.get_close_matches(key, missing, n=1, cutoff=0.6) or difflib.get_close_matches(
                key, sorted(self._known), n=1, cutoff=0.6
            )
            if meant and meant[0] in missing:
                missing.remove(meant[0])
            hint = f"; did you mean “{meant[0]}”?" if meant else "."
            path = (*self._path, key)
            self._faults.add(path, f"“{path_text(path)}” is not a key of this file{hint}")
        if missing:
            where = f"[{path_text(self._path)}]" if self._path else "the file"
            self._faults.add(self._path, f"{where} lacks {', '.join(missing)}.")

    # -------------------------------------------------------------------------------------------------- within
    def _below(self, *parts: str | int, content: Mapping[str, Any]) -> "Table":
        return Table(
            content,
            path=(*self._path, *parts),
            faults=self._faults,
            provenance=self._provenance,
            vouched=self._vouched,
        )

    def _made(self, make: Callable[[str, "Table"], Made], name: str, table: "Table") -> tuple[Made, ...]:
        before = len(self._faults)
        try:
            made = make(name, table)
        except InvalidValue as fault:
            table.close()
            if len(self._faults) == before:
                table.fault_here(f"{path_text(table.path)} cannot be: {fault}")
            return ()
        table.close()
        return (made,) if len(self._faults) == before else ()

    def _ask(self, key: str, *, required: bool) -> Any:
        self._known.add(key)
        if key not in self._content:
            if required:
                self._missing.append(key)
            return None
        return self._content[key]

    def _value(self, key: str, kind: Any, what: str, *, default: Any = None, required: bool = True) -> Any:
        content = self._ask(key, required=required and default is None)
        if content is None:
            return default
        path, vouched = (*self._path, key), self._vouched
        if isinstance(content, dict) and self._provenance is not None:
            vouched = self._marked(content, path, vouched)
            strange = sorted(content.keys() - _MARKS - {"value"})
            if strange:
                self.fault(key, f"has “{strange[0]}” beside its value and source")
            is_open = vouched is not None and vouched.certainty is Certainty.OPEN
            if "value" not in content and not is_open:
                self.fault(key, "has no value")
                return default
            if "value" not in content and required:
                self.fault(key, "is open; type its value in before the file is used")
            content = content.get("value")
        if self._provenance is not None:
            if vouched is None:
                self.fault(key, "does not say where it comes from; give it a source")
            else:
                self._provenance[path_text(path)] = vouched
        if content is None:
            return default
        if type(content) not in (
            kind if isinstance(kind, tuple) else (kind,)
        ):  # bool is an int, datetime a date
            self.fault(key, f"must be {what}, not {content!r}")
            return default
        return content

    def _list(self, key: str, kind: Any, what: str, *, required: bool = True) -> tuple[Any, ...]:
        content = self._value(key, list, what, required=required)
        if content is None:
            return ()
        if any(not isinstance(item, kind) or isinstance(item, bool) for item in content):
            self.fault(key, f"must be {what}")
            return ()
        if required and not content:
            self.fault(key, "is empty")
        return tuple(content)

    def _marked(
        self, content: Mapping[str, Any], path: TomlPath, around: Provenance | None
    ) -> Provenance | None:
        """The source a table or value names itself, or else that of what is around it."""
        if not content.keys() & _MARKS:
            return around
        marks = {}
        for mark in sorted(content.keys() & _MARKS):
            if not isinstance(content[mark], str):
                self._faults.add((*path, mark), f"{path_text((*path, mark))} must be a text in quotes.")
                return around
            marks[mark] = content[mark]
        for mark, words in (("source", Source), ("sure", Certainty)):
            choices = [word.value for word in words]
            if mark in marks and marks[mark] not in choices:
                self._faults.add(
                    (*path, mark),
                    f"{path_text((*path, mark))} is “{marks[mark]}”; it must be {', '.join(choices)}.",
                )
                return around
        if "source" not in marks and around is None:
            self._faults.add(path, f"{path_text(path)} says how sure it is, but not its source.")
            return around
        source = Source(marks["source"]) if "source" in marks else around.source if around else Source.DEFAULT
        if "sure" not in marks and ("source" in marks or around is None):
            self._faults.add(path, f"{path_text(path)} names a source, but not how sure it is (sure = …).")
            return around
        sure = Certainty(marks["sure"]) if "sure" in marks else around.certainty if around else Certainty.OPEN
        inherits = "source" not in marks and around is not None
        return Provenance(
            source=source,
            certainty=sure,
            reference=marks.get("ref", around.reference if inherits and around else ""),
            note=marks.get("note", ""),
        )
