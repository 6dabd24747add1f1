"""Monitoring or observation that ended before the study file lets it."""

from dataclasses import dataclass

from planner.model.care_path import StepKind


@dataclass(frozen=True, slots=True)
class CutShort:
    """Of the dose of ``agent``: for how many minutes somebody stayed, of how many at least."""

    kind: StepKind
    agent: str
    minutes: int
    least: int
