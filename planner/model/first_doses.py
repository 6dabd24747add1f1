"""Of which drugs a visit gives the first dose, where that has to be said."""

from collections.abc import Collection


def first_beside_others(first_of: Collection[str], agents: Collection[str]) -> tuple[str, ...]:
    """Of ``agents`` those given for the first time, where another is not; else none: it is all of them."""
    return () if set(first_of) >= set(agents) else tuple(agent for agent in agents if agent in first_of)
