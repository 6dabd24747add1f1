"""The agents of a study file: ``[agents.*]`` with their infusions, fluids, vital signs and monitoring."""

from planner.model.agent import (
    Agent,
    BagLimit,
    Hydration,
    InfusionMinutes,
    Premedication,
    RestartLimit,
    VitalSigns,
)
from planner.model.monitoring import MonitoringProfile
from planner.schedule.ordinal_rows import check_ordinals
from planner.schedule.study_monitoring import monitoring_row
from planner.schedule.study_toxicities import after_toxicity, toxicity_rules
from planner.schedule.study_words import ordinals
from planner.schedule.toml_table import Table


class AgentSection:
    """What one ``[agents.*]`` table holds: the agent itself, and what the study keeps beside it."""

    def __init__(self, code: str, table: Table) -> None:
        """Read the table."""
        self.code = code
        self.labs = table.text_or_none("pre_dose_labs") or ""
        self.vital_signs = table.rows("vital_signs", lambda row: _vital_signs(code, row))
        monitoring = table.table("monitoring", required=False)
        self.in_force = monitoring.text("in_force") if monitoring.names else None
        self.profiles = (
            monitoring.named("profiles", lambda name, profile: _profile(code, name, profile))
            if monitoring.names
            else ()
        )
        if self.in_force is not None:
            named = monitoring.table("profiles").names
            if named and self.in_force and self.in_force not in named:
                monitoring.fault("in_force", f"is “{self.in_force}”; the profiles are {', '.join(named)}")
        monitoring.close()
        infusions = table.rows("infusions", _infusion, required=True)
        limits = table.rows("restart_limits", _restart_limit)
        check_ordinals(table, "infusions", [row.ordinals for row in infusions])
        check_ordinals(table, "restart_limits", [row.ordinals for row in limits])
        self.agent = Agent(
            code=code,
            name=table.text("name"),
            short=table.text("short"),
            unit=table.text("unit"),
            levels=table.numbers("levels", required=False),
            infusions=infusions,
            premedications=table.rows("premedications", _premedication),
            hydrations=table.rows("hydrations", _hydration),
            observation_minutes=table.whole("observation_minutes"),
            flush_minutes=table.whole("flush_minutes"),
            bag_limits=table.rows("bag_limits", _bag_limit),
            restart_limits=limits,
            re_escalates=table.flag("re_escalates"),
            toxicity_rules=toxicity_rules(code, table),
            after_toxicity=after_toxicity(table),
            onset_hours=table.number_or_none("onset_hours"),
        )


def _infusion(row: Table) -> InfusionMinutes:
    return InfusionMinutes(
        ordinals=ordinals(row, "ordinals"),
        minutes=row.whole("minutes", least=1),
        shorter_if_tolerated=row.whole_or_none("shorter_if_tolerated", least=1),
    )


def _premedication(row: Table) -> Premedication:
    return Premedication(
        ordinals=ordinals(row, "ordinals"),
        lead_minutes=row.whole("lead_minutes"),
        what=row.text("what"),
        max_lead_minutes=row.whole_or_none("max_lead_minutes"),
    )


def _hydration(row: Table) -> Hydration:
    return Hydration(
        ordinals=ordinals(row, "ordinals"),
        millilitres=row.whole("millilitres", least=1),
        minutes=row.whole("minutes", least=1),
        max_minutes=row.whole("max_minutes", least=1),
    )


def _bag_limit(row: Table) -> BagLimit:
    return BagLimit(kept=row.text("kept"), hours=row.number("hours"), counted_from=row.text("counted_from"))


def _restart_limit(row: Table) -> RestartLimit:
    return RestartLimit(
        ordinals=ordinals(row, "ordinals"),
        limit_days=row.whole("limit_days", least=1),
        provenance=row.vouched,
    )


def _vital_signs(agent: str, row: Table) -> VitalSigns:
    return VitalSigns(
        name=row.text("name"),
        agent=agent,
        ordinals=ordinals(row, "ordinals"),
        max_monitoring_hours=row.number_or_none("max_monitoring_hours"),
        vital_minutes=row.wholes("minutes"),
        neuro_minutes=row.wholes("neuro_minutes", required=False),
        after_end_minutes=row.wholes("after_end_minutes", required=False),
    )


def _profile(agent: str, name: str, table: Table) -> MonitoringProfile:
    table.record()
    rules = table.rows("rules", lambda row: monitoring_row(row, ordinals(row, "ordinals")))
    if not rules and not table.is_open:
        table.fault_here(
            f"The monitoring profile “{name}” has no rules, and does not say that they are open."
        )
    check_ordinals(table, "rules", [rule.ordinals for rule in rules])
    return MonitoringProfile(
        name=name,
        agent=agent,
        effective=table.day_or_none("effective"),
        rules=rules,
        title=table.text_or_none("title") or "",
    )
