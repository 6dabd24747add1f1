"""The ``clinic-day`` command: ``clinic-day [--db FILE] COMMAND``."""

from pathlib import Path

import click

from planner.cli.chosen_file import ChosenFile
from planner.cli.commands.check import check
from planner.cli.commands.clinic import clinic
from planner.cli.commands.course import course
from planner.cli.commands.day import day
from planner.cli.commands.delay import delay
from planner.cli.commands.demo import demo
from planner.cli.commands.dose_level import lower, tolerated
from planner.cli.commands.export import export
from planner.cli.commands.history import history, redo, undo
from planner.cli.commands.hold import hold, resume
from planner.cli.commands.huddle import huddle
from planner.cli.commands.init import init
from planner.cli.commands.lists import lists
from planner.cli.commands.mends import mends
from planner.cli.commands.monitor import monitor
from planner.cli.commands.now import now
from planner.cli.commands.nurses import nurses
from planner.cli.commands.participants import participants
from planner.cli.commands.path import path
from planner.cli.commands.place import pin, place, unpin, unplace
from planner.cli.commands.plan import plan
from planner.cli.commands.restart import clocks, restart
from planner.cli.commands.selftest import selftest
from planner.cli.commands.sheet import sheet
from planner.cli.commands.solve import solve
from planner.cli.commands.stop import leave, stop
from planner.cli.commands.study import study
from planner.cli.commands.toxicity import toxicity
from planner.cli.commands.visit import visit
from planner.cli.commands.weekdays import weekdays
from planner.cli.commands.weeks import weeks
from planner.cli.commands.what_if import what_if
from planner.cli.refusal import RefusingGroup

COMMANDS = (
    init,
    demo,
    study,
    clinic,
    participants,
    weekdays,
    what_if,
    course,
    path,
    plan,
    place,
    unplace,
    pin,
    unpin,
    monitor,
    day,
    mends,
    weeks,
    sheet,
    huddle,
    lists,
    nurses,
    now,
    visit,
    hold,
    resume,
    toxicity,
    lower,
    tolerated,
    delay,
    clocks,
    restart,
    stop,
    leave,
    check,
    export,
    undo,
    redo,
    history,
    selftest,
    solve,
)


class Commands(RefusingGroup):
    """Lists the commands in the order of the work, not of the alphabet."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click names it
        """The names of the commands."""
        return list(self.commands)


@click.group(cls=Commands, commands=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--db",
    "path",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="The clinic file; without it, that of this user.",
)
@click.version_option(package_name="clinic-day-planner", prog_name="clinic-day")
@click.pass_context
def main(context: click.Context, /, *, path: Path | None) -> None:
    """Plan infusion courses, chairs and CRS monitoring slots, and export them as a calendar.

    The planner lays out what the protocol asks for. It decides no treatment.
    """
    context.obj = ChosenFile(path)
