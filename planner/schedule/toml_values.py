"""The values of one table of a study or clinic file: each read or refused, and its source kept."""

import difflib
from collections.abc import Mapping
from datetime import date, time
from types import MappingProxyType
from typing import Any

from planner.model.provenance import Certainty, Provenance
from planner.schedule.file_faults import FileFaults, path_text
from planner.schedule.source_marks import MARKS, marked
from planner.schedule.toml_lines import TomlPath

NOTHING: Mapping[str, Any] = MappingProxyType({})
_MOST = 100_000  # more minutes, days or participants than any study has: a slip of the finger


class TomlValues:
    """The values of a table.

    Whoever asks for a key makes it known; ``close`` reports the keys that nobody asked for and those that
    are missing. A value that will not do is reported, and a stand-in is handed out so that reading can go
    on. In a study file a value may carry its source, as ``{ value = 28, source = "registry", sure = "found"
    }``, and a table that names a source vouches for all in it; the nearest holds.
    """

    def __init__(
        self,
        content: Mapping[str, Any],
        *,
        path: TomlPath,
        faults: FileFaults,
        provenance: dict[str, Provenance] | None,
        around: Provenance | None = None,
    ) -> None:
        """``provenance`` collects where each value comes from; None if this kind of file does not say."""
        self._content = content
        self._path = path
        self._faults = faults
        self._provenance = provenance
        self._missing: list[str] = []
        self._known: set[str] = set(MARKS) if provenance is not None else set()
        self._vouched = (
            marked(content, path=path, around=around, faults=faults) if provenance is not None else None
        )

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the values and tables in it, marks of their source left out."""
        return tuple(key for key in self._content if self._provenance is None or key not in MARKS)

    def schema(self, version: int) -> None:
        """Refuse a file written for another version of its own rules; the number needs no source."""
        found = self._ask("schema", required=True)
        if found is not None and (type(found) is not int or found != version):
            self.fault("schema", f"is {found!r}; this program reads files of schema {version}")

    def text(self, key: str) -> str:
        """A text that is not empty."""
        value = self._value(key, (str,), "a text in quotes", required=True)
        if value is not None and not value.strip():
            self.fault(key, "is empty")
        return value if value is not None else ""

    def text_or_none(self, key: str) -> str | None:
        """A text; None where the file has none."""
        value: str | None = self._value(key, (str,), "a text in quotes", required=False)
        return value

    def choice(self, key: str, choices: tuple[str, ...]) -> str:
        """One of a few words; the first of them stands in."""
        value = self._value(key, (str,), "a text in quotes", required=True)
        if value is not None and value not in choices:
            self.fault(key, f"is “{value}”; it must be {' or '.join(f'“{choice}”' for choice in choices)}")
        return value if value in choices else choices[0]

    def whole(self, key: str, *, least: int | None = 0) -> int:
        """A whole number, not under ``least``."""
        value = self._whole(key, least=least, required=True)
        return value if value is not None else max(least or 0, 1)

    def whole_or_none(self, key: str, *, least: int | None = 0) -> int | None:
        """A whole number; None where the file has none or leaves it open."""
        return self._whole(key, least=least, required=False)

    def number(self, key: str) -> float:
        """A number, not under 0."""
        value = self._number(key, required=True)
        return value if value is not None else 1.0

    def number_or_none(self, key: str) -> float | None:
        """A number, not under 0; None where the file has none or leaves it open."""
        return self._number(key, required=False)

    def flag(self, key: str) -> bool:
        """True or false; false where the file says nothing."""
        return bool(self._value(key, (bool,), "true or false", required=False))

    def day(self, key: str) -> date:
        """A date, written without quotes."""
        value = self._value(key, (date,), "a date without quotes, as 2026-01-29", required=True)
        return value if value is not None else date.min

    def day_or_none(self, key: str) -> date | None:
        """A date; None where the file has none."""
        value: date | None = self._value(key, (date,), "a date without quotes, as 2026-01-29", required=False)
        return value

    def clock(self, key: str) -> time:
        """A time of day, such as “07:00”."""
        value = self.text(key)
        try:
            return time.fromisoformat(value) if value else time()
        except ValueError:
            self.fault(key, f"is “{value}”; write a time as “07:00”")
            return time()

    def texts(self, key: str, *, required: bool = True) -> tuple[str, ...]:
        """A list of texts."""
        return self._list(key, (str,), "a list of texts in quotes", required=required)

    def wholes(self, key: str, *, least: int = 0, required: bool = True) -> tuple[int, ...]:
        """A list of whole numbers in rising order."""
        values: tuple[int, ...] = self._list(key, (int,), "a list of whole numbers", required=required)
        if any(not least <= value <= _MOST for value in values):
            self.fault(key, f"is {list(values)}; each must be {least} or more, and {_MOST} or less")
        elif list(values) != sorted(set(values)):
            self.fault(key, f"is {list(values)}; the numbers must rise")
        return values

    def numbers(self, key: str, *, required: bool = True) -> tuple[float, ...]:
        """A list of numbers above 0."""
        values: tuple[float, ...] = self._list(key, (int, float), "a list of numbers", required=required)
        if any(not 0 < value <= _MOST for value in values):
            self.fault(key, f"is {list(values)}; each must be above 0, and {_MOST} or less")
        return tuple(float(value) for value in values)

    def fault(self, key: str, what: str) -> None:
        """Note that a key's value will not do."""
        path = (*self._path, key)
        self._faults.add(path, f"{path_text(path)} {what}.")

    def fault_here(self, sentence: str) -> None:
        """Note that the table as a whole will not do."""
        self._faults.add(self._path, sentence)

    def close(self) -> None:
        """Report the keys nobody asked for, each with the one probably meant, and those that are missing.

        A missing key that was only misspelt is one fault, not two.
        """
        if self._content is NOTHING:
            return  # the table around it says so already
        missing = list(self._missing)
        for key in self.names:
            if key in self._known:
                continue
            meant = _close_to(key, missing) or _close_to(key, sorted(self._known))
            if meant in missing:
                missing.remove(meant)
            hint = f"; did you mean “{meant}”?" if meant else "."
            path = (*self._path, key)
            self._faults.add(path, f"“{path_text(path)}” is not a key of this file{hint}")
        if missing:
            where = f"[{path_text(self._path)}]" if self._path else "The file"
            self._faults.add(self._path, f"{where} lacks {', '.join(missing)}.")

    def _ask(self, key: str, *, required: bool) -> Any:
        self._known.add(key)
        if key not in self._content and required:
            self._missing.append(key)
        return self._content.get(key)

    def _value(self, key: str, kinds: tuple[type, ...], what: str, *, required: bool) -> Any:
        """A value of exactly one of these kinds (bool is an int, and a datetime a date), its source kept."""
        content = self._ask(key, required=required)
        if content is None:
            return None
        if self._provenance is not None:
            content = self._sourced(key, content, required=required)
        if content is None or type(content) in kinds:
            return content
        self.fault(key, f"must be {what}, not {content!r}")
        return None

    def _sourced(self, key: str, content: Any, *, required: bool) -> Any:
        """The bare value, with its source recorded; None where it is open."""
        assert self._provenance is not None
        path, vouched = (*self._path, key), self._vouched
        if isinstance(content, dict):
            vouched = marked(content, path=path, around=vouched, faults=self._faults)
            strange = sorted(content.keys() - MARKS - {"value"})
            if strange:
                self.fault(key, f"has “{strange[0]}” beside its value and source")
            elif "value" not in content and (vouched is None or vouched.certainty is not Certainty.OPEN):
                self.fault(key, "has no value, and does not say that it is open")
            elif "value" not in content and required:
                self.fault(key, "is open; type its value in before the file is used")
            content = content.get("value")
        if vouched is None:
            self.fault(key, "does not say where it comes from; give it a source")
        else:
            self._provenance[path_text(path)] = vouched
        return content

    def _whole(self, key: str, *, least: int | None, required: bool) -> int | None:
        value: int | None = self._value(key, (int,), "a whole number", required=required)
        if value is not None and least is not None and value < least:
            self.fault(key, f"is {value}; it must be {least} or more")
            return least
        if value is not None and abs(value) > _MOST:
            self.fault(key, f"is {value}; it must be {_MOST} or less")
            return _MOST
        return value

    def _number(self, key: str, *, required: bool) -> float | None:
        value: float | None = self._value(key, (int, float), "a number", required=required)
        if value is not None and not 0 <= value <= _MOST:
            self.fault(key, f"is {value:g}; it must be {'0 or more' if value < 0 else f'{_MOST} or less'}")
            return None
        return float(value) if value is not None else None

    def _list(
        self, key: str, kinds: tuple[type, ...], what: str, *, required: bool = True
    ) -> tuple[Any, ...]:
        content = self._value(key, (list,), what, required=required)
        if content is None:
            return ()
        if any(type(item) not in kinds for item in content):
            self.fault(key, f"must be {what}")
            return ()
        if required and not content:
            self.fault(key, "is empty")
        return tuple(content)


def _close_to(key: str, others: list[str]) -> str | None:
    return next(iter(difflib.get_close_matches(key, others, n=1, cutoff=0.6)), None)
