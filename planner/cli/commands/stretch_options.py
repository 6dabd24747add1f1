"""``--from`` and ``--to``: a stretch of days, both included."""

from datetime import date

import click

from planner.cli.dates import iso_date


def _not_before(context: click.Context, _option: click.Parameter, last: date) -> date:
    first = context.params["first"]
    if last < first:
        raise click.BadParameter(f"{last} is before {first}, the first day.")
    return last


# Eager: the first day must be known when the last is looked at.
first_day = click.option(
    "--from", "first", type=iso_date, metavar="DATE", required=True, is_eager=True, help="First day."
)
last_day = click.option(
    "--to", "last", type=iso_date, metavar="DATE", required=True, callback=_not_before, help="Last day."
)
