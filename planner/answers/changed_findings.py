"""Which findings are new, and which are gone: not one that only tells less, or the same in other words."""

from collections import Counter
from collections.abc import Iterable

from planner.model.day_layout import Finding


def changed_findings(
    before: Iterable[Finding], after: Iterable[Finding]
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """The findings that came, and those that went.

    One for one: of a rule broken twice on a day by the same visits, and now once, one went.
    """
    was, becomes = Counter(before), Counter(after)
    left, fresh = list((was - becomes).elements()), (becomes - was).elements()
    came = []
    for finding in fresh:
        known = next((one for one in left if _is_within(finding, one)), None)
        if known is None:
            came.append(finding)
        else:
            left.remove(known)
    went = (finding for finding in left if not any(_is_within(finding, one) for one in came))
    return tuple(came), tuple(went)


def _is_within(finding: Finding, other: Finding) -> bool:
    """Is the same wrong in both, and the second about every visit of the first, if not more?"""
    same = (finding.rule, finding.on, finding.days) == (other.rule, other.on, other.days)
    return same and set(finding.visits) <= set(other.visits)
