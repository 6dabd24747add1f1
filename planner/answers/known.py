"""What one desk has read and computed by now, for a second one on the same file to begin with."""

from typing import NamedTuple

from planner.answers.courses import KnownCourses
from planner.answers.records import Kept

NO_MOMENT = -1
"""Rows that no file has."""


class Known(NamedTuple):
    """Values alone, so that another thread may have them. ``rows`` of the audit trail tell of which moment.

    A file with more rows is another by now, and nothing of this is to be gone by.
    """

    rows: int
    kept: Kept
    courses: KnownCourses
