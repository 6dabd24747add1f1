"""Which check of a visit is to be done next, among those that are not behind it."""

from collections.abc import Sequence

from planner.model.care_path import Check


def pending(ahead: Sequence[Check], minute: int) -> tuple[Check, ...]:
    """The checks that one look at the participant does now: the newest that is due of each agent.

    Where none is due yet, those of the first moment to come. A check that nobody did gives way once the next
    one of its agent is due; ``ahead`` is in the order of time, in the same minutes as ``minute``.
    """
    due = {check.agent: check for check in ahead if check.at <= minute}
    if due:
        return tuple(due.values())
    return tuple(check for check in ahead if check.at == ahead[0].at)


def passed(ahead: Sequence[Check], minute: int) -> tuple[int, ...]:
    """The minutes of those that gave way without being done; two of one minute are one look."""
    due = [check for check in ahead if check.at <= minute]
    newest = {check.agent: check.at for check in due}
    return tuple(sorted({check.at for check in due if check.at < newest[check.agent]}))
