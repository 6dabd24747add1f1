"""A participant moved to another version of the study file, or another monitoring profile, from a date on."""

from dataclasses import dataclass
from datetime import date

from planner.model.study import Study


@dataclass(frozen=True, slots=True)
class Amendment:
    """``study`` holds for the visits from ``since`` on; those before stay as they were planned."""

    study: Study
    since: date
