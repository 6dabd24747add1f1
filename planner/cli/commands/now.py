"""``now``: everybody here or expected today, and what is due next of each."""

from collections.abc import Iterator

import click

from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.columns import table
from planner.cli.commands.json_option import as_json
from planner.cli.documents.document import json_text
from planner.cli.documents.now import now_document
from planner.cli.wording import clock_words, counted, day_words, minutes_words
from planner.model.running import DueKind, RunningDay, RunningRow
from planner.model.study import Study

_DUE = {
    DueKind.ARRIVAL: "arrival",
    DueKind.CHAIR: "into the chair",
    DueKind.BED: "into the bed",
    DueKind.START: "start {}",
    DueKind.END: "end of {}",
    DueKind.MONITORING: "monitoring begins",
    DueKind.VITAL_SIGNS: "vital signs",
    DueKind.NEURO: "vital signs + neuro",
    DueKind.DISCHARGE: "discharge",
    DueKind.CLOSING: "close the visit",
}


@click.command()
@as_json
@pass_chosen_file
def now(chosen: ChosenFile, /, *, as_json: bool) -> None:
    """Show who is due next: everybody here or expected today, the latest first.

    “visit SUBJECT VISIT next” notes what is due.
    """
    with chosen.desk() as desk:
        day = desk.running.today()
        minute = day.clock.minute(desk.now())
        text = (
            json_text(now_document(day, minute))
            if as_json
            else "\n".join(now_text(day, minute, study=desk.study))
        )
    click.echo(text)


def now_text(day: RunningDay, minute: int, *, study: Study) -> Iterator[str]:
    """A row a visit, under how many there are."""
    rows = day.rows(minute)
    late = sum(row.is_late for row in rows)
    yield (
        f"{day_words(day.clock.on)}, {day.clock.local(minute):%H:%M}: "
        f"{counted(len(rows), 'visit')} under way or expected, {late} late."
    )
    if rows:
        headings = ("When", "Subject", "Visit", "Where", "What is due", "At", "Remarks")
        yield ""
        yield table(headings, [_row(row, day, minute, study) for row in rows])


def _row(row: RunningRow, day: RunningDay, minute: int, study: Study) -> tuple[str, ...]:
    visit, due = row.visit, row.due
    remarks = (
        *(one.short for one in visit.toxicities),
        "from the night before" * visit.carried,
        _undone(row, day),
    )
    return (
        _countdown(row),
        visit.subject_id,
        visit.visit,
        visit.place(minute),
        _DUE[due.what].format("" if due.agent is None else study.agent(due.agent).short),
        clock_words(day.clock.local(due.at), seen_from=day.clock.on),
        ", ".join(filter(None, remarks)),
    )


def _countdown(row: RunningRow) -> str:
    """``in 7 min``, ``now``, ``1 h 12 late``."""
    if row.late < 0:
        return f"in {_minutes(-row.late)}"
    return f"{_minutes(row.late)} late" if row.is_late else "now"


def _minutes(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    return minutes_words(minutes) if hours else f"{rest} min"


def _undone(row: RunningRow, day: RunningDay) -> str:
    """``2 earlier checks not done (09:06, 09:21)``; nothing where none gave way."""
    times = ", ".join(clock_words(day.clock.local(at), seen_from=day.clock.on) for at in row.undone)
    return f"{counted(len(row.undone), 'earlier check')} not done ({times})" if times else ""
