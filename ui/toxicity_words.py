"""A toxicity that is still open, in words: short on a block and in a list, whole in a sentence."""

from collections.abc import Sequence

from planner.model.open_toxicity import NotTaken, OpenToxicity
from planner.model.proposal import ProposalKind
from ui.language import marked, tr
from ui.wording import listed, near_date

NOT_TAKEN = {
    ProposalKind.HOLD: marked("hold {drug} from {visit}"),
    ProposalKind.DISCONTINUE: marked("discontinue {drug}"),
}
HOLD_AT_ONCE = marked("hold {drug}")


def toxicities_in_short(found: Sequence[OpenToxicity]) -> tuple[str, str]:
    """``CRS 3 + ICANS 1``, and in little room the worst alone; both empty where none is open."""
    by_grade = sorted(found, key=lambda one: -one.toxicity.grade)
    return " + ".join(one.short for one in by_grade), by_grade[0].short if by_grade else ""


def toxicity_sentence(one: OpenToxicity) -> str:
    """``CRS grade 3 of Fri 27 Nov: not noted as resolved. Not taken: hold tarlatamab from S2.``."""
    event = tr(
        "{toxicity} grade {grade} of {day}",
        toxicity=one.toxicity.what,
        grade=one.toxicity.grade,
        day=near_date(one.onset.date(), today=one.onset.date()),
    )
    said = (
        tr("{event}: resolved.", event=event)
        if one.is_resolved
        else tr("{event}: not recorded as resolved.", event=event)
    )
    if not one.has_rule:
        return f"{said} {no_rule_words(one.toxicity.grade)}"
    if not one.not_taken:
        return said
    open_still = tr(
        "Proposed and not yet accepted: {proposals}.", proposals=listed(map(_proposal, one.not_taken))
    )
    return f"{said} {open_still}"


def toxicity_mark(one: OpenToxicity) -> str:
    """``CRS grade 3 not noted as resolved``: on paper, and in the facts of a participant."""
    if one.is_resolved:
        return tr(
            "{toxicity} grade {grade}: not decided", toxicity=one.toxicity.what, grade=one.toxicity.grade
        )
    return tr(
        "{toxicity} grade {grade} not recorded as resolved",
        toxicity=one.toxicity.what,
        grade=one.toxicity.grade,
    )


def no_rule_words(grade: int) -> str:
    """That nothing is proposed of a grade."""
    return tr("The study file says nothing about grade {grade}: a person decides.", grade=grade)


def _proposal(one: NotTaken) -> str:
    words = HOLD_AT_ONCE if one.kind is ProposalKind.HOLD and not one.since else NOT_TAKEN[one.kind]
    return tr(words, drug=one.drug, visit=one.since)
