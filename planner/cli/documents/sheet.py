"""``sheet --json``: the sheet of a day, to be set in type by another program."""

from planner.cli.documents.clinic_dates import dated_rows
from planner.cli.documents.did_not_come import did_not_come_rows
from planner.cli.documents.document import Document, document, iso
from planner.cli.documents.findings import finding_rows
from planner.cli.documents.toxicities import toxicity_rows
from planner.model.day_sheet import DaySheet, SheetStay, SheetVisit
from planner.model.imprint import Imprint


def sheet_document(sheet: DaySheet, imprint: Imprint) -> Document:
    """Everything the printed sheet says; instants carry the clinic's zone."""
    return document(
        "sheet",
        date=iso(sheet.on),
        unit=sheet.unit,
        opens=iso(sheet.opens),
        closes=iso(sheet.closes),
        closed=sheet.closed or None,
        dated=dated_rows(sheet.dated),
        visits=[_visit(visit) for visit in sheet.visits],
        waiting=[
            {
                "subject_id": one.subject_id,
                "visit": one.visit,
                "agents": list(one.agents),
                "why": one.why,
            }
            for one in sheet.waiting
        ],
        did_not_come=did_not_come_rows(sheet.did_not_come),
        free=list(sheet.free),
        findings=finding_rows(sheet.findings),
        near=[
            {
                "subject_id": one.subject_id,
                "visit": one.visit,
                "until": iso(one.until),
                "caregiver": one.caregiver,
                "calls": [iso(call) for call in one.calls],
            }
            for one in sheet.near
        ],
        imprint={
            "printed": iso(imprint.printed),
            "by": imprint.by,
            "row": imprint.row,
            "hash": imprint.hash,
        },
    )


def _visit(visit: SheetVisit) -> Document:
    return {
        "subject_id": visit.subject_id,
        "visit": visit.visit,
        "arrives": iso(visit.arrives),
        "leaves": iso(visit.leaves),
        "carried": visit.carried,
        "status": visit.status.value,
        "pinned": visit.pinned,
        "first_dose": visit.first_dose,
        "overnight": visit.overnight,
        "toxicities": toxicity_rows(visit.toxicities),
        "doses": [
            {"agent": dose.agent, "ordinal": dose.ordinal, "amount": dose.amount, "unit": dose.unit}
            for dose in visit.doses
        ],
        "tasks": list(visit.tasks),
        "noted": [{"what": noted.what, "at": iso(noted.at)} for noted in visit.noted],
        "stays": [_stay(stay) for stay in visit.stays],
    }


def _stay(stay: SheetStay) -> Document:
    return {
        "place": stay.place,
        "kind": stay.kind.value,
        "start": iso(stay.start),
        "end": iso(stay.end),
        "steps": [
            {
                "kind": step.kind.value,
                "agent": step.agent,
                "start": iso(step.start),
                "end": iso(step.end),
                "touch": step.touch_minutes,
                "noted": step.noted,
            }
            for step in stay.steps
        ],
        "checks": [
            {"kind": check.kind.value, "at": iso(check.at), "done": iso(check.done)} for check in stay.checks
        ],
    }
