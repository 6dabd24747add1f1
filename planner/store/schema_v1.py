"""The tables of the first clinic file. Never edited once released: what changes is a new migration.

A table of records has the record's kind as its name, its key as primary key and its fields as columns, as
``planner.store.records`` writes them: dates and instants as ISO 8601 text (instants in UTC), times as HH:MM,
what has parts as JSON. Foreign keys wait for the end of the edit, so that the order within does not matter.
"""

_RECORDS = """
CREATE TABLE participant (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = subject_id),
  subject_id TEXT NOT NULL CHECK (trim(subject_id) <> ''),
  cohort TEXT NOT NULL,
  dose_level REAL CHECK (dose_level > 0),
  first_step_dose TEXT NOT NULL CHECK (first_step_dose IS date(first_step_dose)),
  weight_kg REAL CHECK (weight_kg > 0),
  note TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('on treatment', 'follow-up', 'off study'))
) STRICT;

CREATE TABLE visit (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = subject_id || '/' || code),
  subject_id TEXT NOT NULL REFERENCES participant (key) DEFERRABLE INITIALLY DEFERRED,
  code TEXT NOT NULL,
  booked TEXT NOT NULL CHECK (booked IS date(booked)),
  status TEXT NOT NULL CHECK (status IN ('booked', 'done', 'missed', 'cancelled')),
  actual TEXT CHECK (actual IS date(actual))
) STRICT;
CREATE INDEX visit_by_subject ON visit (subject_id);
CREATE INDEX visit_by_day ON visit (booked);

CREATE TABLE dose_given (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = subject_id || '/' || visit || '/' || agent),
  subject_id TEXT NOT NULL REFERENCES participant (key) DEFERRABLE INITIALLY DEFERRED,
  visit TEXT NOT NULL,
  agent TEXT NOT NULL,
  "on" TEXT NOT NULL CHECK ("on" IS date("on")),
  amount REAL NOT NULL,
  started TEXT CHECK (started GLOB '????-??-??T??:??:??*Z'),
  ended TEXT CHECK (ended GLOB '????-??-??T??:??:??*Z')
) STRICT;
CREATE INDEX dose_given_by_subject ON dose_given (subject_id);

CREATE TABLE off_treatment (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = subject_id),
  subject_id TEXT NOT NULL REFERENCES participant (key) DEFERRABLE INITIALLY DEFERRED,
  decided TEXT NOT NULL CHECK (decided IS date(decided)),
  last_dose TEXT NOT NULL CHECK (last_dose IS date(last_dose)),
  progression INTEGER NOT NULL CHECK (progression IN (0, 1)),
  because TEXT NOT NULL
) STRICT;
CREATE INDEX off_treatment_by_subject ON off_treatment (subject_id);

CREATE TABLE attendance (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = subject_id || '/' || visit),
  subject_id TEXT NOT NULL REFERENCES participant (key) DEFERRABLE INITIALLY DEFERRED,
  visit TEXT NOT NULL,
  arrived TEXT CHECK (arrived GLOB '????-??-??T??:??:??*Z'),
  in_chair TEXT CHECK (in_chair GLOB '????-??-??T??:??:??*Z'),
  monitoring_started TEXT CHECK (monitoring_started GLOB '????-??-??T??:??:??*Z'),
  discharged TEXT CHECK (discharged GLOB '????-??-??T??:??:??*Z')
) STRICT;
CREATE INDEX attendance_by_subject ON attendance (subject_id);

CREATE TABLE hold (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = subject_id || '/' || number),
  subject_id TEXT NOT NULL REFERENCES participant (key) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  agent TEXT,
  since TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('labs', 'infusion reaction', 'toxicity', 'participant', 'other')),
  until TEXT,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX hold_by_subject ON hold (subject_id);

CREATE TABLE toxicity (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = subject_id || '/' || number),
  subject_id TEXT NOT NULL REFERENCES participant (key) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('CRS', 'ICANS')),
  grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 5),
  agent TEXT NOT NULL,
  visit TEXT NOT NULL,
  onset TEXT NOT NULL CHECK (onset GLOB '????-??-??T??:??:??*Z'),
  resolved TEXT CHECK (resolved GLOB '????-??-??T??:??:??*Z')
) STRICT;
CREATE INDEX toxicity_by_subject ON toxicity (subject_id);

CREATE TABLE shift (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = subject_id || '/' || number),
  subject_id TEXT NOT NULL REFERENCES participant (key) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  visit TEXT NOT NULL,
  days INTEGER NOT NULL CHECK (days <> 0),
  until TEXT,
  overrides TEXT NOT NULL
) STRICT;
CREATE INDEX shift_by_subject ON shift (subject_id);

CREATE TABLE level_change (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = subject_id || '/' || agent || '/' || visit),
  subject_id TEXT NOT NULL REFERENCES participant (key) DEFERRABLE INITIALLY DEFERRED,
  agent TEXT NOT NULL,
  visit TEXT NOT NULL,
  level REAL NOT NULL CHECK (level > 0)
) STRICT;
CREATE INDEX level_change_by_subject ON level_change (subject_id);

CREATE TABLE tolerated (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = subject_id || '/' || agent),
  subject_id TEXT NOT NULL REFERENCES participant (key) DEFERRABLE INITIALLY DEFERRED,
  agent TEXT NOT NULL,
  visit TEXT NOT NULL
) STRICT;
CREATE INDEX tolerated_by_subject ON tolerated (subject_id);

CREATE TABLE restart (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = subject_id || '/' || number),
  subject_id TEXT NOT NULL REFERENCES participant (key) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  agent TEXT NOT NULL,
  visit TEXT NOT NULL,
  "on" TEXT NOT NULL CHECK ("on" IS date("on")),
  others TEXT NOT NULL CHECK (others IN ('go on', 'wait'))
) STRICT;
CREATE INDEX restart_by_subject ON restart (subject_id);

CREATE TABLE assignment (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = subject_id || '/' || visit)
    REFERENCES visit (key) DEFERRABLE INITIALLY DEFERRED,
  subject_id TEXT NOT NULL REFERENCES participant (key) DEFERRABLE INITIALLY DEFERRED,
  visit TEXT NOT NULL,
  "on" TEXT NOT NULL CHECK ("on" IS date("on")),
  arrival TEXT NOT NULL CHECK (arrival GLOB '????-??-??T??:??:??*Z'),
  chair TEXT REFERENCES chair (key) DEFERRABLE INITIALLY DEFERRED,
  slot TEXT REFERENCES slot (key) DEFERRABLE INITIALLY DEFERRED,
  pinned INTEGER NOT NULL CHECK (pinned IN (0, 1))
) STRICT;
CREATE INDEX assignment_by_subject ON assignment (subject_id);
CREATE INDEX assignment_by_day ON assignment ("on");
CREATE INDEX assignment_by_chair ON assignment (chair);
CREATE INDEX assignment_by_slot ON assignment (slot);

CREATE TABLE day_layout (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = "on"),
  "on" TEXT NOT NULL CHECK ("on" IS date("on")),
  status TEXT NOT NULL CHECK (status IN ('optimal', 'feasible', 'infeasible', 'by hand')),
  goals TEXT NOT NULL CHECK (goals GLOB '[[]*]'),
  unplaced TEXT NOT NULL CHECK (unplaced GLOB '[[]*]'),
  seconds REAL NOT NULL
) STRICT;

CREATE TABLE chair (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = name),
  name TEXT NOT NULL,
  place TEXT NOT NULL CHECK (place IN ('chair', 'bed', 'slot')),
  in_service INTEGER NOT NULL CHECK (in_service IN (0, 1))
) STRICT;

CREATE TABLE slot (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = name),
  name TEXT NOT NULL,
  overnight INTEGER NOT NULL CHECK (overnight IN (0, 1)),
  in_service INTEGER NOT NULL CHECK (in_service IN (0, 1))
) STRICT;

CREATE TABLE opening_hours (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = CAST(weekday AS TEXT)),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
  opens TEXT NOT NULL CHECK (opens GLOB '??:??*'),
  closes TEXT NOT NULL CHECK (closes > opens)
) STRICT;

CREATE TABLE closure (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = "on"),
  "on" TEXT NOT NULL CHECK ("on" IS date("on")),
  reason TEXT NOT NULL
) STRICT;

CREATE TABLE nurse_shift (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = name),
  name TEXT NOT NULL,
  weekdays TEXT NOT NULL CHECK (weekdays GLOB '[[]*]'),
  starts TEXT NOT NULL CHECK (starts GLOB '??:??*'),
  ends TEXT NOT NULL CHECK (ends > starts),
  nurses INTEGER NOT NULL CHECK (nurses >= 0)
) STRICT;

CREATE TABLE clinic (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = 'clinic'),
  name TEXT NOT NULL,
  zone TEXT NOT NULL,
  pharmacy_bags_per_half_hour INTEGER NOT NULL,
  bag_ready_minutes INTEGER NOT NULL,
  first_dose_cap INTEGER NOT NULL,
  first_dose_stagger_minutes INTEGER NOT NULL,
  finish_early_minutes INTEGER NOT NULL,
  late_minutes INTEGER NOT NULL,
  grid_minutes INTEGER NOT NULL,
  acuity_infusing REAL NOT NULL,
  acuity_observing REAL NOT NULL,
  acuity_monitoring REAL NOT NULL,
  acuity_per_nurse REAL NOT NULL
) STRICT;

CREATE TABLE study_file (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = name),
  name TEXT NOT NULL,
  version TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
"""

_AUDIT = """
CREATE TABLE audit_event (
  seq INTEGER PRIMARY KEY CHECK (seq > 0),
  txn TEXT NOT NULL,
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??*Z'),
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1439 AND 1439),
  login TEXT NOT NULL CHECK (trim(login) <> ''),
  os_user TEXT NOT NULL,
  host TEXT NOT NULL,
  session TEXT NOT NULL,
  app_version TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN (
    'create', 'update', 'delete', 'sign_in', 'sign_in_failed', 'sign_out', 'auto_lock', 'export', 'import',
    'print', 'backup', 'restore', 'role_change', 'emergency_access', 'migrate', 'clock_warning', 'verify')),
  kind TEXT,
  key TEXT,
  field TEXT,
  old TEXT,
  new TEXT,
  reason TEXT,
  prev_hash TEXT NOT NULL CHECK (length(prev_hash) = 64),
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
  CHECK (action NOT IN ('update', 'delete') OR length(trim(coalesce(reason, ''))) >= 3)
) STRICT;
CREATE INDEX audit_event_by_record ON audit_event (kind, key, txn);

-- The transaction under way; empty outside one.
CREATE TABLE audit_ctx (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  txn TEXT NOT NULL
) STRICT;

-- One row an edit, undo or redo; "of" is the edit undone or redone. Those of another schema are history.
CREATE TABLE edit (
  seq INTEGER PRIMARY KEY CHECK (seq > 0),
  txn TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??*Z'),
  login TEXT NOT NULL,
  verb TEXT NOT NULL CHECK (verb IN ('do', 'undo', 'redo')),
  "of" INTEGER REFERENCES edit (seq),
  schema INTEGER NOT NULL,
  label TEXT NOT NULL,
  reason TEXT NOT NULL,
  changes TEXT NOT NULL CHECK (changes GLOB '[[]*]'),
  CHECK ((verb = 'do') = ("of" IS NULL))
) STRICT;
CREATE INDEX edit_of ON edit ("of");
"""

_CALENDAR = """
-- What a visit's stay is called in calendars, for ever (RFC 5545 3.8.4.7, 3.8.7.4; RFC 7986 5.3).
CREATE TABLE calendar_event (
  uid TEXT PRIMARY KEY NOT NULL,
  visit_key TEXT NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('chair', 'slot')),
  created TEXT NOT NULL,
  revised TEXT NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence >= 0),
  published INTEGER NOT NULL CHECK (published IN (0, 1)),
  UNIQUE (visit_key, part)
) STRICT;

-- What was last said of it under each start and place: a stay that left either is cancelled there.
CREATE TABLE calendar_publication (
  key TEXT PRIMARY KEY NOT NULL,
  uid TEXT NOT NULL REFERENCES calendar_event (uid),
  start TEXT NOT NULL,
  "end" TEXT NOT NULL,
  place TEXT NOT NULL,
  cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
  sequence INTEGER NOT NULL,
  revised TEXT NOT NULL,
  CHECK (key = uid || ' ' || start || ' ' || place)
) STRICT;
CREATE INDEX calendar_publication_by_event ON calendar_publication (uid);
CREATE INDEX calendar_publication_by_start ON calendar_publication (start);
"""

TABLES = "".join((_RECORDS, _AUDIT, _CALENDAR))
