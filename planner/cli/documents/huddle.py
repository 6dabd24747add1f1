"""``huddle --json``: what is to be said of a coming day."""

from planner.cli.documents.did_not_come import did_not_come_rows
from planner.cli.documents.document import Document, document, iso
from planner.cli.documents.findings import finding_rows
from planner.cli.documents.toxicities import toxicity_rows
from planner.model.day_lists import DueBefore
from planner.model.huddle import Huddle, HuddleVisit


def huddle_document(day: Huddle) -> Document:
    """Every part of it; instants carry the clinic's zone."""
    return document(
        "huddle",
        date=iso(day.on),
        closed=day.closed or None,
        laid_out=day.is_laid_out,
        visits=[_visit(visit) for visit in day.visits],
        here=[_visit(visit) for visit in day.here],
        may_get_crs=[f"{one.subject_id}/{one.visit}" for one in day.rescue.may_get_crs],
        rescue_short=list(day.rescue.short),
        reweigh=[_due(one) for one in day.reweigh],
        labs=[_due(one) for one in day.labs],
        too_few=[
            {
                "what": one.what,
                "start": iso(one.start),
                "end": iso(one.end),
                "load": one.load,
                "limit": one.limit,
            }
            for one in day.too_few
        ],
        findings=finding_rows(day.findings),
        dated=[one.words for one in day.dated],
        toxicities=toxicity_rows(day.toxicities),
        closures_ahead=[{"date": iso(on), "reason": why} for on, why in day.ahead],
        did_not_come=did_not_come_rows(day.did_not_come),
    )


def _visit(visit: HuddleVisit) -> Document:
    return {
        "subject_id": visit.subject_id,
        "visit": visit.visit,
        "agents": list(visit.agents),
        "places": list(visit.places),
        "arrival": iso(visit.arrival),
        "leaves": iso(visit.leaves),
        "first_dose": visit.first_dose,
        "overnight": visit.overnight,
        "window_left": visit.window_left,
        "clock_left": visit.clock_left,
        "tight": visit.is_tight,
    }


def _due(one: DueBefore) -> Document:
    return {"subject_id": one.subject_id, "visit": one.visit, "what": one.what}
