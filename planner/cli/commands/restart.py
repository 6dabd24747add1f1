"""``restart`` and ``clocks``: when a dose is too late, and beginning again with the step doses."""

from datetime import date

import click

from planner.cli.after_edit import said
from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.columns import table
from planner.cli.commands.json_option import as_json
from planner.cli.dates import iso_date
from planner.cli.documents.clocks import clocks_document
from planner.cli.documents.document import json_text
from planner.cli.wording import counted, day_words
from planner.model.course_change import OtherAgents
from planner.model.restart_clock import RestartClock
from planner.model.study import Study

_OTHERS = {"wait": OtherAgents.WAIT, "go-on": OtherAgents.GO_ON}


@click.command()
@click.argument("subject_id", metavar="SUBJECT")
@click.option("--at", required=True, metavar="VISIT", help="The visit whose dose they replace.")
@click.option("--on", type=iso_date, required=True, metavar="DATE", help="The day of the first step dose.")
@click.option(
    "--others",
    type=click.Choice(tuple(_OTHERS)),
    required=True,
    help="What the other drug does meanwhile. The protocol does not say: somebody has to.",
)
@click.option("--reason", default="", help="Why, for the audit trail.")
@click.option("--override", default="", metavar="TEXT", help="Why a rule may be broken; it stays marked.")
@pass_chosen_file
def restart(
    chosen: ChosenFile, /, *, subject_id: str, at: str, on: date, others: str, reason: str, override: str
) -> None:
    """Begin again with the step doses, in place of a dose that is too late.

    Doses are counted anew, so the long monitoring comes back.
    """
    with chosen.desk() as desk:
        edit = desk.treatment.restart(
            subject_id, at=at, on=on, others=_OTHERS[others], reason=reason, override=override
        )
        text = said(desk, edit, subject_id=subject_id)
    click.echo(text)


@click.command()
@as_json
@pass_chosen_file
def clocks(chosen: ChosenFile, /, *, as_json: bool) -> None:
    """List how long each participant's next dose may wait before the step doses begin again.

    Those with the least days left come first.
    """
    with chosen.desk() as desk:
        running = [
            (person.subject_id, clock)
            for person in desk.participants()
            for clock in desk.treatment.restart_clocks(person.subject_id)
        ]
        running.sort(key=lambda one: one[1].slack_days)
        text = json_text(clocks_document(running)) if as_json else clocks_table(running, desk.study)
    click.echo(text)


def clocks_table(running: list[tuple[str, RestartClock]], study: Study) -> str:
    """A row a clock, in the order given."""
    headings = ("Subject", "Drug", "Last dose", "Days since", "Days left", "Runs out", "Next dose", "Remarks")
    rows = [_row(subject_id, clock, study) for subject_id, clock in running]
    right = ("Days since", "Days left")
    return f"{table(headings, rows, right=right)}\n\n{counted(len(rows), 'clock')} running."


def _row(subject_id: str, clock: RestartClock, study: Study) -> tuple[str, ...]:
    following = f"{clock.next_visit} {day_words(clock.next_on)}" if clock.next_visit else "no day"
    return (
        subject_id,
        study.agent(clock.agent).short,
        f"{clock.last_visit} {day_words(clock.last_on)}",
        str(clock.days_since),
        str(clock.slack_days),
        day_words(clock.runs_out_on),
        following,
        _remark(clock),
    )


def _remark(clock: RestartClock) -> str:
    if clock.is_past:
        return "too late: restart"
    return "next dose comes too late" if clock.next_is_late else ""
