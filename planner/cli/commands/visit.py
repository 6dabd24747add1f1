"""``visit``: what happens to one visit on its day, from the arrival to the end."""

import click

from planner.cli.after_edit import said
from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.commands.visit_events import EVENTS, OF_AN_AGENT, Told
from planner.cli.refusal import Refusal


@click.command()
@click.argument("subject_id", metavar="SUBJECT")
@click.argument("code", metavar="VISIT")
@click.argument("what", type=click.Choice(tuple(EVENTS)), metavar="|".join(EVENTS))
@click.argument("agent", required=False)
@click.option("--at", metavar="HH:MM|ISO", help="When; without it, now. “done” and “given” take a date.")
@click.option("--reason", default="", help="Why it was missed or cancelled.")
@click.option(
    "--amount", type=float, metavar="DOSE", help="What was given, where it was not what was planned."
)
@click.option("--not-given", "not_given", multiple=True, metavar="AGENT", help="Due, but not given.")
@click.option("--override", default="", metavar="TEXT", help="Why a dose was right at this distance.")
@click.option(
    "--early",
    is_flag=True,
    help="“next”, “end”, “discharged”, “done” and what is corrected: so it is, though due much later.",
)
@click.option("--correct", is_flag=True, help="“start” and “end”: write over what is recorded of the dose.")
@pass_chosen_file
def visit(
    chosen: ChosenFile,
    /,
    *,
    subject_id: str,
    code: str,
    what: str,
    agent: str | None,
    at: str | None,
    reason: str,
    amount: float | None,
    not_given: tuple[str, ...],
    override: str,
    early: bool,
    correct: bool,
) -> None:
    """Record what happens at one visit.

    “next” notes whatever is due, with the time of now. Write start, end and given with the agent: “visit 0042
    C1D1 start SG --at 09:35”. A visit that is done without doses recorded gave everything that was due.
    “checked” notes the vital signs, or the neuro check, that are due. Missed and cancelled visits can be
    booked “again”.
    """
    if agent is not None and what not in OF_AN_AGENT:
        raise Refusal(f"“{what}” is said of the whole visit: leave {agent} out.")
    with chosen.desk() as desk:
        told = Told(desk, subject_id, code, agent, at, reason, amount, not_given, override, early, correct)
        edit = EVENTS[what](told)
        text = said(desk, edit, subject_id=subject_id)
    click.echo(text)
