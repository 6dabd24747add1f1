"""Who was to come on a day and did not, in words: beside the board, in the huddle and on paper."""

from collections.abc import Collection

from planner.model.did_not_come import DidNotCome
from planner.model.visit import VisitStatus
from ui.language import tr
from ui.record_words import record_word


def did_not_come_head(found: Collection[DidNotCome]) -> str:
    """``Did not come``; of visits that were called off alone, as on a day to come, ``Cancelled``."""
    is_missed = any(one.status is VisitStatus.MISSED for one in found)
    return tr("Did not come") if is_missed else tr("Cancelled", "visits of a day")


def did_not_come_in_words(one: DidNotCome) -> str:
    """``0009 C3D1, missed: has a cold``."""
    visit, status, reason = f"{one.subject_id} {one.visit}", record_word(one.status), one.short_reason
    if not reason:
        return tr("{visit}, {status}", visit=visit, status=status)
    return tr("{visit}, {status}: {reason}", visit=visit, status=status, reason=reason)
