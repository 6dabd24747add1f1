"""The keys of one table of a study or clinic file: who asked for which, what is wrong, where each is from."""

import difflib
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from planner.model.provenance import Certainty, Provenance
from planner.schedule.file_faults import FileFaults, path_text
from planner.schedule.source_marks import MARKS, marked
from planner.schedule.toml_lines import TomlPath

NOTHING: Mapping[str, Any] = MappingProxyType({})


class TomlKeys:
    """Whoever asks for a key makes it known; ``close`` reports those nobody asked for, and the missing ones.

    In a study file a value may carry its source, as ``{ value = 28, source = "registry", sure = "found" }``,
    and a table that names a source vouches for all in it; the nearest holds.
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


def _close_to(key: str, others: list[str]) -> str | None:
    return next(iter(difflib.get_close_matches(key, others, n=1, cutoff=0.6)), None)
