"""What another version of the study file, or another monitoring profile, would change for participants."""

from dataclasses import dataclass
from datetime import date

from planner.model.day_layout import Finding


@dataclass(frozen=True, slots=True)
class ValueChange:
    """One value of the study file before and after, in words; empty where there is none."""

    section: str
    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class VisitChange:
    """One visit that would change: ``what`` in words, its day before and after, and what is newly wrong.

    A day is None where the visit has none, or is not in the course.
    """

    visit: str
    before: date | None
    after: date | None
    what: tuple[str, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class AmendmentPreview:
    """What moving one participant would bring about; nothing is stored.

    ``version`` and ``profiles`` (words) are what is followed from ``since`` on. ``broken`` are the distances
    between doses that would be broken, and that need an override with its reason. The rest are codes of
    visits: ``rebooked`` are bookings that would no longer fit and get another day, ``cancelled`` those whose
    visit falls away or finds no day; both give up their places. ``retimed`` keep their place, at other times;
    for ``full`` ones the day, which is laid out, has no place. Exported calendars show ``published`` ones as
    they are now. ``early`` says that what is followed is dated later, where it is.
    """

    subject_id: str
    version: str
    profiles: tuple[str, ...]
    since: date
    changes: tuple[VisitChange, ...]
    broken: tuple[Finding, ...]
    rebooked: tuple[str, ...]
    cancelled: tuple[str, ...]
    retimed: tuple[str, ...]
    full: tuple[str, ...]
    published: tuple[str, ...]
    early: str = ""

    @property
    def alike(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Whatever changes, each once, and the visits for which it does, in order."""
        groups: dict[str, list[str]] = {}
        for change in self.changes:
            for what in change.what:
                groups.setdefault(what, []).append(change.visit)
        return tuple((what, tuple(visits)) for what, visits in groups.items())


@dataclass(frozen=True, slots=True)
class AmendmentForAll:
    """The same for everybody on treatment: what would change for each, and whom it does not fit.

    While there are ``misfits``, a sentence each, nobody can be moved with all the others. ``begin_early`` is
    what ``early`` says, of those who begin with it.
    """

    previews: tuple[AmendmentPreview, ...]
    misfits: tuple[str, ...]
    begin_early: str = ""

    @property
    def early(self) -> str:
        """That what is followed is dated later; empty where it is not."""
        return next((one.early for one in self.previews if one.early), self.begin_early)
