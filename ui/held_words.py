"""What of the plan a visit does not give: a drug that is held, or left out while another begins again."""

from collections.abc import Collection, Mapping

from planner.model.agent import Agent
from ui.language import tr


def held_words(codes: Collection[str], agents: Mapping[str, Agent]) -> str:
    """``no SG``; why not is said by the course. Empty where all of the plan is given."""
    drugs = ", ".join(agents[code].short if code in agents else code for code in codes)
    return tr("no {drug}", drug=drugs) if drugs else ""
