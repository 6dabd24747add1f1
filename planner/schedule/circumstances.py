"""What happened to a participant that makes one visit differ from the plan's."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Circumstances:
    """The agents (codes) of one visit to which something special applies.

    ``held`` are not given; ``tolerated`` run shorter; ``watched`` follow a toxicity, after which the study
    file has the dose monitored longer; ``premedicated_anew`` are premedicated as for their first dose.
    """

    held: tuple[str, ...] = ()
    tolerated: tuple[str, ...] = ()
    watched: tuple[str, ...] = ()
    premedicated_anew: tuple[str, ...] = ()


AS_PLANNED = Circumstances()
