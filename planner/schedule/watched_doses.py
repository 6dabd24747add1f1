"""Which doses follow a toxicity, so that the study file has them monitored or premedicated otherwise."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from planner.model.study import Study
from planner.model.toxicity import Toxicity
from planner.model.toxicity_rule import ToxicityRule
from planner.schedule.dose_ordinal import VisitAgent
from planner.schedule.visit_days import VisitDay


def watched_doses(
    days: Sequence[VisitDay], toxicities: Iterable[Toxicity], *, counted: Collection[VisitAgent]
) -> frozenset[VisitAgent]:
    """The (visit code, agent) of the doses to monitor as ``after_toxicity`` says: the next one given."""
    rules = _with_rules(days, toxicities, counted)
    return frozenset(dose for dose, rule in rules if rule.monitor)


def premedicated_doses(
    days: Sequence[VisitDay], toxicities: Iterable[Toxicity], *, counted: Collection[VisitAgent]
) -> frozenset[VisitAgent]:
    """The (visit code, agent) of the doses to premedicate as the first was: the next one given."""
    rules = _with_rules(days, toxicities, counted)
    return frozenset(dose for dose, rule in rules if rule.premedicate)


def toxicity_rule(study: Study, toxicity: Toxicity) -> ToxicityRule | None:
    """The study file's rule for a toxicity of this kind and grade; None if it has none."""
    rules = study.agent(toxicity.agent).toxicity_rules
    named = (toxicity.what, toxicity.grade)
    return next((rule for rule in rules if (rule.what, rule.grade) == named), None)


def _with_rules(
    days: Sequence[VisitDay], toxicities: Iterable[Toxicity], counted: Collection[VisitAgent]
) -> Iterator[tuple[VisitAgent, ToxicityRule]]:
    """The next dose after each toxicity, with the rule that the version of the study on its day has."""
    numbers = {day.code: number for number, day in enumerate(days)}
    for toxicity in toxicities:
        if toxicity.visit not in numbers:
            continue
        later = days[numbers[toxicity.visit] + 1 :]
        following = next((day for day in later if (day.code, toxicity.agent) in counted), None)
        rule = toxicity_rule(following.study, toxicity) if following is not None else None
        if following is not None and rule is not None:
            yield (following.code, toxicity.agent), rule
