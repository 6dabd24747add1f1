"""``python -m planner.cli``: the clinic-day command where its script is not installed."""

from planner.cli.command import main

main(prog_name="clinic-day")
