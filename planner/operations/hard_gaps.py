"""Hard gaps between doses: an edit that breaks one needs an override with a reason."""

from collections.abc import Collection, Iterator

from planner.errors import EditRefused
from planner.model.course import Course
from planner.model.day_layout import Finding
from planner.operations.chart import Chart
from planner.schedule.gaps import MAXIMUM_GAP, MINIMUM_GAP, RESTART_LIMIT

HARD_GAPS = frozenset({MINIMUM_GAP, MAXIMUM_GAP, RESTART_LIMIT})


def broken_gaps(
    before: Course, after: Course, *, rules: Collection[str] = HARD_GAPS, only: str | None = None
) -> tuple[Finding, ...]:
    """The ``rules`` that ``after`` breaks and ``before`` did not, at the later visit ``only`` or anywhere."""
    known = {_distance(finding) for finding in _of(before, rules, only=None)}
    return tuple(finding for finding in _of(after, rules, only=only) if _distance(finding) not in known)


def with_override(
    chart: Chart, after: Course, *, override: str, reason: str = "", only: str | None = None
) -> str:
    """The audit reason of an edit that leads to the course ``after``: its own, and what was overridden.

    Raises:
        EditRefused: it breaks a gap that holds now, and nobody said why that is right.
    """
    broken = broken_gaps(chart.course, after, only=only)
    if not broken:
        return reason
    if not override.strip():
        raise EditRefused(f"{broken[0].sentence} To do it all the same, give an override with its reason.")
    rules = "; ".join(dict.fromkeys(finding.rule for finding in broken))
    return "; ".join(filter(None, (reason, f"override of {rules}: {override.strip()}")))


def _of(course: Course, rules: Collection[str], *, only: str | None) -> Iterator[Finding]:
    for visit in course.visits:
        if only is None or visit.planned.code == only:
            yield from (finding for finding in visit.findings if finding.rule in rules)


def _distance(finding: Finding) -> tuple[str, tuple[str, ...]]:
    return finding.rule, finding.visits
