"""Which doses follow a toxicity, so that the study file has them monitored or premedicated otherwise."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from planner.model.study import Study
from planner.model.toxicity import Toxicity
from planner.model.toxicity_rule import ToxicityRule
from planner.schedule.dose_ordinal import VisitAgent
from planner.schedule.visit_days import VisitDay


def watched_doses(
    study: Study, days: Sequence[VisitDay], toxicities: Iterable[Toxicity], *, counted: Collection[VisitAgent]
) -> frozenset[VisitAgent]:
    """The (visit code, agent) of the doses to monitor as ``after_toxicity`` says: the next one given."""
    rules = _with_rules(study, toxicities)
    return _next_doses(days, (toxicity for toxicity, rule in rules if rule.monitor), counted)


def premedicated_doses(
    study: Study, days: Sequence[VisitDay], toxicities: Iterable[Toxicity], *, counted: Collection[VisitAgent]
) -> frozenset[VisitAgent]:
    """The (visit code, agent) of the doses to premedicate as the first was: the next one given."""
    rules = _with_rules(study, toxicities)
    return _next_doses(days, (toxicity for toxicity, rule in rules if rule.premedicate), counted)


def toxicity_rule(study: Study, toxicity: Toxicity) -> ToxicityRule | None:
    """The study file's rule for a toxicity of this kind and grade; None if it has none."""
    rules = study.agent(toxicity.agent).toxicity_rules
    named = (toxicity.what, toxicity.grade)
    return next((rule for rule in rules if (rule.what, rule.grade) == named), None)


def _with_rules(study: Study, toxicities: Iterable[Toxicity]) -> Iterator[tuple[Toxicity, ToxicityRule]]:
    for toxicity in toxicities:
        rule = toxicity_rule(study, toxicity)
        if rule is not None:
            yield toxicity, rule


def _next_doses(
    days: Sequence[VisitDay], toxicities: Iterable[Toxicity], counted: Collection[VisitAgent]
) -> frozenset[VisitAgent]:
    numbers = {day.code: number for number, day in enumerate(days)}
    found = set()
    for toxicity in toxicities:
        if toxicity.visit not in numbers:
            continue
        later = ((day.code, toxicity.agent) for day in days[numbers[toxicity.visit] + 1 :])
        found |= {next((dose for dose in later if dose in counted), ("", ""))}
    return frozenset(found - {("", "")})
