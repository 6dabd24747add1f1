PRAGMA application_id = 1128546649;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'clinic','v1_records_audit_and_calendar','2026-11-23 08:27:14.088961+00:00');
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
CREATE TABLE attendance (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = subject_id || '/' || visit),
  subject_id TEXT NOT NULL REFERENCES participant (key) DEFERRABLE INITIALLY DEFERRED,
  visit TEXT NOT NULL,
  arrived TEXT CHECK (arrived GLOB '????-??-??T??:??:??*Z'),
  in_chair TEXT CHECK (in_chair GLOB '????-??-??T??:??:??*Z'),
  monitoring_started TEXT CHECK (monitoring_started GLOB '????-??-??T??:??:??*Z'),
  discharged TEXT CHECK (discharged GLOB '????-??-??T??:??:??*Z')
) STRICT;
INSERT INTO "attendance" VALUES('007/S1','007','S1','2026-12-01T14:00:00Z','2026-12-01T14:05:00Z',NULL,NULL);
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
INSERT INTO "audit_event" VALUES(1,'16b93bdf-99b2-4e74-87bd-35cf76451959','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','study_file','001942-C',NULL,NULL,'{"name":"001942-C","version":"2","text":"[study]\nname = ''É''\n"}','One of each','0000000000000000000000000000000000000000000000000000000000000000','c522ab45adaf14de6a4db8515e2924e9ff359d6d801d16015b5f5ee5f9029149');
INSERT INTO "audit_event" VALUES(2,'16b93bdf-99b2-4e74-87bd-35cf76451959','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','clinic','clinic',NULL,NULL,'{"name":"Day hospital","zone":"America/New_York","pharmacy_bags_per_half_hour":4,"bag_ready_minutes":60,"first_dose_cap":2,"first_dose_stagger_minutes":60,"finish_early_minutes":30,"late_minutes":30,"grid_minutes":15,"acuity_infusing":0.5,"acuity_observing":0.25,"acuity_monitoring":0.25,"acuity_per_nurse":1.0}','One of each','c522ab45adaf14de6a4db8515e2924e9ff359d6d801d16015b5f5ee5f9029149','2a3af46e71cf98bbe1393d5a37c9fde127a67692fec8a0d171ec08847f717d93');
INSERT INTO "audit_event" VALUES(3,'16b93bdf-99b2-4e74-87bd-35cf76451959','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','opening_hours','0',NULL,NULL,'{"weekday":0,"opens":"07:00","closes":"19:30"}','One of each','2a3af46e71cf98bbe1393d5a37c9fde127a67692fec8a0d171ec08847f717d93','6a05baf3e85c5f90cca8650e4604b3f3c9ce83c494f9a8eb12e47b4da87ff8ed');
INSERT INTO "audit_event" VALUES(4,'16b93bdf-99b2-4e74-87bd-35cf76451959','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','closure','2026-12-25',NULL,NULL,'{"on":"2026-12-25","reason":"Christmas Day"}','One of each','6a05baf3e85c5f90cca8650e4604b3f3c9ce83c494f9a8eb12e47b4da87ff8ed','e7b9044aba3b4d1a1f8e97336fa01e537907e012cb21a34e9d466d7c6d8b9af0');
INSERT INTO "audit_event" VALUES(5,'16b93bdf-99b2-4e74-87bd-35cf76451959','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','nurse_shift','day',NULL,NULL,'{"name":"day","weekdays":[0,1,2,3,4],"starts":"07:00","ends":"19:00","nurses":5}','One of each','e7b9044aba3b4d1a1f8e97336fa01e537907e012cb21a34e9d466d7c6d8b9af0','cc354a0b8481f6ee41cb485c3eddd79404179d80bd35157a7bc264ab13e36ec8');
INSERT INTO "audit_event" VALUES(6,'16b93bdf-99b2-4e74-87bd-35cf76451959','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','chair','1',NULL,NULL,'{"name":"1","place":"chair","in_service":true}','One of each','cc354a0b8481f6ee41cb485c3eddd79404179d80bd35157a7bc264ab13e36ec8','a60902e41626ed2ee7d5efadefb8947f0bc067935d0ef24b81e83e81a4bfc6ee');
INSERT INTO "audit_event" VALUES(7,'16b93bdf-99b2-4e74-87bd-35cf76451959','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','slot','1',NULL,NULL,'{"name":"1","overnight":true,"in_service":true}','One of each','a60902e41626ed2ee7d5efadefb8947f0bc067935d0ef24b81e83e81a4bfc6ee','15b5768e2f64fbe85a80d1121d31273151e20f2f6832678dedacfad5a1b04ab1');
INSERT INTO "audit_event" VALUES(8,'16b93bdf-99b2-4e74-87bd-35cf76451959','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','participant','007',NULL,NULL,'{"subject_id":"007","cohort":"Phase II","dose_level":7.5,"first_step_dose":"2026-11-16","weight_kg":null,"note":"","status":"on treatment"}','One of each','15b5768e2f64fbe85a80d1121d31273151e20f2f6832678dedacfad5a1b04ab1','12f6650e0fed59459165642cc75ed84e669ce13c55a109c31d48c6ee1bf11afa');
INSERT INTO "audit_event" VALUES(9,'16b93bdf-99b2-4e74-87bd-35cf76451959','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','visit','007/C1D1',NULL,NULL,'{"subject_id":"007","code":"C1D1","booked":"2026-12-01","status":"booked","actual":null}','One of each','12f6650e0fed59459165642cc75ed84e669ce13c55a109c31d48c6ee1bf11afa','b4ba823389ae1166c5f0d4fa5d424b5f680d2429a9f188dcfaa239b1365fc692');
INSERT INTO "audit_event" VALUES(10,'16b93bdf-99b2-4e74-87bd-35cf76451959','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','assignment','007/C1D1',NULL,NULL,'{"subject_id":"007","visit":"C1D1","on":"2026-12-01","arrival":"2026-12-01T14:00:00Z","chair":"1","slot":"1","pinned":false}','One of each','b4ba823389ae1166c5f0d4fa5d424b5f680d2429a9f188dcfaa239b1365fc692','19d534ec8ed2936ef1d22ed46e01b063035d7e176bb83bdc328cf0dc43bab445');
INSERT INTO "audit_event" VALUES(11,'16b93bdf-99b2-4e74-87bd-35cf76451959','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','dose_given','007/S1/tarlatamab',NULL,NULL,'{"subject_id":"007","visit":"S1","agent":"tarlatamab","on":"2026-11-16","amount":1.0,"started":"2026-12-01T14:00:00Z","ended":"2026-12-01T15:00:00Z"}','One of each','19d534ec8ed2936ef1d22ed46e01b063035d7e176bb83bdc328cf0dc43bab445','0c6201ab2c1bc85fbecf86d643f4c71e1a52f7d834e0a1a1d36bc30f859ffb53');
INSERT INTO "audit_event" VALUES(12,'16b93bdf-99b2-4e74-87bd-35cf76451959','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','off_treatment','007',NULL,NULL,'{"subject_id":"007","decided":"2027-01-04","last_dose":"2026-12-29","progression":true,"because":"progression"}','One of each','0c6201ab2c1bc85fbecf86d643f4c71e1a52f7d834e0a1a1d36bc30f859ffb53','f51942d9f337ce8b14a3fb7fa10f3a205b6014264aaee1ee6f948b412f166502');
INSERT INTO "audit_event" VALUES(13,'16b93bdf-99b2-4e74-87bd-35cf76451959','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','attendance','007/S1',NULL,NULL,'{"subject_id":"007","visit":"S1","arrived":"2026-12-01T14:00:00Z","in_chair":"2026-12-01T14:05:00Z","monitoring_started":null,"discharged":null}','One of each','f51942d9f337ce8b14a3fb7fa10f3a205b6014264aaee1ee6f948b412f166502','84dcf068771444188da0d3bddfff7ba05f7259aa2b4603783bcde9e05083bcee');
INSERT INTO "audit_event" VALUES(14,'16b93bdf-99b2-4e74-87bd-35cf76451959','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','hold','007/1',NULL,NULL,'{"subject_id":"007","number":1,"agent":"sg","since":"C2D8","reason":"labs","until":null,"note":"ANC 800"}','One of each','84dcf068771444188da0d3bddfff7ba05f7259aa2b4603783bcde9e05083bcee','b0239e1192d4814db65e2cf8e543085dce3d988bc610fa512db47f687b6deab1');
INSERT INTO "audit_event" VALUES(15,'16b93bdf-99b2-4e74-87bd-35cf76451959','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','toxicity','007/1',NULL,NULL,'{"subject_id":"007","number":1,"what":"CRS","grade":2,"agent":"tarlatamab","visit":"S1","onset":"2026-12-01T14:00:00Z","resolved":"2026-12-02T20:00:00Z"}','One of each','b0239e1192d4814db65e2cf8e543085dce3d988bc610fa512db47f687b6deab1','3a130a29484b1c44d4518a59b62eda1453f658986f0fa60704d58fb3493cbee4');
INSERT INTO "audit_event" VALUES(16,'16b93bdf-99b2-4e74-87bd-35cf76451959','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','shift','007/1',NULL,NULL,'{"subject_id":"007","number":1,"visit":"C1D15","days":2,"until":"C1D15","overrides":""}','One of each','3a130a29484b1c44d4518a59b62eda1453f658986f0fa60704d58fb3493cbee4','ea853e2ed4b1b2297817bbf25cf140187836087d7dd6d1ce575f4f29c2a5e8cf');
INSERT INTO "audit_event" VALUES(17,'16b93bdf-99b2-4e74-87bd-35cf76451959','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','level_change','007/sg/C2D1',NULL,NULL,'{"subject_id":"007","agent":"sg","visit":"C2D1","level":5.0}','One of each','ea853e2ed4b1b2297817bbf25cf140187836087d7dd6d1ce575f4f29c2a5e8cf','de482fa0de5744c6bc4c4877c467eb6eb1e52f72991cc0885b9fa15a9a8c79b4');
INSERT INTO "audit_event" VALUES(18,'16b93bdf-99b2-4e74-87bd-35cf76451959','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','tolerated','007/sg',NULL,NULL,'{"subject_id":"007","agent":"sg","visit":"C1D1"}','One of each','de482fa0de5744c6bc4c4877c467eb6eb1e52f72991cc0885b9fa15a9a8c79b4','08931b684911a9753af6ea16e4e5c39aa84883491db07cefa220bdfb87ff3833');
INSERT INTO "audit_event" VALUES(19,'16b93bdf-99b2-4e74-87bd-35cf76451959','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','restart','007/1',NULL,NULL,'{"subject_id":"007","number":1,"agent":"tarlatamab","visit":"C6D1","on":"2026-12-01","others":"go on"}','One of each','08931b684911a9753af6ea16e4e5c39aa84883491db07cefa220bdfb87ff3833','1701ea88b3b58a1b377aefb27884e694e018a6f0760f6c0256cebcc06371477c');
INSERT INTO "audit_event" VALUES(20,'16b93bdf-99b2-4e74-87bd-35cf76451959','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','day_layout','2026-12-01',NULL,NULL,'{"on":"2026-12-01","status":"optimal","goals":[{"name":"early","value":3,"bound":3}],"unplaced":[{"subject_id":"008","visit":"C1D8","rules":["chairs"]}],"seconds":1.25}','One of each','1701ea88b3b58a1b377aefb27884e694e018a6f0760f6c0256cebcc06371477c','ebfed591c557b6147beda2cde42af50e3979eff2375d715bbf7b7166c15cd6dd');
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
INSERT INTO "calendar_event" VALUES('6b8a876c-e0f9-4775-af22-2d654a00d649','007/C1D1','chair','2026-11-23T12:00:00Z','2026-11-23T12:00:00Z',0,0);
INSERT INTO "calendar_event" VALUES('73ae3a53-0b9d-49ef-9502-08066367783b','007/C1D1','slot','2026-11-23T12:00:00Z','2026-11-23T12:00:00Z',0,0);
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
INSERT INTO "edit" VALUES(1,'16b93bdf-99b2-4e74-87bd-35cf76451959','2026-11-23T12:00:00Z','ann','do',NULL,1,'One of each','','[["study_file",null,{"name":"001942-C","version":"2","text":"[study]\nname = ''É''\n"}],["clinic",null,{"name":"Day hospital","zone":"America/New_York","pharmacy_bags_per_half_hour":4,"bag_ready_minutes":60,"first_dose_cap":2,"first_dose_stagger_minutes":60,"finish_early_minutes":30,"late_minutes":30,"grid_minutes":15,"acuity_infusing":0.5,"acuity_observing":0.25,"acuity_monitoring":0.25,"acuity_per_nurse":1.0}],["opening_hours",null,{"weekday":0,"opens":"07:00","closes":"19:30"}],["closure",null,{"on":"2026-12-25","reason":"Christmas Day"}],["nurse_shift",null,{"name":"day","weekdays":[0,1,2,3,4],"starts":"07:00","ends":"19:00","nurses":5}],["chair",null,{"name":"1","place":"chair","in_service":true}],["slot",null,{"name":"1","overnight":true,"in_service":true}],["participant",null,{"subject_id":"007","cohort":"Phase II","dose_level":7.5,"first_step_dose":"2026-11-16","weight_kg":null,"note":"","status":"on treatment"}],["visit",null,{"subject_id":"007","code":"C1D1","booked":"2026-12-01","status":"booked","actual":null}],["assignment",null,{"subject_id":"007","visit":"C1D1","on":"2026-12-01","arrival":"2026-12-01T14:00:00Z","chair":"1","slot":"1","pinned":false}],["dose_given",null,{"subject_id":"007","visit":"S1","agent":"tarlatamab","on":"2026-11-16","amount":1.0,"started":"2026-12-01T14:00:00Z","ended":"2026-12-01T15:00:00Z"}],["off_treatment",null,{"subject_id":"007","decided":"2027-01-04","last_dose":"2026-12-29","progression":true,"because":"progression"}],["attendance",null,{"subject_id":"007","visit":"S1","arrived":"2026-12-01T14:00:00Z","in_chair":"2026-12-01T14:05:00Z","monitoring_started":null,"discharged":null}],["hold",null,{"subject_id":"007","number":1,"agent":"sg","since":"C2D8","reason":"labs","until":null,"note":"ANC 800"}],["toxicity",null,{"subject_id":"007","number":1,"what":"CRS","grade":2,"agent":"tarlatamab","visit":"S1","onset":"2026-12-01T14:00:00Z","resolved":"2026-12-02T20:00:00Z"}],["shift",null,{"subject_id":"007","number":1,"visit":"C1D15","days":2,"until":"C1D15","overrides":""}],["level_change",null,{"subject_id":"007","agent":"sg","visit":"C2D1","level":5.0}],["tolerated",null,{"subject_id":"007","agent":"sg","visit":"C1D1"}],["restart",null,{"subject_id":"007","number":1,"agent":"tarlatamab","visit":"C6D1","on":"2026-12-01","others":"go on"}],["day_layout",null,{"on":"2026-12-01","status":"optimal","goals":[{"name":"early","value":3,"bound":3}],"unplaced":[{"subject_id":"008","visit":"C1D8","rules":["chairs"]}],"seconds":1.25}]]');
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
INSERT INTO "hold" VALUES('007/1','007',1,'sg','C2D8','labs',NULL,'ANC 800');
CREATE TABLE level_change (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = subject_id || '/' || agent || '/' || visit),
  subject_id TEXT NOT NULL REFERENCES participant (key) DEFERRABLE INITIALLY DEFERRED,
  agent TEXT NOT NULL,
  visit TEXT NOT NULL,
  level REAL NOT NULL CHECK (level > 0)
) STRICT;
INSERT INTO "level_change" VALUES('007/sg/C2D1','007','sg','C2D1',5.0);
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
CREATE TABLE restart (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = subject_id || '/' || number),
  subject_id TEXT NOT NULL REFERENCES participant (key) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  agent TEXT NOT NULL,
  visit TEXT NOT NULL,
  "on" TEXT NOT NULL CHECK ("on" IS date("on")),
  others TEXT NOT NULL CHECK (others IN ('go on', 'wait'))
) STRICT;
INSERT INTO "restart" VALUES('007/1','007',1,'tarlatamab','C6D1','2026-12-01','go on');
CREATE TABLE shift (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = subject_id || '/' || number),
  subject_id TEXT NOT NULL REFERENCES participant (key) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  visit TEXT NOT NULL,
  days INTEGER NOT NULL CHECK (days <> 0),
  until TEXT,
  overrides TEXT NOT NULL
) STRICT;
INSERT INTO "shift" VALUES('007/1','007',1,'C1D15',2,'C1D15','');
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
CREATE TABLE tolerated (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = subject_id || '/' || agent),
  subject_id TEXT NOT NULL REFERENCES participant (key) DEFERRABLE INITIALLY DEFERRED,
  agent TEXT NOT NULL,
  visit TEXT NOT NULL
) STRICT;
INSERT INTO "tolerated" VALUES('007/sg','007','sg','C1D1');
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
INSERT INTO "toxicity" VALUES('007/1','007',1,'CRS',2,'tarlatamab','S1','2026-12-01T14:00:00Z','2026-12-02T20:00:00Z');
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
CREATE INDEX attendance_by_subject ON attendance (subject_id);
CREATE INDEX hold_by_subject ON hold (subject_id);
CREATE INDEX toxicity_by_subject ON toxicity (subject_id);
CREATE INDEX shift_by_subject ON shift (subject_id);
CREATE INDEX level_change_by_subject ON level_change (subject_id);
CREATE INDEX tolerated_by_subject ON tolerated (subject_id);
CREATE INDEX restart_by_subject ON restart (subject_id);
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
CREATE TRIGGER attendance_audited_INSERT BEFORE INSERT ON attendance
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'attendance' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to attendance'); END;
CREATE TRIGGER attendance_audited_UPDATE BEFORE UPDATE ON attendance
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'attendance' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to attendance'); END;
CREATE TRIGGER attendance_audited_DELETE BEFORE DELETE ON attendance
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'attendance' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to attendance'); END;
CREATE TRIGGER attendance_keeps_key BEFORE UPDATE OF key ON attendance
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of attendance keeps its key'); END;
CREATE TRIGGER hold_audited_INSERT BEFORE INSERT ON hold
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'hold' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to hold'); END;
CREATE TRIGGER hold_audited_UPDATE BEFORE UPDATE ON hold
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'hold' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to hold'); END;
CREATE TRIGGER hold_audited_DELETE BEFORE DELETE ON hold
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'hold' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to hold'); END;
CREATE TRIGGER hold_keeps_key BEFORE UPDATE OF key ON hold
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of hold keeps its key'); END;
CREATE TRIGGER toxicity_audited_INSERT BEFORE INSERT ON toxicity
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'toxicity' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to toxicity'); END;
CREATE TRIGGER toxicity_audited_UPDATE BEFORE UPDATE ON toxicity
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'toxicity' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to toxicity'); END;
CREATE TRIGGER toxicity_audited_DELETE BEFORE DELETE ON toxicity
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'toxicity' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to toxicity'); END;
CREATE TRIGGER toxicity_keeps_key BEFORE UPDATE OF key ON toxicity
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of toxicity keeps its key'); END;
CREATE TRIGGER shift_audited_INSERT BEFORE INSERT ON shift
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'shift' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to shift'); END;
CREATE TRIGGER shift_audited_UPDATE BEFORE UPDATE ON shift
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'shift' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to shift'); END;
CREATE TRIGGER shift_audited_DELETE BEFORE DELETE ON shift
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'shift' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to shift'); END;
CREATE TRIGGER shift_keeps_key BEFORE UPDATE OF key ON shift
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of shift keeps its key'); END;
CREATE TRIGGER level_change_audited_INSERT BEFORE INSERT ON level_change
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'level_change' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to level_change'); END;
CREATE TRIGGER level_change_audited_UPDATE BEFORE UPDATE ON level_change
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'level_change' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to level_change'); END;
CREATE TRIGGER level_change_audited_DELETE BEFORE DELETE ON level_change
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'level_change' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to level_change'); END;
CREATE TRIGGER level_change_keeps_key BEFORE UPDATE OF key ON level_change
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of level_change keeps its key'); END;
CREATE TRIGGER tolerated_audited_INSERT BEFORE INSERT ON tolerated
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'tolerated' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to tolerated'); END;
CREATE TRIGGER tolerated_audited_UPDATE BEFORE UPDATE ON tolerated
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'tolerated' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to tolerated'); END;
CREATE TRIGGER tolerated_audited_DELETE BEFORE DELETE ON tolerated
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'tolerated' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to tolerated'); END;
CREATE TRIGGER tolerated_keeps_key BEFORE UPDATE OF key ON tolerated
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of tolerated keeps its key'); END;
CREATE TRIGGER restart_audited_INSERT BEFORE INSERT ON restart
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'restart' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to restart'); END;
CREATE TRIGGER restart_audited_UPDATE BEFORE UPDATE ON restart
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'restart' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to restart'); END;
CREATE TRIGGER restart_audited_DELETE BEFORE DELETE ON restart
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'restart' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to restart'); END;
CREATE TRIGGER restart_keeps_key BEFORE UPDATE OF key ON restart
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of restart keeps its key'); END;
COMMIT;
