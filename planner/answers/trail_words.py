"""What the audit trail holds, as a nurse would say it: a sentence a record. Both faces use these words."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from planner.answers.trail_fields import ALONE, BESIDE, EVERYTHING, ORDINARY, is_silent, phrase
from planner.answers.trail_names import record_name
from planner.answers.trail_values import SAID
from planner.model.audit_entry import AuditEntry
from planner.model.day_text import day_text
from planner.model.study import Study

LONGEST_TEXT = 60
"""Of one field: a study file is kept whole in the trail, and is no reading matter."""
_TIMES = ("opens", "closes", "starts", "ends")


class TrailWords(NamedTuple):
    """The words of one clinic: its clock, and what its study calls the drugs.

    ``bed``: they tell of an edit that was of somebody in a bed.
    """

    zone: ZoneInfo
    study: Study
    bed: bool = False

    def sentences(self, entries: Iterable[AuditEntry], *, subject_id: str | None = None) -> tuple[str, ...]:
        """What the rows of one transaction tell, a sentence a record, in their order.

        With ``subject_id`` only of the records of that participant.
        """
        told: dict[tuple[str | None, str | None], list[AuditEntry]] = {}
        for entry in entries:
            if subject_id is not None and (entry.key or "").split("/")[0] != subject_id:
                continue
            told.setdefault((entry.kind, entry.key), []).append(entry)
        return tuple(sentence for rows in told.values() for sentence in self._record(rows))

    def instant(self, at: datetime) -> str:
        """``Mon 23 Nov 2026 07:30``, on the clinic's clock."""
        local = at.astimezone(self.zone)
        return f"{day_text(local.date())} {local:%H:%M}"

    def _record(self, rows: list[AuditEntry]) -> Iterator[str]:
        first = rows[0]
        if first.kind is None or first.key is None:
            yield from (self._happening(row) for row in rows)
            return
        name = record_name(first.kind, first.key, study=self.study)
        for row in rows:
            if row.action == "print":
                yield f"{self._happening(row).rstrip('.')}, of {name}."
            elif row.action == "create":
                yield _sentence(f"New: {name}", *self._told(first.kind, _held(row.new)))
            elif row.action == "delete":
                yield _sentence(f"Removed: {name}", *self._told(first.kind, _held(row.old)))
        changes = self._changes(first.kind, [row for row in rows if row.action == "update"])
        said = [words for words in changes if words]
        if said:
            yield f"{name[:1].upper()}{name[1:]}: {'; '.join(said)}."

    def _told(self, kind: str, fields: Mapping[str, Any]) -> list[str]:
        return [
            self._phrase(kind, field, value, fields)
            for field, value in fields.items()
            if not is_silent(kind, field) and not _says_nothing(kind, field, value)
        ]

    def _changes(self, kind: str, rows: list[AuditEntry]) -> Iterator[str]:
        pairs = {BESIDE[name]: row for row in rows if (name := (kind, row.field or "")) in BESIDE}
        beside = {id(pairs[row.field]): row for row in rows if row.field in pairs}
        for row in (one for one in rows if one.field not in pairs):  # the others are said with these
            with_it = beside.get(id(row))
            yield self._changed(kind, row) if with_it is None else self._together(kind, row, with_it)

    def _together(self, kind: str, *rows: AuditEntry) -> str:
        """``died on Mon 23 Nov 2026``, and taken back where neither is any more."""
        before, after = (
            " ".join(
                self._phrase(kind, row.field or "", value, {})
                for row, value in zip(rows, values, strict=True)
                if value is not None
            )
            for values in ([_held(row.old) for row in rows], [_held(row.new) for row in rows])
        )
        if before and after:
            return f"{before}, now {after}"
        return after or f"taken back: {before}"

    def _changed(self, kind: str, row: AuditEntry) -> str:
        """``booked for Mon 23 Nov 2026, now Tue 24 Nov 2026``; one alone where the other is empty."""
        field = row.field or ""
        if is_silent(kind, field):
            return ""
        before, after = (
            "" if _is_empty(kind, field, value) else self._phrase(kind, field, value, {})
            for value in (_held(row.old), _held(row.new))
        )
        if kind in ("study_file", "study_version") and field == "text":
            return f"its text was replaced by one of {after.removeprefix('a text of ')}"
        if before and after:
            now = after if "|" in phrase(kind, field) else self._value(kind, field, _held(row.new), {})
            if (kind, field) in ALONE:
                before = ALONE[kind, field].format(self._value(kind, field, _held(row.old), {}))
            return f"{before}, now {now}"
        return after or f"no longer: {before}"

    def _phrase(self, kind: str, field: str, value: Any, beside: Mapping[str, Any]) -> str:
        words = phrase(kind, field, bed=self.bed)
        if "|" in words:
            return words.split("|")[0 if value else 1]
        return words.format(self._value(kind, field, value, beside))

    def _value(self, kind: str, field: str, value: Any, beside: Mapping[str, Any]) -> str:
        if field == "agent" or (kind, field) in EVERYTHING:
            return EVERYTHING[kind, field] if value is None else self._agent(value)
        if kind == "dose_given" and field == "amount":
            return self._amount(value, beside.get("agent"))
        if (kind, field) in SAID:
            return SAID[kind, field](value)
        return self._plain(value, is_clock=field in _TIMES)

    def _plain(self, value: Any, *, is_clock: bool = False) -> str:
        match value:
            case None | "":
                return "nothing"
            case bool():
                return "yes" if value else "no"
            case str():
                return self._text(value, is_clock=is_clock)
            case list():
                return ", ".join(self._plain(one) for one in value)
            case dict():
                filled = {name: one for name, one in value.items() if one not in (None, "", [])}
                return ", ".join(
                    f"{name.replace('_', ' ')} {self._plain(one)}" for name, one in filled.items()
                )
        return f"{value:g}" if isinstance(value, float) else f"{value}"

    def _text(self, text: str, *, is_clock: bool) -> str:
        """A text on one line; a date with its weekday, an instant on the clinic's clock."""
        try:
            if "T" in text and text.endswith("Z"):
                return self.instant(datetime.fromisoformat(text))
            if is_clock:
                return f"{time.fromisoformat(text):%H:%M}"
            if len(text) == len("2026-11-23") and text[4] == text[7] == "-":
                return day_text(date.fromisoformat(text))
        except ValueError:
            pass  # a text that only looks like one
        line = " ".join(text.split())
        return line if len(line) <= LONGEST_TEXT else f"{line[: LONGEST_TEXT - 1]}…"

    def _agent(self, code: str) -> str:
        return next((agent.name for agent in self.study.agents if agent.code == code), code)

    def _amount(self, value: float, code: str | None) -> str:
        unit = next((agent.unit for agent in self.study.agents if agent.code == code), "")
        return f"{value:g} {unit}".strip()

    def _happening(self, row: AuditEntry) -> str:
        held = _held(row.new)
        if row.action == "clock_warning":
            before = self._plain(_held(row.old))
            return f"The clock of this machine was set back: the line before was written {before}."
        if row.action == "export":
            return (
                f"Calendars written: {_dated(held['what'])}; {held['events']} stays, "
                f"{held['news']} of them new or changed."
            )
        if row.action == "print":
            return f"{_MADE[held['to']]}: {_dated(held['what'])}; pages: {held['pages']}."
        said = f": {self._plain(held)}" if held else ""
        return f"{row.action.replace('_', ' ').capitalize()}{said}."


_DATE = re.compile(r"\b\d{4}-\d{2}-\d{2}\b", re.ASCII)
_MADE = {"paper": "Printed", "PDF": "Saved as PDF"}


def _held(text: str | None) -> Any:
    return None if text is None else json.loads(text)


def _dated(text: str) -> str:
    """The text with its dates as a nurse says them."""
    return _DATE.sub(lambda found: day_text(date.fromisoformat(found[0])), text)


def _sentence(*said: str) -> str:
    return f"{', '.join(said)}."


def _is_empty(kind: str, field: str, value: Any) -> bool:
    return value in (None, "", []) and (kind, field) not in EVERYTHING


def _says_nothing(kind: str, field: str, value: Any) -> bool:
    return _is_empty(kind, field, value) or ORDINARY.get((kind, field), ...) == value
