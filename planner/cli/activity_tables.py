"""The schedule of activities for a terminal: the grid of visits, then every value with its source."""

import textwrap
from collections.abc import Iterable, Iterator
from itertools import groupby

from planner.cli.columns import columns_within, table
from planner.model.provenance import SOURCE_WORDS
from planner.model.schedule_of_activities import Activity, ActivityGrid
from planner.model.study import Study


def study_text(
    study: Study, *, origin: str, grid: ActivityGrid, values: Iterable[Activity], width: int
) -> str:
    """All there is to show of a study, no wider than ``width`` where a table can be divided.

    ``origin`` is the sentence that says which study file this is.
    """
    about = study.identity
    return "\n".join(
        (
            f"{about.protocol} ({about.registry_id}), {study.version}",
            textwrap.fill(origin, width),
            "",
            grid_text(grid, width=width),
            *values_text(values, width=width),
            "",
            *(f"{source} = {meaning}" for source, meaning in SOURCE_WORDS.items()),
            "? = nobody here knows: confirm it before use",
        )
    )


def grid_text(grid: ActivityGrid, *, width: int) -> str:
    """Visits across, activities down, the source of each; in several tables where one would be too wide.

    A table leaves out the activities that none of its visits has.
    """
    headings = ("Activity", "Source", *grid.columns)
    rows = [(row.name, row.mark, *row.cells) for row in grid.rows]
    return "\n\n".join(
        table(
            [headings[number] for number in shown],
            [[row[number] for number in shown] for row in rows if any(row[number] for number in shown[2:])],
        )
        for shown in columns_within(width, headings, rows, repeated=2)
    )


def values_text(values: Iterable[Activity], *, width: int) -> Iterator[str]:
    """Every value on a line, or more where it is long, under the heading of its section."""
    for section, activities in groupby(values, key=lambda activity: activity.section):
        yield ""
        yield section
        for activity in activities:
            line = f"{activity.name}: {activity.value} [{activity.mark}]"
            yield textwrap.fill(line, width, initial_indent="  ", subsequent_indent="      ")
