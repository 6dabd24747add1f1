"""What is asked before somebody is enrolled, in words."""

from planner.model.enrolment_doubt import ClosedFirst, EnrolmentDoubt
from planner.model.note_looks import NoteLook
from ui.language import marked, tr
from ui.wording import listed, short_date

LOOKS = {
    NoteLook.DATE_OF_BIRTH: marked("a date of birth"),
    NoteLook.RECORD_NUMBER: marked("a medical record number"),
    NoteLook.NAME: marked("a name"),
}


def doubt_words(doubt: EnrolmentDoubt) -> tuple[str, ...]:
    """A sentence each: a first day that has passed or is closed, and a note that tells too much."""
    said = []
    if doubt.past is not None:
        visits = tr("%n visit(s) would already be due", "", doubt.due)
        day = short_date(doubt.past)
        said.append(tr("The first step dose on {day} is in the past: {visits}.", day=day, visits=visits))
    if doubt.closed is not None:
        said.append(_closed(doubt.closed))
    if doubt.looks:
        what = listed(tr(LOOKS[look]) for look in doubt.looks)
        said.append(tr("The note seems to contain {what}.", what=what))
    return tuple(said)


def _closed(closed: ClosedFirst) -> str:
    day = short_date(closed.on)
    if closed.booked is None:
        return tr(
            "The first step dose on {day} is on a closed day ({why}): there is no open day for it.",
            day=day,
            why=closed.why,
        )
    return tr(
        "The first step dose on {day} is on a closed day ({why}): it would be on {booked}.",
        day=day,
        why=closed.why,
        booked=short_date(closed.booked),
    )
