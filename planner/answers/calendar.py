"""The stays of some days as a shared calendar is told of them, and the files they go into."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from planner.answers.courses import Courses
from planner.answers.days import Days
from planner.answers.placed import DueVisit
from planner.errors import ExportRefused, UnknownParticipant, UnknownVisit
from planner.export.event_cache import EventCache
from planner.export.files import export_calendar
from planner.export.place_code import PlaceCodes
from planner.export.withheld import Withheld
from planner.model.audience import Audience, Grouping
from planner.model.calendar_event import CalendarEvent
from planner.model.clinic import Clinic
from planner.model.day_text import day_text
from planner.model.exported import Exported
from planner.model.interval import later
from planner.model.participant import Participant
from planner.model.places import PlaceKind
from planner.model.study import Study
from planner.store.calendar_events import EventRevision, Stay, events_for, first_uids, mark_published
from planner.store.database import ClinicFile
from planner.store.who import Who


class Calendar:
    """Exports of one clinic file, with the octets of events already written."""

    def __init__(self, file: ClinicFile) -> None:
        """Nothing is written yet."""
        self._file = file
        self._cache = EventCache()

    def export(
        self,
        days: Days,
        courses: Courses,
        *,
        study: Study,
        participants: Mapping[str, Participant],
        first: date,
        last: date,
        clinic: Clinic,
        out: Path,
        by: Grouping,
        show: Audience,
        who: Who,
        at: datetime,
        offset_minutes: int,
    ) -> Exported:
        """Write the stays of these days, and the cancellations of those that left them.

        Raises:
            ExportRefused: there is nothing to tell, or too much would be, or a file could not be written.
        """
        zone, places = clinic.zone, PlaceCodes((*clinic.chairs, *clinic.slots))
        stays = tuple(_stays(days, places, first=first, last=last))
        revisions = events_for(
            self._file,
            stays,
            first=_midnight(first, zone),
            last=_midnight(last + timedelta(days=1), zone),
            at=at,
            by_place=by is Grouping.PLACE,
        )
        if not revisions:
            raise ExportRefused(
                f"Nothing is placed from {day_text(first)} to {day_text(last)}, and nothing was: "
                "lay out a day before it is exported. No file was written."
            )
        exported = export_calendar(
            tuple(_events(revisions, courses, study=study, places=places)),
            out=out,
            zone=zone,
            by=by,
            show=show,
            calendar_ids=_calendar_ids(self._file, revisions),
            withheld=Withheld.of(study, participants.values()),
            cache=self._cache,
        )
        told = f"{first.isoformat()} to {last.isoformat()}, {show.value}, by {by.value}"
        mark_published(self._file, revisions, what=told, who=who, at=at, offset_minutes=offset_minutes)
        return replace(exported, waiting=days.waiting(first, last), renamed=places.renamed())


def _calendar_ids(file: ClinicFile, revisions: Iterable[EventRevision]) -> dict[str, str]:
    """The random id of each participant's calendar, for ever: the UID of the first stay they ever had."""
    ids: dict[str, str] = {}
    for visit_key, uid in (*first_uids(file), *((event.visit_key, event.uid) for event in revisions)):
        ids.setdefault(visit_key.split("/")[0], uid)
    return ids


def _stays(days: Days, places: PlaceCodes, *, first: date, last: date) -> Iterator[Stay]:
    for on in days.placed_days():
        if first <= on <= last:
            for visit in days.placed(on):
                yield from _stays_of(visit, places)


def _stays_of(visit: DueVisit, places: PlaceCodes) -> Iterator[Stay]:
    assignment = visit.assignment
    assert assignment is not None
    for stay in visit.path.stays:
        in_slot = stay.place is PlaceKind.SLOT
        place = assignment.slot if in_slot else assignment.chair
        if place is not None:
            yield Stay(
                visit_key=visit.key,
                part="slot" if in_slot else "chair",
                start=later(assignment.arrival, minutes=stay.start),
                end=later(assignment.arrival, minutes=stay.end),
                place=places.of(place, is_slot=in_slot),
            )


def _events(
    revisions: Iterable[EventRevision], courses: Courses, *, study: Study, places: PlaceCodes
) -> Iterator[CalendarEvent]:
    """What an older program told of a place by its free name is not told so again."""
    for revision in revisions:
        subject_id, code = revision.visit_key.split("/")
        yield CalendarEvent(
            uid=revision.uid,
            sequence=revision.sequence,
            created=revision.created,
            revised=revision.revised,
            start=revision.start,
            end=revision.end,
            place=places.of(revision.place, is_slot=revision.part == "slot"),
            place_kind=PlaceKind.SLOT if revision.part == "slot" else PlaceKind.CHAIR,
            subject_id=subject_id,
            visit=code,
            agents=_agents(courses, subject_id, code, study=study),
            cancelled=revision.cancelled,
        )


def _agents(courses: Courses, subject_id: str, code: str, *, study: Study) -> tuple[str, ...]:
    """The short names of the visit's agents; none where a cancelled visit is no longer in the course."""
    try:
        visit = courses.visit(subject_id, code)
    except (UnknownParticipant, UnknownVisit):
        return ()
    return tuple(study.agent(agent).short for agent in visit.planned.template.agents)


def _midnight(on: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(on, time(), tzinfo=zone)
