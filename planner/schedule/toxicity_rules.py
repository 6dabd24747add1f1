"""What the study file's rules make of the toxicities recorded: proposals, never decisions."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from planner.model.proposal import Proposal, ProposalKind
from planner.model.study import Study
from planner.model.toxicity import Toxicity
from planner.model.toxicity_rule import ToxicityRule
from planner.schedule.watched_doses import toxicity_rule


def proposals(study: Study, toxicities: Sequence[Toxicity], *, now: datetime) -> tuple[Proposal, ...]:
    """What each toxicity calls for, in the order of their onset; of a grade without a rule, nothing.

    One that has resolved holds nothing any more. ``now`` (with its zone) tells how long one has lasted.
    """
    in_order = sorted(toxicities, key=lambda toxicity: toxicity.onset)
    return tuple(
        Proposal(kind, rule.agent, rule.sentence, rule.provenance, toxicity)
        for number, toxicity in enumerate(in_order)
        if (rule := toxicity_rule(study, toxicity)) is not None
        for kind in _kinds(rule, toxicity, earlier=in_order[:number], now=now)
    )


def _kinds(
    rule: ToxicityRule, toxicity: Toxicity, *, earlier: Sequence[Toxicity], now: datetime
) -> Iterator[ProposalKind]:
    if _stops(rule, toxicity, earlier=earlier, now=now):
        yield ProposalKind.DISCONTINUE
        return
    if rule.withhold and toxicity.resolved is None:
        yield ProposalKind.HOLD
    if rule.monitor:
        yield ProposalKind.MONITOR
    if rule.premedicate:
        yield ProposalKind.PREMEDICATE


def _stops(rule: ToxicityRule, toxicity: Toxicity, *, earlier: Sequence[Toxicity], now: datetime) -> bool:
    same = [one for one in earlier if (one.agent, one.what) == (toxicity.agent, toxicity.what)]
    recurs = rule.discontinue_if_recurrent and any(one.grade >= toxicity.grade for one in same)
    days = rule.discontinue_unresolved_after_days
    lasts = days is not None and (toxicity.resolved or now) - toxicity.onset > timedelta(days=days)
    return rule.discontinue or recurs or lasts
