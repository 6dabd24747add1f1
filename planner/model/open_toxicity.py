"""A graded toxicity that somebody still has to mind: not noted as resolved, or with a proposal not taken."""

from dataclasses import dataclass
from datetime import datetime

from planner.model.day_text import near_day_text
from planner.model.proposal import ProposalKind
from planner.model.toxicity import Toxicity

TOXICITY = "toxicity"
"""The rule that a finding names."""


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A proposal that waits for a person; ``since`` is the next visit that gives the drug, or empty."""

    kind: ProposalKind
    agent: str
    drug: str
    since: str

    @property
    def words(self) -> str:
        """``hold tarlatamab from S2``."""
        since = f" from {self.since}" if self.since and self.kind is ProposalKind.HOLD else ""
        return f"{self.kind.value} {self.drug}{since}"


@dataclass(frozen=True, slots=True)
class OpenToxicity:
    """One event; ``onset`` is in the clinic's zone.

    ``next_visit`` is the code of the next visit that gives its agent, empty where none is due. ``has_rule``:
    does the study file say anything of this grade?
    """

    toxicity: Toxicity
    onset: datetime
    not_taken: tuple[NotTaken, ...]
    next_visit: str
    has_rule: bool

    @property
    def subject_id(self) -> str:
        """Whose."""
        return self.toxicity.subject_id

    @property
    def short(self) -> str:
        """``CRS 3``."""
        return f"{self.toxicity.what} {self.toxicity.grade}"

    @property
    def is_resolved(self) -> bool:
        """Is it only for its proposals that it is open?"""
        return self.toxicity.resolved is not None

    @property
    def waits(self) -> bool:
        """Does a person still have to decide anything before the next dose?"""
        return bool(self.not_taken) or not self.has_rule

    @property
    def words(self) -> str:
        """``CRS grade 3 of Fri 27 Nov not noted as resolved; proposals not yet taken: hold …``."""
        event = f"{self.toxicity.what} grade {self.toxicity.grade} of {near_day_text(self.onset.date())}"
        said = f"{event}, resolved" if self.is_resolved else f"{event} not recorded as resolved"
        if not self.has_rule:
            return f"{said}; the study file says nothing about grade {self.toxicity.grade}: a person decides"
        if self.not_taken:
            return f"{said}; proposals not yet accepted: {', '.join(one.words for one in self.not_taken)}"
        return said
