"""Checks done, which nobody could note before schema 2."""

from planner.store.safeguards_v1 import record_triggers

_TABLE = """
CREATE TABLE check_done (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = subject_id || '/' || visit || '/' || agent || '/' || number),
  subject_id TEXT NOT NULL REFERENCES participant (key) DEFERRABLE INITIALLY DEFERRED,
  visit TEXT NOT NULL,
  agent TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??*Z')
) STRICT;
CREATE INDEX check_done_by_subject ON check_done (subject_id);
"""

TABLE = _TABLE + record_triggers("check_done")
