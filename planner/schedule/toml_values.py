"""The values of one table of a study or clinic file: each read or refused."""

from datetime import date, time
from typing import Any

from planner.schedule.toml_keys import TomlKeys

_MOST = 100_000  # more minutes, days or participants than any study has: a slip of the finger


class TomlValues(TomlKeys):
    """The values of a table. One that will not do is reported, and a stand-in lets the reading go on."""

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
