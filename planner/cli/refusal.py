"""How the command line says no: a sentence on stderr, an exit code, and never a traceback.

0: done. 1: refused, in a sentence that says how to mend it; or ``check`` has findings. 2: the command was
written wrongly. 3: a fault of the program. 130: stopped with Ctrl+C.
"""

import errno
import io
import sys
from collections.abc import Sequence
from typing import Any

import click

from planner.errors import PlannerError, TooEarly
from planner.fault_log import note_fault

REFUSED, FAULT, INTERRUPTED = 1, 3, 130


class Refusal(click.ClickException):
    """A sentence for stderr as it stands, without click's “Error:” before it."""

    exit_code = REFUSED

    def show(self, file: Any = None) -> None:
        """Write the sentence to stderr."""
        click.echo(self.message, file=file, err=file is None)


class FaultNoted(Refusal):
    """The sentence on a fault of the program."""

    exit_code = FAULT


class RefusingGroup(click.Group):
    """The root of the commands: whatever goes wrong below leaves it as a sentence and an exit code."""

    def main(self, args: Sequence[str] | None = None, *rest: Any, **extra: Any) -> Any:
        """Run a command line, with UTF-8 on every system: JSON and names of places do not fit a code page."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")
        return super().main(args, *rest, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command.

        Raises:
            Refusal: it was refused.
            FaultNoted: the program has a fault.
        """
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except TooEarly as refused:
            raise Refusal(f"{refused} If it is so anyway, add --early.") from refused
        except PlannerError as refused:
            raise Refusal(str(refused)) from refused
        except KeyboardInterrupt:
            raise click.exceptions.Exit(INTERRUPTED) from None
        except OSError as failed:
            if failed.errno == errno.EPIPE:  # the reader of a pipe has seen enough; click ends quietly
                raise
            raise Refusal(_of_the_system(failed)) from failed
        except Exception as fault:  # the only place that catches what nobody foresaw
            raise FaultNoted(note_fault(fault)) from fault


def _of_the_system(failed: OSError) -> str:
    what = failed.strerror or type(failed).__name__
    return f"{failed.filename}: {what}." if failed.filename else f"The system refused: {what}."
