"""Which line of a TOML text each key stands on: tomllib reads values, and forgets where they were."""

import re
import tomllib

TomlPath = tuple[str | int, ...]

_TOKEN = re.compile(
    r"""(?P<skip>[ \t\r]+|\#[^\n]*)
    |(?P<newline>\n)
    |(?P<string>\"{3}(?:\\.|[^\\])*?\"{3,5}|'{3}.*?'{3,5}|"(?:\\.|[^"\\\n])*"|'[^'\n]*')
    |(?P<mark>[\[\]{}=,.])
    |(?P<bare>[^\s\[\]{}=,.\#"']+)""",
    re.VERBOSE | re.DOTALL,
)


class TomlLines:
    """The line of every key and array element of a text that tomllib has already accepted."""

    def __init__(self, text: str) -> None:
        """Walk through the text once."""
        self._lines: dict[TomlPath, int] = {(): 1}
        self._tokens = _tokens(text)
        self._at = 0
        self._rows: dict[TomlPath, int] = {}
        self._read_document()

    def line(self, path: TomlPath) -> int:
        """The line of this key, or of the nearest table around it."""
        while path not in self._lines:
            path = path[:-1]
        return self._lines[path]

    def _peek(self) -> tuple[str, str, int]:
        return self._tokens[self._at] if self._at < len(self._tokens) else ("newline", "\n", 0)

    def _take(self) -> tuple[str, str, int]:
        token = self._peek()
        self._at += 1
        return token

    def _skip_newlines(self) -> None:
        while self._at < len(self._tokens) and self._peek()[0] == "newline":
            self._at += 1

    def _read_document(self) -> None:
        table: TomlPath = ()
        self._skip_newlines()
        while self._at < len(self._tokens):
            if self._peek()[1] == "[":
                table = self._read_header()
            else:
                self._read_pair(table)
            self._skip_newlines()

    def _read_header(self) -> TomlPath:
        line = self._take()[2]
        is_row = self._peek()[1] == "["
        if is_row:
            self._take()
        path = self._in_last_rows(self._read_key())
        if is_row:
            row = self._rows.get(path, -1) + 1
            self._rows[path] = row
            self._lines.setdefault(path, line)
            path = (*path, row)
        self._lines[path] = line
        while self._peek()[0] != "newline":
            self._take()
        return path

    def _in_last_rows(self, key: TomlPath) -> TomlPath:
        path: TomlPath = ()
        for number, part in enumerate(key):
            path = (*path, part)
            if path in self._rows and number < len(key) - 1:
                path = (*path, self._rows[path])
        return path

    def _read_key(self) -> TomlPath:
        parts: list[str] = []
        while self._peek()[1] not in {"]", "="}:
            kind, text, _ = self._take()
            if kind == "string":
                parts.append(tomllib.loads(f"key = {text}")["key"])
            elif kind == "bare":
                parts.append(text)
        return tuple(parts)

    def _read_pair(self, table: TomlPath) -> None:
        line = self._peek()[2]
        key = self._read_key()
        self._take()
        for length in range(1, len(key) + 1):
            self._lines.setdefault((*table, *key[:length]), line)
        self._read_value((*table, *key))

    def _read_value(self, path: TomlPath) -> None:
        opening = self._peek()[1]
        if opening == "[":
            self._read_items(path, closing="]")
        elif opening == "{":
            self._read_items(path, closing="}")
        else:
            while self._peek()[0] != "newline" and self._peek()[1] not in {",", "]", "}"}:
                self._take()

    def _read_items(self, path: TomlPath, *, closing: str) -> None:
        self._take()
        number = 0
        self._skip_newlines()
        while self._peek()[1] != closing:
            if self._peek()[1] == ",":
                self._take()
                number += 1
            elif closing == "}":
                self._read_pair(path)
            else:
                self._lines[*path, number] = self._peek()[2]
                self._read_value((*path, number))
            self._skip_newlines()
        self._take()


def _tokens(text: str) -> tuple[tuple[str, str, int], ...]:
    """Kind, text and line of every token but spaces and comments."""
    tokens, line = [], 1
    for match in _TOKEN.finditer(text):
        kind = str(match.lastgroup)
        if kind != "skip":
            tokens.append((kind, match.group(), line))
        line += match.group().count("\n")
    return tuple(tokens)
