"""The faults of a study or clinic file, each one sentence that names key and line."""

import re
from functools import cached_property

from planner.schedule.toml_lines import TomlLines, TomlPath

_AT_LINE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


class FileFaults:
    """The faults of one file, each a sentence with its line."""

    def __init__(self, name: str, text: str) -> None:
        """Start without any; lines are looked up in ``text`` once there is one."""
        self._name = name
        self._text = text
        self._found: dict[str, int] = {}

    @cached_property
    def _lines(self) -> TomlLines:
        return TomlLines(self._text)

    def __len__(self) -> int:
        return len(self._found)

    def add(self, path: TomlPath, sentence: str) -> None:
        """Note a fault at a key."""
        line = self._lines.line(path)
        self._found.setdefault(f"{self._name}, line {line}: {sentence}", line)

    def line(self, path: TomlPath) -> int:
        """The line of a key, for a sentence that names a second one."""
        return self._lines.line(path)

    @property
    def sentences(self) -> tuple[str, ...]:
        """All of them, from the top of the file down."""
        return tuple(sorted(self._found, key=lambda sentence: self._found[sentence]))


def path_text(path: TomlPath) -> str:
    """A key as a person reads it: ``agents.sg.infusions[2].minutes``, rows counted from 1."""
    text = ""
    for part in path:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def syntax_fault(error: str, *, text: str, name: str) -> str:
    """What tomllib says, with the line in front."""
    at = _AT_LINE.search(error)
    line = int(at[1]) if at is not None and at[1] else text.count("\n") + 1
    return f"{name}, line {line}: this is not valid TOML: {_AT_LINE.sub('', error)}."
