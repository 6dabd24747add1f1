"""``toxicity``: CRS or ICANS as a clinician graded it."""

import click

from planner.cli.after_edit import said
from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.typed_words import moment_typed
from planner.model.proposal import Proposal
from planner.model.toxicity import DEATH, FATAL_GRADE, Toxicity, ToxicityKind


@click.command()
@click.argument("subject_id", metavar="SUBJECT")
@click.argument("what", type=click.Choice([kind.value for kind in ToxicityKind], case_sensitive=False))
@click.argument("grade", type=int)
@click.option("--after", required=True, metavar="VISIT", help="The dose it followed.")
@click.option("--onset", required=True, metavar="HH:MM|ISO", help="When it began.")
@click.option("--resolved", metavar="HH:MM|ISO", help="When it was over, once it is.")
@pass_chosen_file
def toxicity(
    chosen: ChosenFile,
    /,
    *,
    subject_id: str,
    what: str,
    grade: int,
    after: str,
    onset: str,
    resolved: str | None,
) -> None:
    """Record CRS or ICANS after a dose.

    The grade is the clinician's (ASTCT): it is recorded here, never computed. Given again with the same
    onset, the grade or the end is corrected. What the study file makes of it is proposed; a person decides.
    """
    with chosen.desk() as desk:
        edit = desk.treatment.record_toxicity(
            subject_id,
            ToxicityKind(what),
            grade,
            after=after,
            onset=moment_typed(desk, subject_id, after, onset),
            resolved=moment_typed(desk, subject_id, after, resolved) if resolved else None,
        )
        proposed = [one for one in desk.treatment.proposals(subject_id) if one.toxicity.visit == after]
        unsaid = [one for one in desk.treatment.says_nothing_of(subject_id) if one.visit == after]
        lines = (said(desk, edit, subject_id=subject_id), *map(_proposal, proposed), *map(_unsaid, unsaid))
        text = "\n".join(lines)
    click.echo(text)


def _proposal(proposed: Proposal) -> str:
    """The study file's sentence and source; a person accepts it with hold or stop, or leaves it."""
    said = f" ({proposed.provenance.words_and_place})" if proposed.provenance is not None else ""
    who = "A person decides." if proposed.needs_a_person else "Already planned."
    return f"Proposed: {proposed.kind}. {proposed.sentence}{said} {who}"


def _unsaid(event: Toxicity) -> str:
    """That nothing is proposed, and what the highest grade means."""
    said = f"The study file says nothing about {event.what} grade {event.grade}: a person decides."
    return (
        f"{said} {DEATH} “leave {event.subject_id} died” records it." if event.grade == FATAL_GRADE else said
    )
