"""``course``: everything one participant comes for, in date order."""

import click

from planner.cli.chosen_file import ChosenFile, pass_chosen_file
from planner.cli.columns import table
from planner.cli.commands.json_option import as_json
from planner.cli.documents.course import course_document
from planner.cli.documents.document import json_text
from planner.cli.wording import counted, day_words, dose_words, monitoring_words
from planner.model.course import Course, CourseVisit
from planner.model.study import Study


@click.command()
@click.argument("subject_id", metavar="SUBJECT")
@as_json
@pass_chosen_file
def course(chosen: ChosenFile, /, *, subject_id: str, as_json: bool) -> None:
    """Show every visit of one participant.

    The nominal, booked and actual dates with doses and monitoring. While a visit is only proposed, the date
    under Booked is the best day for it.
    """
    with chosen.desk() as desk:
        answer = desk.course(subject_id)
        if as_json:
            text = json_text(course_document(answer))
        else:
            text = "\n".join((course_table(answer, desk.study), *desk.protocol.amendments_of(subject_id)))
    click.echo(text)


def course_table(course: Course, study: Study) -> str:
    """The visits as a table, and under it what is wrong with them."""
    rows = [_row(visit, study) for visit in course.visits]
    broken = [finding.sentence for finding in course.findings if not finding.is_note]
    notes = [finding.sentence for finding in course.findings if finding.is_note]
    headings = ("Visit", "Nominal", "Window", "Booked", "Done", "Status", "Doses", "Monitoring")
    return "\n".join(
        (
            table(headings, rows),
            "",
            f"{course.subject_id}: {counted(len(rows), 'visit')}, {counted(len(broken), 'finding')}.",
            *broken,
            *(("", "Good to know:", *notes) if notes else ()),
        )
    )


def _window_words(before: int, after: int) -> str:
    """``-3/+3`` or ``0/+7`` days; nothing for the day itself alone."""
    return f"{-before}/+{after}" if before or after else ""


def _row(visit: CourseVisit, study: Study) -> tuple[str, ...]:
    planned = visit.planned
    window = planned.template.window
    return (
        planned.code,
        day_words(planned.nominal),
        _window_words(window.before, window.after),
        day_words(visit.booked) or "no day",
        day_words(visit.actual),
        "under way" if visit.under_way else visit.status.value if visit.status else "proposed",
        "; ".join(dose_words(dose, study) for dose in planned.template.doses),
        monitoring_words(planned.template.monitoring),
    )
