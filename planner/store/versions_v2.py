"""The tables of versions of the study file, of who follows which, and of overrides. Never edited.

``version`` refers to no row where the study file is the one the clinic began with, in ``study_file``.
"""

from planner.store.safeguards_v1 import record_triggers

RECORD_KINDS = ("study_version", "following", "newcomers", "override")

TABLES = """
CREATE TABLE study_version (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = version),
  version TEXT NOT NULL CHECK (trim(version) <> ''),
  name TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE following (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = subject_id || '/' || number),
  subject_id TEXT NOT NULL REFERENCES participant (key) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  since TEXT NOT NULL CHECK (since IS date(since)),
  version TEXT REFERENCES study_version (key) DEFERRABLE INITIALLY DEFERRED,
  profiles TEXT NOT NULL CHECK (profiles GLOB '[[]*]'),
  decided_by TEXT NOT NULL CHECK (trim(decided_by) <> '')
) STRICT;
CREATE INDEX following_by_subject ON following (subject_id);
CREATE INDEX following_by_version ON following (version);

CREATE TABLE newcomers (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = since),
  since TEXT NOT NULL CHECK (since IS date(since)),
  version TEXT REFERENCES study_version (key) DEFERRABLE INITIALLY DEFERRED,
  profiles TEXT NOT NULL CHECK (profiles GLOB '[[]*]'),
  decided_by TEXT NOT NULL CHECK (trim(decided_by) <> '')
) STRICT;
CREATE INDEX newcomers_by_version ON newcomers (version);

CREATE TABLE override (
  key TEXT PRIMARY KEY NOT NULL
    CHECK (key = subject_id || '/' || rule || '/' || earlier || '/' || later),
  subject_id TEXT NOT NULL REFERENCES participant (key) DEFERRABLE INITIALLY DEFERRED,
  rule TEXT NOT NULL,
  earlier TEXT NOT NULL,
  later TEXT NOT NULL,
  days INTEGER NOT NULL,
  reason TEXT NOT NULL CHECK (trim(reason) <> '')
) STRICT;
CREATE INDEX override_by_subject ON override (subject_id);
"""


def triggers() -> str:
    """What guards these tables, as one script."""
    return "".join(map(record_triggers, RECORD_KINDS))
