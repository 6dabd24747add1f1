"""What the fields of each kind of record are called when the audit trail is read aloud.

A phrase holds ``{}`` where the value stands; a field of two answers has both, the true one first. What is
part of the record's name, or says nothing to a nurse, is left out.
"""

from collections.abc import Mapping

PHRASES: Mapping[tuple[str, str], str] = {
    ("participant", "cohort"): "cohort {}",
    ("participant", "dose_level"): "dose level {}",
    ("participant", "first_step_dose"): "first step dose on {}",
    ("participant", "weight_kg"): "weight {} kg",
    ("participant", "note"): "note “{}”",
    ("participant", "status"): "{}",
    ("participant", "leaving"): "{}",
    ("participant", "left_on"): "on {}",
    ("visit", "booked"): "booked for {}",
    ("visit", "status"): "{}",
    ("visit", "actual"): "took place on {}",
    ("assignment", "arrival"): "at {}",
    ("assignment", "chair"): "in {}",
    ("assignment", "slot"): "monitored in {}",
    ("assignment", "pinned"): "pinned|not pinned",
    ("assignment", "monitoring_hours"): "monitored for {} hours",
    ("dose_given", "on"): "given on {}",
    ("dose_given", "amount"): "dose {}",
    ("dose_given", "started"): "started {}",
    ("dose_given", "ended"): "ended {}",
    ("attendance", "arrived"): "arrived {}",
    ("attendance", "in_chair"): "in the chair {}",
    ("attendance", "monitoring_started"): "monitoring started {}",
    ("attendance", "discharged"): "discharged {}",
    ("check_done", "at"): "done {}",
    ("off_treatment", "decided"): "decided on {}",
    ("off_treatment", "last_dose"): "last dose on {}",
    ("off_treatment", "progression"): "with progression|without progression",
    ("off_treatment", "because"): "reason “{}”",
    ("hold", "agent"): "of {}",
    ("hold", "since"): "from {} on",
    ("hold", "reason"): "reason {}",
    ("hold", "until"): "until {}",
    ("hold", "note"): "note “{}”",
    ("toxicity", "what"): "{}",
    ("toxicity", "grade"): "grade {}",
    ("toxicity", "agent"): "after {}",
    ("toxicity", "visit"): "at {}",
    ("toxicity", "onset"): "onset {}",
    ("toxicity", "resolved"): "resolved {}",
    ("shift", "visit"): "from {} on",
    ("shift", "days"): "{}",
    ("shift", "until"): "up to {}",
    ("shift", "overrides"): "overridden: {}",
    ("level_change", "level"): "level {}",
    ("tolerated", "visit"): "at {}",
    ("restart", "agent"): "of {}",
    ("restart", "visit"): "in place of {}",
    ("restart", "on"): "first step dose on {}",
    ("restart", "others"): "the other drug is to {}",
    ("day_layout", "status"): "{}",
    ("day_layout", "unplaced"): "no place for {}",
    ("opening_hours", "opens"): "opens {}",
    ("opening_hours", "closes"): "closes {}",
    ("closure", "reason"): "{}",
    ("hours_on", "opens"): "opens {}",
    ("hours_on", "closes"): "closes {}",
    ("hours_on", "reason"): "reason “{}”",
    ("out_of_service", "last"): "until {}",
    ("out_of_service", "reason"): "reason “{}”",
    ("nurses_on", "nurses"): "{} nurses",
    ("nurses_on", "reason"): "reason “{}”",
    ("nurse_shift", "weekdays"): "on {}",
    ("nurse_shift", "starts"): "from {}",
    ("nurse_shift", "ends"): "to {}",
    ("nurse_shift", "nurses"): "{} nurses",
    ("chair", "place"): "a {}",
    ("chair", "in_service"): "in service|out of service",
    ("slot", "overnight"): "staffed overnight|not staffed overnight",
    ("slot", "in_service"): "in service|out of service",
    ("study_file", "version"): "version {}",
    ("study_file", "text"): "{}",
    ("study_version", "text"): "{}",
    ("following", "since"): "from {} on",
    ("following", "version"): "by {}",
    ("following", "profiles"): "monitored by {}",
    ("following", "decided_by"): "decided by {}",
    ("newcomers", "version"): "by {}",
    ("newcomers", "profiles"): "monitored by {}",
    ("newcomers", "decided_by"): "decided by {}",
    ("override", "days"): "{} days apart",
    ("override", "reason"): "reason “{}”",
}
IN_BED: Mapping[tuple[str, str], str] = {("attendance", "in_chair"): "in the bed {}"}
"""The phrases that are others where the edit was of somebody in a bed."""
SILENT = frozenset(
    [
        ("visit", "code"), ("assignment", "on"), ("day_layout", "goals"), ("day_layout", "seconds"),
        ("day_layout", "on"), ("closure", "on"), ("opening_hours", "weekday"), ("level_change", "visit"),
        ("level_change", "agent"), ("tolerated", "agent"), ("dose_given", "visit"), ("dose_given", "agent"),
        ("attendance", "visit"), ("assignment", "visit"), ("hours_on", "on"), ("nurses_on", "on"),
        ("nurses_on", "shift"), ("out_of_service", "chair"), ("out_of_service", "slot"),
        ("out_of_service", "first"), ("check_done", "visit"), ("check_done", "agent"),
        ("study_version", "version"), ("newcomers", "since"), ("override", "rule"), ("override", "earlier"),
        ("override", "later"),
    ]
)  # fmt: skip
"""Fields that the record's name says already, or that nobody but the program reads."""
SILENT_EVERYWHERE = frozenset(("subject_id", "number", "name", "key"))
ORDINARY = {("assignment", "pinned"): False, ("visit", "status"): "booked"}
"""What a field of a new record is as a rule: told only where it is not."""
EVERYTHING = {
    ("hold", "agent"): "everything",
    ("following", "version"): "the first study file",
    ("newcomers", "version"): "the first study file",
}
"""What an empty field means where it means something."""
BESIDE = {("participant", "leaving"): "left_on"}
"""A field that is nothing without another of its record: both are said in one breath."""
ALONE = {("participant", "left_on"): "leaving dated {}"}
"""The phrase of such another where it alone was changed, and what it is of would not be said."""


def phrase(kind: str, field: str, *, bed: bool = False) -> str:
    """The phrase of a field; for one that nobody has named yet, its own words and the value."""
    if bed and (kind, field) in IN_BED:
        return IN_BED[kind, field]
    return PHRASES.get((kind, field), f"{field.replace('_', ' ')} {{}}")


def is_silent(kind: str, field: str) -> bool:
    """Is the field left out?"""
    return field in SILENT_EVERYWHERE or (kind, field) in SILENT
