"""``demo``: the window on a demonstration clinic."""

import subprocess
import sys
from pathlib import Path

import click

from planner.cli.refusal import Refusal


@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("words", nargs=-1, type=click.UNPROCESSED, metavar="[OPTIONS FOR THE WINDOW]")
@click.pass_context
def demo(context: click.Context, /, *, words: tuple[str, ...]) -> None:
    """Open the window on a demonstration clinic.

    About 30 participants at all stages of their course. Nothing of yours is touched.
    """
    # The two faces do not know each other, so the window is another process.
    context.exit(subprocess.run([*window_command(), "--demo", *words], check=False).returncode)


def window_command() -> tuple[str, ...]:
    """How to start the window: with this Python or, in a bundle, the program beside this one.

    Raises:
        Refusal: the bundle has no such program.
    """
    if getattr(sys, "frozen", False):
        window = Path(sys.executable).with_stem("clinic-day-planner")
        if not window.exists():
            raise Refusal(f"The window is missing from this installation: there is no {window}.")
        return (str(window),)
    return (sys.executable, "-P", "-m", "ui")  # -P: a folder "ui" where the command is typed must not be run
