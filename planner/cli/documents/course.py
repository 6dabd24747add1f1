"""``course --json``: one participant's visits with their three dates."""

from planner.cli.documents.document import Document, document, iso
from planner.cli.documents.findings import finding_rows
from planner.model.course import Course, CourseVisit
from planner.model.monitoring import MonitoringRule
from planner.model.visit import PlannedDose


def course_document(course: Course) -> Document:
    """The course in date order."""
    return document("course", subject_id=course.subject_id, visits=[_visit(visit) for visit in course.visits])


def _visit(visit: CourseVisit) -> Document:
    template = visit.planned.template
    return {
        "code": template.code,
        "epoch": template.epoch.value,
        "cycle": template.cycle,
        "day": template.day,
        "nominal": iso(visit.planned.nominal),
        "earliest": iso(visit.planned.earliest),
        "latest": iso(visit.planned.latest),
        "booked": iso(visit.booked),
        "actual": iso(visit.actual),
        "status": visit.status.value if visit.status else "proposed",
        "doses": [_dose(dose) for dose in template.doses],
        "monitoring": _monitoring(template.monitoring),
        "tasks": list(template.tasks),
        "findings": finding_rows(visit.findings),
    }


def _dose(dose: PlannedDose) -> Document:
    return {"agent": dose.agent, "ordinal": dose.ordinal, "amount": dose.amount, "unit": dose.unit}


def _monitoring(rule: MonitoringRule | None) -> Document | None:
    if rule is None:
        return None
    return {
        "min_hours": rule.min_hours,
        "max_hours": rule.max_hours,
        "planned_hours": rule.planned_hours,
        "anchor": rule.anchor.value,
        "place": rule.place.value,
        "source": rule.provenance.mark if rule.provenance is not None else "",
    }
