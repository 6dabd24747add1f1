"""One field of a record as JSON and back, by its type: exact, or refused in a sentence.

Dates and times are ISO 8601 text, instants the same in UTC with a Z, enums their value, tuples lists and
dataclasses objects. Numbers stay numbers and text stays text: ``007`` is never 7.
"""

import math
import types
import typing
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any

from planner.errors import InvalidValue

# JSON is what json.loads returns; mypy has no better word for it.
Json = Any
_LARGEST = 2**63 - 1  # SQLite's INTEGER


@dataclass(frozen=True, slots=True)
class Codec:
    """How values of one type are written as JSON and read again.

    ``column`` is the SQLite type of its column; ``has_parts`` says that the JSON is a list or an object.
    """

    encode: Callable[[Any], Json]
    decode: Callable[[Json], Any]
    column: str = "TEXT"
    has_parts: bool = False


def codec_of(hint: Any) -> Codec:
    """The codec of a type hint of a record's field.

    Raises:
        TypeError: no record has such a field yet; a codec has to be written for it.
    """
    if hint in _SCALARS:
        return _SCALARS[hint]
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union) and arguments[1:] == (types.NoneType,):
        return _optional(codec_of(arguments[0]))
    if origin is tuple and arguments[1:] == (Ellipsis,):
        return _tuple(codec_of(arguments[0]))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return Codec(str, hint)
    if isinstance(hint, type) and is_dataclass(hint):
        return _dataclass(hint)
    raise TypeError(f"No codec for {hint!r}.")


def instant_text(instant: datetime) -> str:
    """An instant as the store writes it, such as 2026-11-23T12:00:00Z."""
    if instant.tzinfo is None:
        raise InvalidValue(f"The time {instant} must say its time zone.")
    return f"{instant.astimezone(UTC).isoformat()[:-6]}Z"  # the last six are +00:00


def instant_of(text: str) -> datetime:
    """The instant, in UTC, that the store wrote."""
    return datetime.fromisoformat(text)


def _text(value: str) -> str:
    try:
        value.encode()
    except UnicodeEncodeError:
        raise InvalidValue(f"The text {value!r} has characters that cannot be stored.") from None
    return str(value)


def _integer(value: int) -> int:
    if not -_LARGEST <= value <= _LARGEST:
        raise InvalidValue(f"The number {value} is too large to be stored.")
    return int(value)


def _number(value: float) -> float:
    if not math.isfinite(value):
        raise InvalidValue(f"{value} is not a number that can be stored.")
    return float(value)


def _clock(value: time) -> str:
    if value.tzinfo is not None:
        raise InvalidValue(f"The time of day {value} must be local, without a zone.")
    return value.isoformat() if value.second or value.microsecond else value.isoformat("minutes")


_SCALARS: dict[Any, Codec] = {
    str: Codec(_text, str),
    bool: Codec(bool, bool, "INTEGER"),
    int: Codec(_integer, int, "INTEGER"),
    float: Codec(_number, float, "REAL"),
    date: Codec(date.isoformat, date.fromisoformat),
    time: Codec(_clock, time.fromisoformat),
    datetime: Codec(instant_text, instant_of),
}


def _optional(inner: Codec) -> Codec:
    return Codec(
        lambda value: None if value is None else inner.encode(value),
        lambda plain: None if plain is None else inner.decode(plain),
        inner.column,
        inner.has_parts,
    )


def _tuple(inner: Codec) -> Codec:
    return Codec(
        lambda values: [inner.encode(value) for value in values],
        lambda plain: tuple(inner.decode(part) for part in plain),
        has_parts=True,
    )


def _dataclass(cls: type) -> Codec:
    parts = field_codecs(cls)
    return Codec(
        lambda value: {name: part.encode(getattr(value, name)) for name, part in parts.items()},
        lambda plain: cls(**{name: part.decode(plain[name]) for name, part in parts.items()}),
        has_parts=True,
    )


def field_codecs(cls: type) -> dict[str, Codec]:
    """The codecs of a dataclass's fields, in their order."""
    hints = typing.get_type_hints(cls)
    return {field.name: codec_of(hints[field.name]) for field in fields(cls)}
