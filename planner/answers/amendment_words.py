"""What moving a participant to another version would bring about, in sentences: both faces show these."""

from collections.abc import Iterable, Iterator, Sequence

from planner.model.day_text import day_text
from planner.model.following import Following
from planner.model.study import Study
from planner.model.version_change import AmendmentPreview, ValueChange, VisitChange

_NAMED = 6  # codes of visits in one sentence


def amendment_words(preview: AmendmentPreview) -> tuple[str, ...]:
    """First the remarks, then what changes, visit by visit."""
    changes = (f"{_listed(visits)}: {what}." for what, visits in preview.alike)
    return (*amendment_remarks(preview), *changes, *_moves(preview))


def amendment_remarks(preview: AmendmentPreview) -> tuple[str, ...]:
    """What needs an override, what becomes of bookings and places, and what would be wrong."""
    return (*_needed(preview), *_bookings(preview), *_found(preview))


def amendment_rows(preview: AmendmentPreview) -> tuple[tuple[str, str], ...]:
    """What changes, each once, beside the visits for which it does."""
    moves = ((said.partition(" ")[0], said.partition(" ")[2].rstrip(".")) for said in _moves(preview))
    return (*((_listed(visits), what) for what, visits in preview.alike), *moves)


def following_words(following: Following, study: Study) -> str:
    """``From Mon 4 Jan 2027 by “Amendment 2”, decided by the study team.``; ``study`` is what is followed."""
    other = ", ".join(f"“{one.profile}”" for one in following.profiles)
    monitored = f", with the monitoring profile {other}" if other else ""
    since = day_text(following.since)
    return f"From {since} by “{study.version}”{monitored}, decided by {following.decided_by}."


def value_words(change: ValueChange) -> str:
    """``Monitoring of tarlatamab, doses 6–9: 3–4 h → 2 h``."""
    before, after = change.before or "nothing", change.after or "nothing"
    return f"{change.section}, {change.name}: {before} → {after}"


def _needed(preview: AmendmentPreview) -> Iterator[str]:
    for finding in preview.broken:
        yield f"Needs an override: {finding.sentence}"


def _bookings(preview: AmendmentPreview) -> Iterator[str]:
    days = {change.visit: change for change in preview.changes}
    for code in preview.cancelled:
        yield f"The booking of {code}{_on(days.get(code))} no longer fits and is cancelled."
    for code in preview.rebooked:
        change = days.get(code)
        then = f" {day_text(change.after)}" if change is not None and change.after else " another day"
        yield f"The booking of {code}{_on(change)} no longer fits and gets{then}."
    if preview.retimed:
        yield f"{_listed(preview.retimed)}: the place stays, at other times; look at the board of that day."
    for code in preview.full:
        yield f"{code}: its day is laid out and has no place left for it."
    if preview.published:
        yield f"{_listed(preview.published)}: calendars already exported show what was."


def _moves(preview: AmendmentPreview) -> Iterator[str]:
    booked = {*preview.cancelled, *preview.rebooked}
    for change in preview.changes:
        moves = change.before is not None and change.after is not None and change.before != change.after
        if moves and change.visit not in booked and change.before and change.after:
            yield f"{change.visit} moves from {day_text(change.before)} to {day_text(change.after)}."


def _found(preview: AmendmentPreview) -> Iterable[str]:
    told = {finding.sentence for finding in preview.broken}
    found = (
        finding.sentence
        for change in preview.changes
        for finding in change.findings
        if not finding.is_note and change.visit not in preview.cancelled and finding.sentence not in told
    )
    return dict.fromkeys(found)


def _on(change: VisitChange | None) -> str:
    return f" on {day_text(change.before)}" if change is not None and change.before else ""


def _listed(codes: Sequence[str]) -> str:
    more = len(codes) - _NAMED
    return f"{', '.join(codes[:_NAMED])}{f' and {more} more' if more > 0 else ''}"
