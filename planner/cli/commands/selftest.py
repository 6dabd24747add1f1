"""``selftest``, hidden: writes to the real store until it is killed, and proves that nothing was lost."""

import json
from pathlib import Path

import click

from planner.cli.refusal import REFUSED

database = click.argument("database", metavar="DB", type=click.Path(dir_okay=False, path_type=Path))


@click.group(hidden=True)
def selftest() -> None:
    """Let something kill the store, and look whether it kept its word."""


@selftest.command("write")
@database
def write(*, database: Path) -> None:
    """Print READY, then ACK n after each committed edit, until killed."""
    from planner.processes import selftest_write  # noqa: PLC0415 - --help must not load the store

    selftest_write(database)


@selftest.command("verify")
@database
@click.argument("acknowledged", metavar="N", type=click.IntRange(min=0))
def verify(*, database: Path, acknowledged: int) -> None:
    """Check that edits 1 to N are there whole, nothing is half there, and the store is sound."""
    from planner.processes import selftest_verify  # noqa: PLC0415 - as above

    sound, found = selftest_verify(database, acknowledged)
    click.echo(json.dumps(found))
    if not sound:
        raise click.exceptions.Exit(REFUSED)
