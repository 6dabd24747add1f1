"""What a study file makes of toxicities: ``[[agents.*.toxicities]]`` and ``[agents.*.after_toxicity]``."""

from planner.model.monitoring import MonitoringRule
from planner.model.selectors import OrdinalRange
from planner.model.toxicity import ToxicityKind
from planner.model.toxicity_rule import ToxicityRule
from planner.schedule.study_monitoring import monitoring_row
from planner.schedule.toml_table import Table

_GRADES = range(1, 6)
_EVERY_DOSE = OrdinalRange(1)


def toxicity_rules(agent: str, table: Table) -> tuple[ToxicityRule, ...]:
    """The rows, one for each kind and grade that the file speaks of."""
    rules = table.rows("toxicities", lambda row: _rule(agent, row))
    named = [(rule.what, rule.grade) for rule in rules]
    twice = next((one for number, one in enumerate(named) if one in named[:number]), None)
    if twice is not None:
        table.fault("toxicities", f"speaks of {twice[0]} grade {twice[1]} twice")
    first = next((rule for rule in rules if rule.monitor), None)
    if first is not None and "after_toxicity" not in table.names:
        table.fault(
            "toxicities",
            f"monitors the dose after {first.what} grade {first.grade}, and there is no "
            f"[agents.{agent}.after_toxicity] to say how",
        )
    return rules


def after_toxicity(table: Table) -> MonitoringRule | None:
    """How the dose after a toxicity is monitored; None where the file does not say."""
    return table.one("after_toxicity", lambda section: monitoring_row(section, _EVERY_DOSE))


def _rule(agent: str, row: Table) -> ToxicityRule:
    grade = row.whole("grade", least=1)
    if grade not in _GRADES:
        row.fault("grade", f"is {grade}; the scale has grades 1 to 5")
    return ToxicityRule(
        agent=agent,
        what=ToxicityKind(row.choice("what", tuple(ToxicityKind))),
        grade=grade,
        sentence=row.text("sentence"),
        provenance=row.vouched,
        withhold=row.flag("withhold"),
        monitor=row.flag("monitor"),
        premedicate=row.flag("premedicate"),
        discontinue=row.flag("discontinue"),
        discontinue_if_recurrent=row.flag("discontinue_if_recurrent"),
        discontinue_unresolved_after_days=row.whole_or_none("discontinue_unresolved_after_days", least=1),
    )
