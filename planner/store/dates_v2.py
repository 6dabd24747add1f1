"""The tables of what holds in the unit on some dates only; written as those of schema 1."""

from planner.store.safeguards_v1 import record_triggers

_KINDS = ("hours_on", "out_of_service", "nurses_on")
_TABLES = """
CREATE TABLE hours_on (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = "on"),
  "on" TEXT NOT NULL CHECK ("on" IS date("on")),
  opens TEXT NOT NULL CHECK (opens GLOB '??:??*'),
  closes TEXT NOT NULL CHECK (closes > opens),
  reason TEXT NOT NULL
) STRICT;

CREATE TABLE out_of_service (
  key TEXT PRIMARY KEY NOT NULL
    CHECK (key = coalesce('chair/' || chair, 'slot/' || slot) || '/' || "first"),
  chair TEXT REFERENCES chair (key) DEFERRABLE INITIALLY DEFERRED,
  slot TEXT REFERENCES slot (key) DEFERRABLE INITIALLY DEFERRED,
  "first" TEXT NOT NULL CHECK ("first" IS date("first")),
  "last" TEXT NOT NULL CHECK ("last" IS date("last") AND "last" >= "first"),
  reason TEXT NOT NULL,
  CHECK ((chair IS NULL) <> (slot IS NULL))
) STRICT;
CREATE INDEX out_of_service_by_chair ON out_of_service (chair);
CREATE INDEX out_of_service_by_slot ON out_of_service (slot);

CREATE TABLE nurses_on (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = "on" || '/' || shift),
  "on" TEXT NOT NULL CHECK ("on" IS date("on")),
  shift TEXT NOT NULL REFERENCES nurse_shift (key) DEFERRABLE INITIALLY DEFERRED,
  nurses INTEGER NOT NULL CHECK (nurses >= 0),
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX nurses_on_by_shift ON nurses_on (shift);
"""

TABLES = "".join((_TABLES, *map(record_triggers, _KINDS)))
