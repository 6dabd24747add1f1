"""Calendars to files: one for the clinic, or a folder with one for each place or participant."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from zoneinfo import ZoneInfo

from planner.errors import ExportRefused
from planner.export.atomic_file import why_not, write_atomically
from planner.export.event_cache import EventCache
from planner.export.file_names import distinct_stems
from planner.export.ics import PRODID, calendar_bytes
from planner.export.shared_calendar import refuse_to_tell_subscribers
from planner.export.withheld import Withheld
from planner.model.audience import Audience, Grouping
from planner.model.calendar_event import CalendarEvent
from planner.model.exported import Exported

ENDING = ".ics"
CLINIC_FILE = f"clinic-days{ENDING}"
_NOTHING_WITHHELD = Withheld()
_NOBODY: Mapping[str, str] = MappingProxyType({})


def export_calendar(
    events: Sequence[CalendarEvent],
    *,
    out: Path,
    zone: ZoneInfo,
    by: Grouping = Grouping.CLINIC,
    show: Audience = Audience.BUSY,
    calendar_ids: Mapping[str, str] = _NOBODY,
    withheld: Withheld = _NOTHING_WITHHELD,
    cache: EventCache | None = None,
) -> Exported:
    """Write the calendar to ``out``: a file or a folder for the clinic, a folder for places or participants.

    A folder that is missing is made if the one it lies in is there. A file has the same name in every
    export, so that a subscription finds it: that of the place, or the subject id, but for ``BUSY`` the random
    id that ``calendar_ids`` holds for each subject id. All calendars are made and looked through before the
    first is written.

    Raises:
        ExportRefused: a text would tell too much, also to those who read what is there already, or a file
            could not be written.
    """
    paths = _paths(events, out=out, by=by, name=_naming(by, show=show, calendar_ids=calendar_ids))
    if show is not Audience.BUSY:
        refuse_to_tell_subscribers(paths)
    untold = withheld.with_events(events)
    files = [
        (path, calendar_bytes(part, zone=zone, show=show, withheld=untold, cache=cache))
        for path, part in paths.items()
    ]
    if by is not Grouping.CLINIC:
        _make_folder(out)
    for count, (path, data) in enumerate(files):
        try:
            write_atomically(path, data, private=show is not Audience.BUSY)
        except ExportRefused as refused:
            if not count:
                raise
            raise ExportRefused(
                f"{refused} {count} of {len(files)} files were written before it."
            ) from refused
    return Exported(tuple(paths), () if by is Grouping.CLINIC else _left(out, written=paths))


def _paths(
    events: Sequence[CalendarEvent], *, out: Path, by: Grouping, name: Callable[[CalendarEvent], str]
) -> Mapping[Path, Sequence[CalendarEvent]]:
    """Which events go into which file."""
    if by is Grouping.CLINIC:
        return {_clinic_file(out): events}
    if out.is_file() or out.suffix.casefold() == ENDING:
        raise ExportRefused(f"One file for each {by.value} needs a folder; {out} is a file.")
    parts: dict[str, list[CalendarEvent]] = defaultdict(list)
    for event in events:
        parts[name(event)].append(event)
    stems = distinct_stems(parts)
    return {out / f"{stems[text]}{ENDING}": part for text, part in sorted(parts.items())}


def _clinic_file(out: Path) -> Path:
    if out.is_dir():
        return out / CLINIC_FILE
    if out.suffix.casefold() != ENDING:
        raise ExportRefused(f"There is no folder {out}; make it first, or name a file that ends in {ENDING}.")
    return out


def _naming(
    by: Grouping, *, show: Audience, calendar_ids: Mapping[str, str]
) -> Callable[[CalendarEvent], str]:
    """How the file of an event is called."""
    if by is not Grouping.PARTICIPANT:
        return lambda event: event.place
    if show is not Audience.BUSY:
        return lambda event: event.subject_id
    return lambda event: f"participant-{calendar_ids[event.subject_id]}"


def _make_folder(out: Path) -> None:
    try:
        out.mkdir(exist_ok=True)
    except OSError as error:
        raise ExportRefused(why_not(error, out)) from error


def _left(folder: Path, *, written: Collection[Path]) -> tuple[Path, ...]:
    """Calendars of ours beside the files just written, which no longer change."""
    mark = f"PRODID:{PRODID}\r\n".encode()
    return tuple(
        path for path in sorted(folder.glob(f"*{ENDING}")) if path not in written and mark in _beginning(path)
    )


def _beginning(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(200)
