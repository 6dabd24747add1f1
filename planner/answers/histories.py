"""What happened to each participant, gathered from the records of every kind."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Protocol, TypeVar

from planner.answers.records import Records
from planner.model.attendance import Attendance
from planner.model.check_done import CheckDone
from planner.model.course_change import LevelChange, Restart, Shift, Tolerated
from planner.model.edit import Edit
from planner.model.history import History
from planner.model.hold import Hold
from planner.model.override import Override
from planner.model.record import Record
from planner.model.toxicity import Toxicity
from planner.model.treatment import DoseGiven, OffTreatment


class OfSubject(Protocol):
    """A record of one participant."""

    @property
    def subject_id(self) -> str:
        """Whose."""


S = TypeVar("S", bound=OfSubject)

_KINDS: tuple[type[Record], ...] = (
    DoseGiven, Hold, Toxicity, Shift, LevelChange, Tolerated, Restart, Attendance, CheckDone, Override,
    OffTreatment,
)  # fmt: skip
HISTORY_KINDS = frozenset(kind.kind for kind in _KINDS)

NOTHING_HAPPENED = History()


class Histories:
    """The histories of all participants; put together when first asked for."""

    def __init__(self, records: Records) -> None:
        """Read from these records, with nothing gathered yet."""
        self._records = records
        self._histories: dict[str, History] | None = None

    def follow(self, edit: Edit) -> None:
        """Gather anew, when next asked, what an edit changed."""
        if edit.kinds & HISTORY_KINDS:
            self._histories = None

    def of(self, subject_id: str) -> History:
        """What happened to one participant; an empty history where nothing did."""
        if self._histories is None:
            self._histories = self._gathered()
        return self._histories.get(subject_id, NOTHING_HAPPENED)

    def _gathered(self) -> dict[str, History]:
        every = self._records.all
        given = by_subject(every(DoseGiven).values())
        holds = by_subject(every(Hold).values())
        toxicities = by_subject(every(Toxicity).values())
        shifts = by_subject(every(Shift).values())
        level_changes = by_subject(every(LevelChange).values())
        tolerated = by_subject(every(Tolerated).values())
        restarts = by_subject(every(Restart).values())
        attendances = by_subject(every(Attendance).values())
        checks = by_subject(every(CheckDone).values())
        overrides = by_subject(every(Override).values())
        off = every(OffTreatment)
        subjects = {
            *given, *holds, *toxicities, *shifts, *level_changes, *tolerated, *restarts, *attendances,
            *checks, *overrides, *off,
        }  # fmt: skip
        return {
            subject: History(
                given=tuple(given.get(subject, ())),
                holds=tuple(holds.get(subject, ())),
                toxicities=tuple(toxicities.get(subject, ())),
                shifts=tuple(shifts.get(subject, ())),
                level_changes=tuple(level_changes.get(subject, ())),
                tolerated=tuple(tolerated.get(subject, ())),
                restarts=tuple(restarts.get(subject, ())),
                attendances=tuple(attendances.get(subject, ())),
                checks=tuple(checks.get(subject, ())),
                overrides=tuple(overrides.get(subject, ())),
                off=off.get(subject),
            )
            for subject in subjects
        }


def by_subject(records: Iterable[S]) -> dict[str, list[S]]:
    """The records of each participant, in their order."""
    grouped: dict[str, list[S]] = defaultdict(list)
    for record in records:
        grouped[record.subject_id].append(record)
    return dict(grouped)
