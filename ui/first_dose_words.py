"""The first dose in words: of which drug, where a visit gives another that was given before."""

from collections.abc import Mapping
from typing import Protocol

from planner.model.agent import Agent
from planner.model.first_doses import first_beside_others
from ui.language import tr


class Gives(Protocol):
    """A visit, by what it gives."""

    @property
    def agents(self) -> tuple[str, ...]:
        """All of it."""

    @property
    def first_of(self) -> tuple[str, ...]:
        """What of that is given for the first time."""


def first_among_others(visit: Gives, agents: Mapping[str, Agent]) -> str:
    """``SG``, where that is given for the first time and another drug is not; else empty."""
    codes = first_beside_others(visit.first_of, visit.agents)
    return " + ".join(agents[code].short if code in agents else code for code in codes)


def first_dose_words(visit: Gives, agents: Mapping[str, Agent]) -> str:
    """``first dose``, ``first dose of SG``."""
    drug = first_among_others(visit, agents)
    return tr("first dose of {drug}", drug=drug) if drug else tr("first dose")
