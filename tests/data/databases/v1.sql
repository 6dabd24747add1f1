PRAGMA application_id = 1128546649;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'clinic','v1_records_audit_and_calendar','2026-11-23 07:50:55.496868+00:00');
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
INSERT INTO "assignment" VALUES('007/C1D1','007','C1D1','2026-12-01','2026-12-01T14:00:00Z','1','1',0);
CREATE TABLE audit_ctx (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  txn TEXT NOT NULL
) STRICT;
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
INSERT INTO "audit_event" VALUES(1,'36cd470c-b0f5-4c24-b6cf-40a5fcb1c170','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','study_file','001942-C',NULL,NULL,'{"name":"001942-C","version":"2","text":"[study]\nname = ''É''\n"}','One of each','0000000000000000000000000000000000000000000000000000000000000000','6114bdf204cbf757c01520bcc445fc9fb027c398c3f83ef094044ea023d08623');
INSERT INTO "audit_event" VALUES(2,'36cd470c-b0f5-4c24-b6cf-40a5fcb1c170','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','clinic','clinic',NULL,NULL,'{"name":"Day hospital","zone":"America/New_York","pharmacy_bags_per_half_hour":4,"bag_ready_minutes":60,"first_dose_cap":2,"first_dose_stagger_minutes":60,"finish_early_minutes":30,"late_minutes":30,"grid_minutes":15,"acuity_infusing":0.5,"acuity_observing":0.25,"acuity_monitoring":0.25,"acuity_per_nurse":1.0}','One of each','6114bdf204cbf757c01520bcc445fc9fb027c398c3f83ef094044ea023d08623','f2311ce0b784f3dedef6df35978cf078a4c809eefbae9dc5db5ebcaa09ca9986');
INSERT INTO "audit_event" VALUES(3,'36cd470c-b0f5-4c24-b6cf-40a5fcb1c170','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','opening_hours','0',NULL,NULL,'{"weekday":0,"opens":"07:00","closes":"19:30"}','One of each','f2311ce0b784f3dedef6df35978cf078a4c809eefbae9dc5db5ebcaa09ca9986','02a5d4ee0f9f0bff94a98a0cb853c70b9ce5b2a0090de657fde0d54316768e5e');
INSERT INTO "audit_event" VALUES(4,'36cd470c-b0f5-4c24-b6cf-40a5fcb1c170','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','closure','2026-12-25',NULL,NULL,'{"on":"2026-12-25","reason":"Christmas Day"}','One of each','02a5d4ee0f9f0bff94a98a0cb853c70b9ce5b2a0090de657fde0d54316768e5e','e00382fd0c7bba4cf19b42be24c9afba1de698897a6c0f00b536cd289cbfea97');
INSERT INTO "audit_event" VALUES(5,'36cd470c-b0f5-4c24-b6cf-40a5fcb1c170','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','nurse_shift','day',NULL,NULL,'{"name":"day","weekdays":[0,1,2,3,4],"starts":"07:00","ends":"19:00","nurses":5}','One of each','e00382fd0c7bba4cf19b42be24c9afba1de698897a6c0f00b536cd289cbfea97','b372c7a6a8e3f1489cfb821027d363c8c4c047a541e47979b87fb001dbad8a2d');
INSERT INTO "audit_event" VALUES(6,'36cd470c-b0f5-4c24-b6cf-40a5fcb1c170','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','chair','1',NULL,NULL,'{"name":"1","place":"chair","in_service":true}','One of each','b372c7a6a8e3f1489cfb821027d363c8c4c047a541e47979b87fb001dbad8a2d','c5285be6eef44416d43c9b53fae35beb73c6d07deb1133cedb0479257e436116');
INSERT INTO "audit_event" VALUES(7,'36cd470c-b0f5-4c24-b6cf-40a5fcb1c170','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','slot','1',NULL,NULL,'{"name":"1","overnight":true,"in_service":true}','One of each','c5285be6eef44416d43c9b53fae35beb73c6d07deb1133cedb0479257e436116','b976a60d7d88394917c1f888fcf9a5d5af208404c9a6d4c86261c159d7dbcb14');
INSERT INTO "audit_event" VALUES(8,'36cd470c-b0f5-4c24-b6cf-40a5fcb1c170','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','participant','007',NULL,NULL,'{"subject_id":"007","cohort":"Phase II","dose_level":7.5,"first_step_dose":"2026-11-16","weight_kg":null,"note":"","status":"on treatment"}','One of each','b976a60d7d88394917c1f888fcf9a5d5af208404c9a6d4c86261c159d7dbcb14','8a9b921ee090e27dae1fda6578ccd6f08dd672eaf711c0222a404c49d2a9fa90');
INSERT INTO "audit_event" VALUES(9,'36cd470c-b0f5-4c24-b6cf-40a5fcb1c170','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','visit','007/C1D1',NULL,NULL,'{"subject_id":"007","code":"C1D1","booked":"2026-12-01","status":"booked","actual":null}','One of each','8a9b921ee090e27dae1fda6578ccd6f08dd672eaf711c0222a404c49d2a9fa90','3f17abeafba93dabef2d31818c2695db3ff8bff55a076615499e96a2538f0b47');
INSERT INTO "audit_event" VALUES(10,'36cd470c-b0f5-4c24-b6cf-40a5fcb1c170','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','assignment','007/C1D1',NULL,NULL,'{"subject_id":"007","visit":"C1D1","on":"2026-12-01","arrival":"2026-12-01T14:00:00Z","chair":"1","slot":"1","pinned":false}','One of each','3f17abeafba93dabef2d31818c2695db3ff8bff55a076615499e96a2538f0b47','75bad511c5d56ef875c9d1bab44c795f3cd9a2f5d22b16ae6f9c76680f1d6cf9');
INSERT INTO "audit_event" VALUES(11,'36cd470c-b0f5-4c24-b6cf-40a5fcb1c170','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','dose_given','007/S1/tarlatamab',NULL,NULL,'{"subject_id":"007","visit":"S1","agent":"tarlatamab","on":"2026-11-16","amount":1.0,"started":"2026-12-01T14:00:00Z","ended":"2026-12-01T15:00:00Z"}','One of each','75bad511c5d56ef875c9d1bab44c795f3cd9a2f5d22b16ae6f9c76680f1d6cf9','64445019f77aa9fbcf198673aa8ec814b3e10389c40018c3df799e1ea1e7f3d9');
INSERT INTO "audit_event" VALUES(12,'36cd470c-b0f5-4c24-b6cf-40a5fcb1c170','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','off_treatment','007',NULL,NULL,'{"subject_id":"007","decided":"2027-01-04","last_dose":"2026-12-29","progression":true,"because":"progression"}','One of each','64445019f77aa9fbcf198673aa8ec814b3e10389c40018c3df799e1ea1e7f3d9','bf8ef4231f608c87d7117e67a94b5318b0900a69e456d70df905d2b1df11e3fe');
INSERT INTO "audit_event" VALUES(13,'36cd470c-b0f5-4c24-b6cf-40a5fcb1c170','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','day_layout','2026-12-01',NULL,NULL,'{"on":"2026-12-01","status":"optimal","goals":[{"name":"early","value":3,"bound":3}],"unplaced":[{"subject_id":"008","visit":"C1D8","rules":["chairs"]}],"seconds":1.25}','One of each','bf8ef4231f608c87d7117e67a94b5318b0900a69e456d70df905d2b1df11e3fe','b1f1cc7b7649f59aa5098994477eb4dee3d59370db49fcc636383b9114a8022d');
INSERT INTO "audit_event" VALUES(14,'754f7264-b5aa-4c0d-a303-3613ae276e80','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','update','participant','007','weight_kg','null','70.0','Weigh 007','b1f1cc7b7649f59aa5098994477eb4dee3d59370db49fcc636383b9114a8022d','391372c074a6bd5c579cb969205021638eaf2d9e6bf7d835e7786ce5ad37dd86');
INSERT INTO "audit_event" VALUES(15,'dda3fe62-76d0-4377-aed3-1d4c52ec0366','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','update','participant','007','weight_kg','70.0','null','Weigh 007','391372c074a6bd5c579cb969205021638eaf2d9e6bf7d835e7786ce5ad37dd86','69378ff4f1efea750cbb0c5ffea89edd0db60858a3c22e3fbf2d4fdb8013c14b');
INSERT INTO "audit_event" VALUES(16,'ea082697-8583-46cd-ab7c-aa26224ca977','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','export',NULL,NULL,NULL,NULL,'{"what":"December","events":1}',NULL,'69378ff4f1efea750cbb0c5ffea89edd0db60858a3c22e3fbf2d4fdb8013c14b','9be9e1a998ce7f4efad0c7289af0b192bd5e76efd6eb611f66bbabd0e29861f2');
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
INSERT INTO "calendar_event" VALUES('c7866af6-ce76-4c4d-8c7c-cb953c959e9f','007/C1D1','chair','2026-11-23T12:00:00Z','2026-11-23T12:00:00Z',0,1);
INSERT INTO "calendar_event" VALUES('03287f0b-a245-4c6b-8d80-b15ce21357a0','007/C1D1','slot','2026-11-23T12:00:00Z','2026-11-23T12:00:00Z',0,0);
CREATE TABLE calendar_publication (
  key TEXT PRIMARY KEY NOT NULL,
  uid TEXT NOT NULL REFERENCES calendar_event (uid),
  start TEXT NOT NULL,
  "end" TEXT NOT NULL,
  place TEXT NOT NULL,
  cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
  sequence INTEGER NOT NULL,
  revised TEXT NOT NULL,
  CHECK (key = uid || ' ' || start)
) STRICT;
INSERT INTO "calendar_publication" VALUES('c7866af6-ce76-4c4d-8c7c-cb953c959e9f 2026-12-01T14:00:00Z','c7866af6-ce76-4c4d-8c7c-cb953c959e9f','2026-12-01T14:00:00Z','2026-12-01T20:00:00Z','1',0,0,'2026-11-23T12:00:00Z');
CREATE TABLE chair (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = name),
  name TEXT NOT NULL,
  place TEXT NOT NULL CHECK (place IN ('chair', 'bed', 'slot')),
  in_service INTEGER NOT NULL CHECK (in_service IN (0, 1))
) STRICT;
INSERT INTO "chair" VALUES('1','1','chair',1);
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
INSERT INTO "clinic" VALUES('clinic','Day hospital','America/New_York',4,60,2,60,30,30,15,0.5,0.25,0.25,1.0);
CREATE TABLE closure (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = "on"),
  "on" TEXT NOT NULL CHECK ("on" IS date("on")),
  reason TEXT NOT NULL
) STRICT;
INSERT INTO "closure" VALUES('2026-12-25','2026-12-25','Christmas Day');
CREATE TABLE day_layout (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = "on"),
  "on" TEXT NOT NULL CHECK ("on" IS date("on")),
  status TEXT NOT NULL CHECK (status IN ('optimal', 'feasible', 'infeasible', 'by hand')),
  goals TEXT NOT NULL CHECK (goals GLOB '[[]*]'),
  unplaced TEXT NOT NULL CHECK (unplaced GLOB '[[]*]'),
  seconds REAL NOT NULL
) STRICT;
INSERT INTO "day_layout" VALUES('2026-12-01','2026-12-01','optimal','[{"name":"early","value":3,"bound":3}]','[{"subject_id":"008","visit":"C1D8","rules":["chairs"]}]',1.25);
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
INSERT INTO "dose_given" VALUES('007/S1/tarlatamab','007','S1','tarlatamab','2026-11-16',1.0,'2026-12-01T14:00:00Z','2026-12-01T15:00:00Z');
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
INSERT INTO "edit" VALUES(1,'36cd470c-b0f5-4c24-b6cf-40a5fcb1c170','2026-11-23T12:00:00Z','ann','do',NULL,1,'One of each','','[["study_file",null,{"name":"001942-C","version":"2","text":"[study]\nname = ''É''\n"}],["clinic",null,{"name":"Day hospital","zone":"America/New_York","pharmacy_bags_per_half_hour":4,"bag_ready_minutes":60,"first_dose_cap":2,"first_dose_stagger_minutes":60,"finish_early_minutes":30,"late_minutes":30,"grid_minutes":15,"acuity_infusing":0.5,"acuity_observing":0.25,"acuity_monitoring":0.25,"acuity_per_nurse":1.0}],["opening_hours",null,{"weekday":0,"opens":"07:00","closes":"19:30"}],["closure",null,{"on":"2026-12-25","reason":"Christmas Day"}],["nurse_shift",null,{"name":"day","weekdays":[0,1,2,3,4],"starts":"07:00","ends":"19:00","nurses":5}],["chair",null,{"name":"1","place":"chair","in_service":true}],["slot",null,{"name":"1","overnight":true,"in_service":true}],["participant",null,{"subject_id":"007","cohort":"Phase II","dose_level":7.5,"first_step_dose":"2026-11-16","weight_kg":null,"note":"","status":"on treatment"}],["visit",null,{"subject_id":"007","code":"C1D1","booked":"2026-12-01","status":"booked","actual":null}],["assignment",null,{"subject_id":"007","visit":"C1D1","on":"2026-12-01","arrival":"2026-12-01T14:00:00Z","chair":"1","slot":"1","pinned":false}],["dose_given",null,{"subject_id":"007","visit":"S1","agent":"tarlatamab","on":"2026-11-16","amount":1.0,"started":"2026-12-01T14:00:00Z","ended":"2026-12-01T15:00:00Z"}],["off_treatment",null,{"subject_id":"007","decided":"2027-01-04","last_dose":"2026-12-29","progression":true,"because":"progression"}],["day_layout",null,{"on":"2026-12-01","status":"optimal","goals":[{"name":"early","value":3,"bound":3}],"unplaced":[{"subject_id":"008","visit":"C1D8","rules":["chairs"]}],"seconds":1.25}]]');
INSERT INTO "edit" VALUES(2,'754f7264-b5aa-4c0d-a303-3613ae276e80','2026-11-23T12:00:00Z','ann','do',NULL,1,'Weigh 007','','[["participant",{"subject_id":"007","cohort":"Phase II","dose_level":7.5,"first_step_dose":"2026-11-16","weight_kg":null,"note":"","status":"on treatment"},{"subject_id":"007","cohort":"Phase II","dose_level":7.5,"first_step_dose":"2026-11-16","weight_kg":70.0,"note":"","status":"on treatment"}]]');
INSERT INTO "edit" VALUES(3,'dda3fe62-76d0-4377-aed3-1d4c52ec0366','2026-11-23T12:00:00Z','ann','undo',2,1,'Weigh 007','','[["participant",{"subject_id":"007","cohort":"Phase II","dose_level":7.5,"first_step_dose":"2026-11-16","weight_kg":70.0,"note":"","status":"on treatment"},{"subject_id":"007","cohort":"Phase II","dose_level":7.5,"first_step_dose":"2026-11-16","weight_kg":null,"note":"","status":"on treatment"}]]');
CREATE TABLE nurse_shift (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = name),
  name TEXT NOT NULL,
  weekdays TEXT NOT NULL CHECK (weekdays GLOB '[[]*]'),
  starts TEXT NOT NULL CHECK (starts GLOB '??:??*'),
  ends TEXT NOT NULL CHECK (ends > starts),
  nurses INTEGER NOT NULL CHECK (nurses >= 0)
) STRICT;
INSERT INTO "nurse_shift" VALUES('day','day','[0,1,2,3,4]','07:00','19:00',5);
CREATE TABLE off_treatment (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = subject_id),
  subject_id TEXT NOT NULL REFERENCES participant (key) DEFERRABLE INITIALLY DEFERRED,
  decided TEXT NOT NULL CHECK (decided IS date(decided)),
  last_dose TEXT NOT NULL CHECK (last_dose IS date(last_dose)),
  progression INTEGER NOT NULL CHECK (progression IN (0, 1)),
  because TEXT NOT NULL
) STRICT;
INSERT INTO "off_treatment" VALUES('007','007','2027-01-04','2026-12-29',1,'progression');
CREATE TABLE opening_hours (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = CAST(weekday AS TEXT)),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
  opens TEXT NOT NULL CHECK (opens GLOB '??:??*'),
  closes TEXT NOT NULL CHECK (closes > opens)
) STRICT;
INSERT INTO "opening_hours" VALUES('0',0,'07:00','19:30');
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
INSERT INTO "participant" VALUES('007','007','Phase II',7.5,'2026-11-16',NULL,'','on treatment');
CREATE TABLE slot (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = name),
  name TEXT NOT NULL,
  overnight INTEGER NOT NULL CHECK (overnight IN (0, 1)),
  in_service INTEGER NOT NULL CHECK (in_service IN (0, 1))
) STRICT;
INSERT INTO "slot" VALUES('1','1',1,1);
CREATE TABLE study_file (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = name),
  name TEXT NOT NULL,
  version TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
INSERT INTO "study_file" VALUES('001942-C','001942-C','2','[study]
name = ''É''
');
CREATE TABLE visit (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = subject_id || '/' || code),
  subject_id TEXT NOT NULL REFERENCES participant (key) DEFERRABLE INITIALLY DEFERRED,
  code TEXT NOT NULL,
  booked TEXT NOT NULL CHECK (booked IS date(booked)),
  status TEXT NOT NULL CHECK (status IN ('booked', 'done', 'missed', 'cancelled')),
  actual TEXT CHECK (actual IS date(actual))
) STRICT;
INSERT INTO "visit" VALUES('007/C1D1','007','C1D1','2026-12-01','booked',NULL);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX visit_by_subject ON visit (subject_id);
CREATE INDEX visit_by_day ON visit (booked);
CREATE INDEX dose_given_by_subject ON dose_given (subject_id);
CREATE INDEX off_treatment_by_subject ON off_treatment (subject_id);
CREATE INDEX assignment_by_subject ON assignment (subject_id);
CREATE INDEX assignment_by_day ON assignment ("on");
CREATE INDEX assignment_by_chair ON assignment (chair);
CREATE INDEX assignment_by_slot ON assignment (slot);
CREATE INDEX audit_event_by_record ON audit_event (kind, key, txn);
CREATE INDEX edit_of ON edit ("of");
CREATE INDEX calendar_publication_by_event ON calendar_publication (uid);
CREATE INDEX calendar_publication_by_start ON calendar_publication (start);
CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event
BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;
CREATE TRIGGER audit_event_no_delete BEFORE DELETE ON audit_event
BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;
CREATE TRIGGER edit_no_update BEFORE UPDATE ON edit
BEGIN SELECT RAISE(ABORT, 'edit is append-only'); END;
CREATE TRIGGER edit_no_delete BEFORE DELETE ON edit
BEGIN SELECT RAISE(ABORT, 'edit is append-only'); END;
CREATE TRIGGER audit_event_chain BEFORE INSERT ON audit_event
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit_event)
  OR NEW.prev_hash <> coalesce((SELECT hash FROM audit_event ORDER BY seq DESC LIMIT 1), printf('%064d', 0))
BEGIN SELECT RAISE(ABORT, 'audit chain broken'); END;
CREATE TRIGGER edit_gap_free BEFORE INSERT ON edit
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM edit)
BEGIN SELECT RAISE(ABORT, 'edit ledger has a gap'); END;
CREATE TRIGGER calendar_event_never_back BEFORE UPDATE ON calendar_event
WHEN NEW.uid <> OLD.uid OR NEW.visit_key <> OLD.visit_key OR NEW.part <> OLD.part
  OR NEW.created <> OLD.created OR NEW.sequence < OLD.sequence OR NEW.published < OLD.published
BEGIN SELECT RAISE(ABORT, 'a calendar event keeps its identity'); END;
CREATE TRIGGER calendar_event_no_delete BEFORE DELETE ON calendar_event
BEGIN SELECT RAISE(ABORT, 'a calendar event keeps its identity'); END;
CREATE TRIGGER calendar_event_within_edit_INSERT BEFORE INSERT ON calendar_event
WHEN NOT EXISTS (SELECT 1 FROM audit_ctx)
BEGIN SELECT RAISE(ABORT, 'unaudited change to calendar_event'); END;
CREATE TRIGGER calendar_event_within_edit_UPDATE BEFORE UPDATE ON calendar_event
WHEN NOT EXISTS (SELECT 1 FROM audit_ctx)
BEGIN SELECT RAISE(ABORT, 'unaudited change to calendar_event'); END;
CREATE TRIGGER calendar_publication_within_edit_INSERT BEFORE INSERT ON calendar_publication
WHEN NOT EXISTS (SELECT 1 FROM audit_ctx)
BEGIN SELECT RAISE(ABORT, 'unaudited change to calendar_publication'); END;
CREATE TRIGGER calendar_publication_within_edit_UPDATE BEFORE UPDATE ON calendar_publication
WHEN NOT EXISTS (SELECT 1 FROM audit_ctx)
BEGIN SELECT RAISE(ABORT, 'unaudited change to calendar_publication'); END;
CREATE TRIGGER calendar_publication_within_edit_DELETE BEFORE DELETE ON calendar_publication
WHEN NOT EXISTS (SELECT 1 FROM audit_ctx)
BEGIN SELECT RAISE(ABORT, 'unaudited change to calendar_publication'); END;
CREATE TRIGGER edit_within_edit_INSERT BEFORE INSERT ON edit
WHEN NOT EXISTS (SELECT 1 FROM audit_ctx)
BEGIN SELECT RAISE(ABORT, 'unaudited change to edit'); END;
CREATE TRIGGER participant_audited_INSERT BEFORE INSERT ON participant
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'participant' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to participant'); END;
CREATE TRIGGER participant_audited_UPDATE BEFORE UPDATE ON participant
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'participant' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to participant'); END;
CREATE TRIGGER participant_audited_DELETE BEFORE DELETE ON participant
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'participant' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to participant'); END;
CREATE TRIGGER participant_keeps_key BEFORE UPDATE OF key ON participant
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of participant keeps its key'); END;
CREATE TRIGGER visit_audited_INSERT BEFORE INSERT ON visit
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'visit' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to visit'); END;
CREATE TRIGGER visit_audited_UPDATE BEFORE UPDATE ON visit
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'visit' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to visit'); END;
CREATE TRIGGER visit_audited_DELETE BEFORE DELETE ON visit
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'visit' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to visit'); END;
CREATE TRIGGER visit_keeps_key BEFORE UPDATE OF key ON visit
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of visit keeps its key'); END;
CREATE TRIGGER dose_given_audited_INSERT BEFORE INSERT ON dose_given
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'dose_given' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to dose_given'); END;
CREATE TRIGGER dose_given_audited_UPDATE BEFORE UPDATE ON dose_given
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'dose_given' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to dose_given'); END;
CREATE TRIGGER dose_given_audited_DELETE BEFORE DELETE ON dose_given
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'dose_given' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to dose_given'); END;
CREATE TRIGGER dose_given_keeps_key BEFORE UPDATE OF key ON dose_given
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of dose_given keeps its key'); END;
CREATE TRIGGER off_treatment_audited_INSERT BEFORE INSERT ON off_treatment
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'off_treatment' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to off_treatment'); END;
CREATE TRIGGER off_treatment_audited_UPDATE BEFORE UPDATE ON off_treatment
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'off_treatment' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to off_treatment'); END;
CREATE TRIGGER off_treatment_audited_DELETE BEFORE DELETE ON off_treatment
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'off_treatment' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to off_treatment'); END;
CREATE TRIGGER off_treatment_keeps_key BEFORE UPDATE OF key ON off_treatment
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of off_treatment keeps its key'); END;
CREATE TRIGGER assignment_audited_INSERT BEFORE INSERT ON assignment
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'assignment' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to assignment'); END;
CREATE TRIGGER assignment_audited_UPDATE BEFORE UPDATE ON assignment
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'assignment' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to assignment'); END;
CREATE TRIGGER assignment_audited_DELETE BEFORE DELETE ON assignment
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'assignment' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to assignment'); END;
CREATE TRIGGER assignment_keeps_key BEFORE UPDATE OF key ON assignment
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of assignment keeps its key'); END;
CREATE TRIGGER day_layout_audited_INSERT BEFORE INSERT ON day_layout
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'day_layout' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to day_layout'); END;
CREATE TRIGGER day_layout_audited_UPDATE BEFORE UPDATE ON day_layout
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'day_layout' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to day_layout'); END;
CREATE TRIGGER day_layout_audited_DELETE BEFORE DELETE ON day_layout
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'day_layout' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to day_layout'); END;
CREATE TRIGGER day_layout_keeps_key BEFORE UPDATE OF key ON day_layout
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of day_layout keeps its key'); END;
CREATE TRIGGER chair_audited_INSERT BEFORE INSERT ON chair
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'chair' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to chair'); END;
CREATE TRIGGER chair_audited_UPDATE BEFORE UPDATE ON chair
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'chair' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to chair'); END;
CREATE TRIGGER chair_audited_DELETE BEFORE DELETE ON chair
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'chair' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to chair'); END;
CREATE TRIGGER chair_keeps_key BEFORE UPDATE OF key ON chair
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of chair keeps its key'); END;
CREATE TRIGGER slot_audited_INSERT BEFORE INSERT ON slot
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'slot' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to slot'); END;
CREATE TRIGGER slot_audited_UPDATE BEFORE UPDATE ON slot
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'slot' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to slot'); END;
CREATE TRIGGER slot_audited_DELETE BEFORE DELETE ON slot
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'slot' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to slot'); END;
CREATE TRIGGER slot_keeps_key BEFORE UPDATE OF key ON slot
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of slot keeps its key'); END;
CREATE TRIGGER opening_hours_audited_INSERT BEFORE INSERT ON opening_hours
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'opening_hours' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to opening_hours'); END;
CREATE TRIGGER opening_hours_audited_UPDATE BEFORE UPDATE ON opening_hours
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'opening_hours' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to opening_hours'); END;
CREATE TRIGGER opening_hours_audited_DELETE BEFORE DELETE ON opening_hours
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'opening_hours' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to opening_hours'); END;
CREATE TRIGGER opening_hours_keeps_key BEFORE UPDATE OF key ON opening_hours
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of opening_hours keeps its key'); END;
CREATE TRIGGER closure_audited_INSERT BEFORE INSERT ON closure
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'closure' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to closure'); END;
CREATE TRIGGER closure_audited_UPDATE BEFORE UPDATE ON closure
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'closure' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to closure'); END;
CREATE TRIGGER closure_audited_DELETE BEFORE DELETE ON closure
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'closure' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to closure'); END;
CREATE TRIGGER closure_keeps_key BEFORE UPDATE OF key ON closure
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of closure keeps its key'); END;
CREATE TRIGGER nurse_shift_audited_INSERT BEFORE INSERT ON nurse_shift
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'nurse_shift' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to nurse_shift'); END;
CREATE TRIGGER nurse_shift_audited_UPDATE BEFORE UPDATE ON nurse_shift
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'nurse_shift' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to nurse_shift'); END;
CREATE TRIGGER nurse_shift_audited_DELETE BEFORE DELETE ON nurse_shift
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'nurse_shift' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to nurse_shift'); END;
CREATE TRIGGER nurse_shift_keeps_key BEFORE UPDATE OF key ON nurse_shift
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of nurse_shift keeps its key'); END;
CREATE TRIGGER clinic_audited_INSERT BEFORE INSERT ON clinic
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'clinic' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to clinic'); END;
CREATE TRIGGER clinic_audited_UPDATE BEFORE UPDATE ON clinic
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'clinic' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to clinic'); END;
CREATE TRIGGER clinic_audited_DELETE BEFORE DELETE ON clinic
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'clinic' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to clinic'); END;
CREATE TRIGGER clinic_keeps_key BEFORE UPDATE OF key ON clinic
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of clinic keeps its key'); END;
CREATE TRIGGER study_file_audited_INSERT BEFORE INSERT ON study_file
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'study_file' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to study_file'); END;
CREATE TRIGGER study_file_audited_UPDATE BEFORE UPDATE ON study_file
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'study_file' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to study_file'); END;
CREATE TRIGGER study_file_audited_DELETE BEFORE DELETE ON study_file
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'study_file' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to study_file'); END;
CREATE TRIGGER study_file_keeps_key BEFORE UPDATE OF key ON study_file
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of study_file keeps its key'); END;
COMMIT;
