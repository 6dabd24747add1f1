"""``solve``, hidden: the child process that lays out a day, where no separate Python can be started."""

import click


@click.command(hidden=True)
def solve() -> None:
    """Read a day's problem from stdin and write its layout to stdout."""
    from planner.processes import solve_child  # noqa: PLC0415 - only the child may load the solver

    solve_child()
