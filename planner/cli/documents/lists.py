"""``lists --json``: what a charge nurse reads of a day."""

from collections.abc import Iterable
from datetime import datetime

from planner.cli.documents.document import Document, document, iso
from planner.cli.documents.toxicities import toxicity_rows
from planner.model.day_lists import DayLists, DueBefore


def lists_document(day: DayLists, *, now: datetime) -> Document:
    """Every list of the day; instants carry the clinic's zone."""
    return document(
        "lists",
        date=iso(day.on),
        near=[
            {
                "subject_id": one.subject_id,
                "visit": one.visit,
                "agent": one.agent,
                "started": iso(one.started),
                "noted": one.is_noted,
                "until": iso(one.until),
                "caregiver": one.caregiver,
                "calls": [iso(call) for call in one.calls],
                "next_call": iso(one.next_call(now)),
            }
            for one in day.near
        ],
        rescue={
            "may_get_crs": [
                {
                    "subject_id": one.subject_id,
                    "visit": one.visit,
                    "agent": one.agent,
                    "started": iso(one.started),
                    "noted": one.is_noted,
                    "until": iso(one.until),
                }
                for one in day.rescue.may_get_crs
            ],
            "at_once": day.rescue.at_once,
            "monitored_places": day.rescue.monitored_places,
            "tocilizumab_doses": day.rescue.tocilizumab_doses,
            "oxygen_places": day.rescue.oxygen_places,
            "short": list(day.rescue.short),
        },
        toxicities=toxicity_rows(day.toxicities),
        labs=_due(day.labs),
        reweigh=_due(day.reweigh),
        bags=[
            {
                "subject_id": bag.subject_id,
                "visit": bag.visit,
                "agent": bag.agent,
                "kept": bag.kept,
                "prepared": iso(bag.prepared),
                "good_until": iso(bag.good_until),
                "infusion_ends": iso(bag.infusion_ends),
            }
            for bag in day.bags
        ],
    )


def _due(rows: Iterable[DueBefore]) -> list[Document]:
    return [{"subject_id": row.subject_id, "visit": row.visit, "what": row.what} for row in rows]
