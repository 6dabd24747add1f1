"""Calendars that others may be subscribed to: what is put in their place is read by them too."""

from collections.abc import Iterable
from pathlib import Path

from planner.errors import ExportRefused
from planner.export.atomic_file import why_not
from planner.export.audience import is_of_the_busy

_FOLD = b"\r\n "
_SUMMARY = "SUMMARY:"


def refuse_to_tell_subscribers(paths: Iterable[Path]) -> None:
    """Nothing that tells more may take the place of a calendar which shows only when a place is busy.

    Raises:
        ExportRefused: one of the files is such a calendar, or cannot be read.
    """
    for path in paths:
        if path.is_file() and _shows_busy_times_only(path):
            raise ExportRefused(
                f"{path} shows busy times only, and others may read it: what tells more needs "
                "another file, which they cannot open."
            )


def _shows_busy_times_only(path: Path) -> bool:
    try:
        text = path.read_bytes().replace(_FOLD, b"").decode(errors="replace")
    except OSError as error:
        raise ExportRefused(why_not(error, path)) from error
    told = [line.removeprefix(_SUMMARY) for line in text.splitlines() if line.startswith(_SUMMARY)]
    return bool(told) and all(map(is_of_the_busy, told))
