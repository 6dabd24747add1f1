"""Records that refer to one another, and the sentence when one would be left referring to nothing."""

from planner.store.engine import Database

_WORDS = {
    "study_file": "study file", "opening_hours": "opening hours", "nurse_shift": "shift",
    "slot": "monitoring slot", "dose_given": "dose", "off_treatment": "end of treatment",
    "day_layout": "layout", "assignment": "placement", "attendance": "arrival or discharge of",
    "study_version": "version of the study file", "following": "version followed by",
    "newcomers": "version for those enrolled from", "override": "override of",
    "level_change": "dose level", "tolerated": "tolerated infusion of", "hours_on": "hours of",
    "out_of_service": "time out of service", "nurses_on": "nurses of", "check_done": "check",
}  # fmt: skip


def word(kind: str) -> str:
    """What a nurse calls a kind of record."""
    return _WORDS.get(kind, kind)


def dangling(db: Database) -> str | None:
    """The first record, within the open transaction, that refers to nothing; None if none does."""
    found = db.execute("PRAGMA foreign_key_check").fetchone()
    if found is None:
        return None
    kind, rowid, parent, _ = found
    row = next(iter(db.table(kind).rows_where("rowid = ?", [rowid])))
    return (
        f"The {word(kind)} {row['key']} needs its {word(parent)}, which would not be there, "
        "so nothing was changed."
    )
