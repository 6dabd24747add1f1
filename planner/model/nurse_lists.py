"""Who of the nurses on shift does what and when: a proposal, since the clinic file knows no nurse by name."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from planner.model.care_path import CheckKind, StepKind
from planner.model.open_toxicity import OpenToxicity


class NurseAct(NamedTuple):
    """One thing that is done; ``agent`` of what belongs to one."""

    kind: StepKind | CheckKind
    agent: str | None = None


@dataclass(frozen=True, slots=True)
class NurseTask:
    """A stretch with one participant, in the clinic's zone.

    ``meanwhile`` are the visits at which the same nurse is needed at the same time: a collision. ``covers``:
    the rest of the visit is another nurse's, who has hands elsewhere or is not on shift.
    """

    start: datetime
    end: datetime
    subject_id: str
    visit: str
    place: str
    acts: tuple[NurseAct, ...]
    meanwhile: tuple[str, ...] = ()
    covers: bool = False

    @property
    def minutes(self) -> int:
        """How long."""
        return int((self.end - self.start).total_seconds() // 60)


@dataclass(frozen=True, slots=True)
class NurseList:
    """One nurse of a shift, by number, with all there is to do in the order of time."""

    shift: str
    number: int
    starts: datetime
    ends: datetime
    tasks: tuple[NurseTask, ...]

    @property
    def name(self) -> str:
        """``Early 3``."""
        return f"{self.shift} {self.number}"

    @property
    def minutes(self) -> int:
        """Minutes of hands over the day."""
        return sum(task.minutes for task in self.tasks)

    @property
    def collisions(self) -> int:
        """How many tasks fall together with another."""
        return sum(bool(task.meanwhile) for task in self.tasks)


@dataclass(frozen=True, slots=True)
class NurseLists:
    """A day's lists. ``of_slots`` is done by the staff of the monitoring slots, ``nobodys`` by nobody yet.

    ``toxicities`` are those still open of everybody on the lists.
    """

    on: date
    nurses: tuple[NurseList, ...]
    of_slots: tuple[NurseTask, ...]
    nobodys: tuple[NurseTask, ...]
    toxicities: tuple[OpenToxicity, ...] = ()

    def open_of(self, task: NurseTask) -> tuple[str, ...]:
        """In short what is still open of the participant of a task: ``CRS 3``."""
        return tuple(one.short for one in self.toxicities if one.subject_id == task.subject_id)
