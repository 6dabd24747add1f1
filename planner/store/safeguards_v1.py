"""The triggers of the first clinic file: what SQLite itself refuses, whoever asks. Never edited.

The audit trail and the ledger only grow; a record changes only if the open edit has told the trail; an event
of the calendar keeps its identity. They guard against a slip of ours and against other programs, not against
somebody who drops them: that shows when the file is opened, and in the chain.
"""

RECORD_KINDS = (
    "participant", "visit", "dose_given", "off_treatment", "assignment", "day_layout", "chair", "slot",
    "opening_hours", "closure", "nurse_shift", "clinic", "study_file", "attendance", "hold", "toxicity",
    "shift", "level_change", "tolerated", "restart",
)  # fmt: skip

_APPEND_ONLY = """
CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table}
BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table}
BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
"""

_CHAIN = """
CREATE TRIGGER audit_event_chain BEFORE INSERT ON audit_event
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit_event)
  OR NEW.prev_hash <> coalesce((SELECT hash FROM audit_event ORDER BY seq DESC LIMIT 1), printf('%064d', 0))
BEGIN SELECT RAISE(ABORT, 'audit chain broken'); END;
CREATE TRIGGER edit_gap_free BEFORE INSERT ON edit
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM edit)
BEGIN SELECT RAISE(ABORT, 'edit ledger has a gap'); END;
"""

_NEVER_BACK = """
CREATE TRIGGER calendar_event_never_back BEFORE UPDATE ON calendar_event
WHEN NEW.uid <> OLD.uid OR NEW.visit_key <> OLD.visit_key OR NEW.part <> OLD.part
  OR NEW.created <> OLD.created OR NEW.sequence < OLD.sequence OR NEW.published < OLD.published
BEGIN SELECT RAISE(ABORT, 'a calendar event keeps its identity'); END;
CREATE TRIGGER calendar_event_no_delete BEFORE DELETE ON calendar_event
BEGIN SELECT RAISE(ABORT, 'a calendar event keeps its identity'); END;
"""

_UNAUDITED = """
CREATE TRIGGER {table}_audited_{verb} BEFORE {verb} ON {table}
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = '{table}' AND audit_event.key = {row}.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to {table}'); END;
"""

_OUTSIDE_AN_EDIT = """
CREATE TRIGGER {table}_within_edit_{verb} BEFORE {verb} ON {table}
WHEN NOT EXISTS (SELECT 1 FROM audit_ctx)
BEGIN SELECT RAISE(ABORT, 'unaudited change to {table}'); END;
"""

_KEY_STAYS = """
CREATE TRIGGER {table}_keeps_key BEFORE UPDATE OF key ON {table}
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of {table} keeps its key'); END;
"""


def record_triggers(table: str) -> str:
    """The triggers that refuse a change of a table of records which the audit trail does not hold."""
    rows = {"INSERT": "NEW", "UPDATE": "NEW", "DELETE": "OLD"}
    unaudited = (_UNAUDITED.format(table=table, verb=verb, row=row) for verb, row in rows.items())
    return "".join((*unaudited, _KEY_STAYS.format(table=table)))


def triggers() -> str:
    """All of them, as one script."""
    ledger = (_APPEND_ONLY.format(table=table) for table in ("audit_event", "edit"))
    calendar = (
        _OUTSIDE_AN_EDIT.format(table=table, verb=verb)
        for table in ("calendar_event", "calendar_publication", "edit")
        for verb in ("INSERT", "UPDATE", "DELETE")
        if (table, verb) not in {("edit", "UPDATE"), ("edit", "DELETE"), ("calendar_event", "DELETE")}
    )
    records = (record_triggers(table) for table in RECORD_KINDS)
    return "".join((*ledger, _CHAIN, _NEVER_BACK, *calendar, *records))
