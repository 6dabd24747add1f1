"""Hard gaps between doses: an edit that breaks one needs an override with a reason, which stays marked."""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from planner.errors import NeedsOverride
from planner.model.course import Course
from planner.model.day_layout import Finding
from planner.model.edit import Change
from planner.model.override import Override
from planner.operations.chart import Chart
from planner.schedule.gaps import MAXIMUM_GAP, MINIMUM_GAP, RESTART_LIMIT
from planner.schedule.rule_words import rules_in_words

HARD_GAPS = frozenset({MINIMUM_GAP, MAXIMUM_GAP, RESTART_LIMIT})


class Overriding(NamedTuple):
    """The audit reason of an edit with what it overrides, and the records that keep it marked."""

    reason: str
    changes: tuple[Change, ...]


def broken_gaps(
    before: Course, after: Course, *, rules: Collection[str] = HARD_GAPS, only: str | None = None
) -> tuple[Finding, ...]:
    """The ``rules`` that ``after`` breaks and ``before`` did not: anywhere, or by the visit ``only`` alone.

    That one breaks a distance to what was given before it, or to what was given after it and recorded first.
    What was overridden before, and is no longer as it was then, counts as newly broken. So does, at ``only``,
    what was foreseen and nobody has overridden: there it happens.
    """
    known = {_distance(finding): finding for finding in _of(before, rules, only=None)}
    return tuple(
        finding
        for finding in _of(after, rules, only=only)
        if _is_new(finding, known.get(_distance(finding)), happens=only is not None)
    )


def with_override(
    chart: Chart, after: Course, *, override: str, reason: str = "", only: str | None = None
) -> Overriding:
    """The audit reason of an edit that leads to the course ``after``: its own, and what was overridden.

    Raises:
        NeedsOverride: it breaks a gap that holds now, and nobody said why that is right.
    """
    return overriding(chart, broken_gaps(chart.course, after, only=only), override=override, reason=reason)


def overriding(chart: Chart, broken: Iterable[Finding], *, override: str, reason: str = "") -> Overriding:
    """The same of what is known to be ``broken``. Raises NeedsOverride."""
    found = tuple(broken)
    if not found:
        return Overriding(reason, ())
    why = override.strip()
    if not why:
        raise needs_override(found[0])
    rules = rules_in_words(finding.rule for finding in found)
    said = "; ".join(filter(None, (reason, f"override of {rules}: {why}")))
    return Overriding(
        said, tuple(_kept(chart, finding, why) for finding in found if finding.days is not None)
    )


def needs_override(finding: Finding) -> NeedsOverride:
    """The refusal of what breaks this rule."""
    return NeedsOverride(f"{finding.sentence} To do it anyway, give an override with its reason.")


def _kept(chart: Chart, finding: Finding, reason: str) -> Change:
    earlier, later = (key.rsplit("/", 1)[1] for key in finding.visits)
    made = Override(chart.subject_id, finding.rule, earlier, later, finding.days or 0, reason)
    before = next((one for one in chart.history.overrides if one.key == made.key), None)
    return Change(before=before, after=made)


def _of(course: Course, rules: Collection[str], *, only: str | None) -> Iterator[Finding]:
    for visit in course.visits:
        of_visit = (finding for finding in visit.findings if finding.rule in rules)
        if only is None or visit.planned.code == only:
            yield from of_visit
        else:
            yield from (finding for finding in of_visit if finding.is_note and _earlier(finding) == only)


def _earlier(finding: Finding) -> str:
    """The code of the visit from which the distance is counted."""
    return finding.visits[0].rsplit("/", 1)[1]


def _is_new(finding: Finding, was: Finding | None, *, happens: bool) -> bool:
    if was is None or was.overridden:
        return not finding.overridden
    return not finding.is_note if was.is_note else happens


def _distance(finding: Finding) -> tuple[str, tuple[str, ...]]:
    return finding.rule, finding.visits
