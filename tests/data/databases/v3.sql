PRAGMA application_id = 1128546649;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'clinic','v1_records_audit_and_calendar','2026-11-28 03:54:33.426883+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'clinic','v2_settings_of_the_clinic','2026-11-28 03:54:33.430988+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'clinic','v2_what_is_dated','2026-11-28 03:54:33.432082+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'clinic','v2_chosen_stays','2026-11-28 03:54:33.433390+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'clinic','v2_checks_done','2026-11-28 03:54:33.433947+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'clinic','v2_versions_and_overrides','2026-11-28 03:54:33.435179+00:00');
INSERT INTO "_sqlite_migrations" VALUES(7,'clinic','v3_how_somebody_left','2026-11-28 03:54:33.437869+00:00');
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
, monitoring_hours REAL CHECK (monitoring_hours > 0)) STRICT;
INSERT INTO "assignment" VALUES('007/C1D1','007','C1D1','2026-12-01','2026-12-01T14:00:00Z','1','1',1,22.5);
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
INSERT INTO "audit_event" VALUES(1,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','study_file','001942-C',NULL,NULL,'{"name":"001942-C","version":"2","text":"[study]\nname = ''É''\n"}','One of each','0000000000000000000000000000000000000000000000000000000000000000','53f6f67c9f12dedf80ec2d860e7f3b5e3426695f6c8bec228898bb1c81a7ae66');
INSERT INTO "audit_event" VALUES(2,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','clinic','clinic',NULL,NULL,'{"name":"Day hospital","zone":"America/New_York","pharmacy_bags_per_half_hour":4,"bag_ready_minutes":60,"first_dose_cap":2,"first_dose_stagger_minutes":60,"finish_early_minutes":30,"late_minutes":30,"grid_minutes":15,"acuity_infusing":0.5,"acuity_observing":0.25,"acuity_monitoring":0.25,"acuity_per_nurse":1.0,"calm_share":0.5,"tocilizumab_doses":null,"oxygen_places":null,"board_locked":false}','One of each','53f6f67c9f12dedf80ec2d860e7f3b5e3426695f6c8bec228898bb1c81a7ae66','9e0b8ffb826c8307e052dbb79892b586364064cb3216bac188558eaaa665c101');
INSERT INTO "audit_event" VALUES(3,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','opening_hours','0',NULL,NULL,'{"weekday":0,"opens":"07:00","closes":"19:30"}','One of each','9e0b8ffb826c8307e052dbb79892b586364064cb3216bac188558eaaa665c101','8e859fda9a498c9e10ba56fa3d6241d42d187e102e8134401eeb1890dbfc7f29');
INSERT INTO "audit_event" VALUES(4,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','closure','2026-12-25',NULL,NULL,'{"on":"2026-12-25","reason":"Christmas Day"}','One of each','8e859fda9a498c9e10ba56fa3d6241d42d187e102e8134401eeb1890dbfc7f29','9c6c7ee82cc3543e4972e07706b286ac6a4744ec7f4c1a18e6394d8c0a834443');
INSERT INTO "audit_event" VALUES(5,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','nurse_shift','day',NULL,NULL,'{"name":"day","weekdays":[0,1,2,3,4],"starts":"07:00","ends":"19:00","nurses":5}','One of each','9c6c7ee82cc3543e4972e07706b286ac6a4744ec7f4c1a18e6394d8c0a834443','7efbf2955135e05b05aab066d8993c291bba2649ceb4d06af1e03a328de640af');
INSERT INTO "audit_event" VALUES(6,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','chair','1',NULL,NULL,'{"name":"1","place":"chair","in_service":true}','One of each','7efbf2955135e05b05aab066d8993c291bba2649ceb4d06af1e03a328de640af','eead3360540465de7a515e07ff5b871adb3db2b1913822d6f27a047cdc0787a0');
INSERT INTO "audit_event" VALUES(7,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','slot','1',NULL,NULL,'{"name":"1","overnight":true,"in_service":true}','One of each','eead3360540465de7a515e07ff5b871adb3db2b1913822d6f27a047cdc0787a0','e3cafb2639dd772e31f641e17acbaefcaa7aa07263f5faac4d898d683f661154');
INSERT INTO "audit_event" VALUES(8,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','participant','007',NULL,NULL,'{"subject_id":"007","cohort":"Phase II","dose_level":7.5,"first_step_dose":"2026-11-16","weight_kg":null,"note":"","status":"on treatment","leaving":null,"left_on":null}','One of each','e3cafb2639dd772e31f641e17acbaefcaa7aa07263f5faac4d898d683f661154','c9c3250256d7b187b6407f6e4a95399a1f7cfa50395988a5060379c70e6fc07e');
INSERT INTO "audit_event" VALUES(9,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','visit','007/C1D1',NULL,NULL,'{"subject_id":"007","code":"C1D1","booked":"2026-12-01","status":"booked","actual":null}','One of each','c9c3250256d7b187b6407f6e4a95399a1f7cfa50395988a5060379c70e6fc07e','2be4402897ff30cc974144c42927d56ea63c232ee9cad3a3d4d238704c5da1ec');
INSERT INTO "audit_event" VALUES(10,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','assignment','007/C1D1',NULL,NULL,'{"subject_id":"007","visit":"C1D1","on":"2026-12-01","arrival":"2026-12-01T14:00:00Z","chair":"1","slot":"1","pinned":false,"monitoring_hours":null}','One of each','2be4402897ff30cc974144c42927d56ea63c232ee9cad3a3d4d238704c5da1ec','dc774b3155d8039ee5f34b8f62e1e04363940ea43a576a200b0407208ea32f22');
INSERT INTO "audit_event" VALUES(11,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','dose_given','007/S1/tarlatamab',NULL,NULL,'{"subject_id":"007","visit":"S1","agent":"tarlatamab","on":"2026-11-16","amount":1.0,"started":"2026-12-01T14:00:00Z","ended":"2026-12-01T15:00:00Z"}','One of each','dc774b3155d8039ee5f34b8f62e1e04363940ea43a576a200b0407208ea32f22','80aa1cafbb403ad5b2352bcbbe02c067a7d41c55aaf8e49f3c825da4c90800b1');
INSERT INTO "audit_event" VALUES(12,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','off_treatment','007',NULL,NULL,'{"subject_id":"007","decided":"2027-01-04","last_dose":"2026-12-29","progression":true,"because":"progression"}','One of each','80aa1cafbb403ad5b2352bcbbe02c067a7d41c55aaf8e49f3c825da4c90800b1','c775041da76446aa82f49e2a717a03fa2dccdc161c14fd6368e365f4662d0cc0');
INSERT INTO "audit_event" VALUES(13,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','attendance','007/S1',NULL,NULL,'{"subject_id":"007","visit":"S1","arrived":"2026-12-01T14:00:00Z","in_chair":"2026-12-01T14:05:00Z","monitoring_started":null,"discharged":null}','One of each','c775041da76446aa82f49e2a717a03fa2dccdc161c14fd6368e365f4662d0cc0','e17b0c098584ea0d2d7a030586c411ced121b6cd01bb1d88d30e8d3ef155d39b');
INSERT INTO "audit_event" VALUES(14,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','hold','007/1',NULL,NULL,'{"subject_id":"007","number":1,"agent":"sg","since":"C2D8","reason":"labs","until":null,"note":"ANC 800"}','One of each','e17b0c098584ea0d2d7a030586c411ced121b6cd01bb1d88d30e8d3ef155d39b','c233895e15fe23609a2080b749ae786a708b385f4184e4fa56632a780b607fc4');
INSERT INTO "audit_event" VALUES(15,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','toxicity','007/1',NULL,NULL,'{"subject_id":"007","number":1,"what":"CRS","grade":2,"agent":"tarlatamab","visit":"S1","onset":"2026-12-01T14:00:00Z","resolved":"2026-12-02T20:00:00Z"}','One of each','c233895e15fe23609a2080b749ae786a708b385f4184e4fa56632a780b607fc4','9d063d3d548b85a5a9df6e122b960c2bedcbbe35bfb8164931b7111ee6a81401');
INSERT INTO "audit_event" VALUES(16,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','shift','007/1',NULL,NULL,'{"subject_id":"007","number":1,"visit":"C1D15","days":2,"until":"C1D15","overrides":""}','One of each','9d063d3d548b85a5a9df6e122b960c2bedcbbe35bfb8164931b7111ee6a81401','a1ca8dc94ed14a3dd8b6679e8188b2ab6a154277e4d19534e1a105eb05e74f8a');
INSERT INTO "audit_event" VALUES(17,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','level_change','007/sg/C2D1',NULL,NULL,'{"subject_id":"007","agent":"sg","visit":"C2D1","level":5.0}','One of each','a1ca8dc94ed14a3dd8b6679e8188b2ab6a154277e4d19534e1a105eb05e74f8a','fd1201591579b43bcc2f8acec4020307d062e47bca26b678b73eb5d840110cb8');
INSERT INTO "audit_event" VALUES(18,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','tolerated','007/sg',NULL,NULL,'{"subject_id":"007","agent":"sg","visit":"C1D1"}','One of each','fd1201591579b43bcc2f8acec4020307d062e47bca26b678b73eb5d840110cb8','e7ebd476d6a5d8b9b1352b49caff5f4033089e3ff1d3a8b1ebae14b0ab8517f5');
INSERT INTO "audit_event" VALUES(19,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','restart','007/1',NULL,NULL,'{"subject_id":"007","number":1,"agent":"tarlatamab","visit":"C6D1","on":"2026-12-01","others":"go on"}','One of each','e7ebd476d6a5d8b9b1352b49caff5f4033089e3ff1d3a8b1ebae14b0ab8517f5','ec8c72541615d17bb49ac4344ef743fee86047ca3fd9dc54f68fec89f0915c5d');
INSERT INTO "audit_event" VALUES(20,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','day_layout','2026-12-01',NULL,NULL,'{"on":"2026-12-01","status":"optimal","goals":[{"name":"early","value":3,"bound":3}],"unplaced":[{"subject_id":"008","visit":"C1D8","rules":["chairs"]}],"seconds":1.25}','One of each','ec8c72541615d17bb49ac4344ef743fee86047ca3fd9dc54f68fec89f0915c5d','ba0e1108cb8294228d93215b3efc9d4127f5568eba3eb65828e125a08a8a48b6');
INSERT INTO "audit_event" VALUES(21,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','hours_on','2026-12-01',NULL,NULL,'{"on":"2026-12-01","opens":"07:00","closes":"12:00","reason":"Training"}','One of each','ba0e1108cb8294228d93215b3efc9d4127f5568eba3eb65828e125a08a8a48b6','b102903be5d369361fbe02b32cbd800724b7e4e5a27f6e95fd859ebbb9852d26');
INSERT INTO "audit_event" VALUES(22,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','out_of_service','chair/1/2026-12-01',NULL,NULL,'{"chair":"1","slot":null,"first":"2026-12-01","last":"2026-12-04","reason":"Repair"}','One of each','b102903be5d369361fbe02b32cbd800724b7e4e5a27f6e95fd859ebbb9852d26','d49c7c5541a92c223adcc16be64767ec7b29b5705e7a5f8d611935f98a596dce');
INSERT INTO "audit_event" VALUES(23,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','nurses_on','2026-12-01/day',NULL,NULL,'{"on":"2026-12-01","shift":"day","nurses":3,"reason":"Illness"}','One of each','d49c7c5541a92c223adcc16be64767ec7b29b5705e7a5f8d611935f98a596dce','d6c082640f93231720608bfb8e6394c0a6c7b21415da6cf08bfd532e8df8c3f4');
INSERT INTO "audit_event" VALUES(24,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','check_done','007/S1/tarlatamab/2',NULL,NULL,'{"subject_id":"007","visit":"S1","agent":"tarlatamab","number":2,"at":"2026-12-01T15:15:00Z"}','One of each','d6c082640f93231720608bfb8e6394c0a6c7b21415da6cf08bfd532e8df8c3f4','b761e3e519cc328e041a3d7af5a0d645a24700d4d854c68af04f33078dab8a1c');
INSERT INTO "audit_event" VALUES(25,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','study_version','3',NULL,NULL,'{"version":"3","name":"001942-C","text":"[study]\nversion = ''3''\n"}','One of each','b761e3e519cc328e041a3d7af5a0d645a24700d4d854c68af04f33078dab8a1c','349a59ea1f8165e570c31878a6e2d9665bfaa1b31e268245a0118a5d52ff2ef8');
INSERT INTO "audit_event" VALUES(26,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','following','007/1',NULL,NULL,'{"subject_id":"007","number":1,"since":"2026-12-01","version":"3","profiles":[{"agent":"tarlatamab","profile":"uspi_2026_09"}],"decided_by":"the principal investigator"}','One of each','349a59ea1f8165e570c31878a6e2d9665bfaa1b31e268245a0118a5d52ff2ef8','8ed4e31f8767941b137394ab1dad0f95475ed4c510164880bd3df0f89a953c5b');
INSERT INTO "audit_event" VALUES(27,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','newcomers','2026-12-01',NULL,NULL,'{"since":"2026-12-01","version":null,"profiles":[],"decided_by":"the study team"}','One of each','8ed4e31f8767941b137394ab1dad0f95475ed4c510164880bd3df0f89a953c5b','ab5bb8468e3c1168b23879ae52559d711368a959eb0aa695cf460ad9c0fc23f1');
INSERT INTO "audit_event" VALUES(28,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','create','override','007/minimum-gap/C1D1/C1D15',NULL,NULL,'{"subject_id":"007","rule":"minimum-gap","earlier":"C1D1","later":"C1D15","days":11,"reason":"travels"}','One of each','ab5bb8468e3c1168b23879ae52559d711368a959eb0aa695cf460ad9c0fc23f1','56663f67c9783c71311a23b6ff16b23166612258a65c71ac72de6697017d2526');
INSERT INTO "audit_event" VALUES(29,'a18df4d7-91c8-4a3d-a3da-7c0541c073d2','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','update','clinic','clinic','tocilizumab_doses','null','4','Say more of some','56663f67c9783c71311a23b6ff16b23166612258a65c71ac72de6697017d2526','90e2883139372df070304e531492a062c08bd4cea58264fdf29d9c91f3450a22');
INSERT INTO "audit_event" VALUES(30,'a18df4d7-91c8-4a3d-a3da-7c0541c073d2','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','update','clinic','clinic','oxygen_places','null','6','Say more of some','90e2883139372df070304e531492a062c08bd4cea58264fdf29d9c91f3450a22','b769992c18f0a05cf4f7b50187090ca47cdfa99b4d681fe5702caa4729208f0c');
INSERT INTO "audit_event" VALUES(31,'a18df4d7-91c8-4a3d-a3da-7c0541c073d2','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','update','clinic','clinic','board_locked','false','true','Say more of some','b769992c18f0a05cf4f7b50187090ca47cdfa99b4d681fe5702caa4729208f0c','8d68a4800e3468e6396ff5f5332bc8c2d8758f2fbaf607c1d813a06aa1e63fe5');
INSERT INTO "audit_event" VALUES(32,'a18df4d7-91c8-4a3d-a3da-7c0541c073d2','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','update','assignment','007/C1D1','pinned','false','true','Say more of some','8d68a4800e3468e6396ff5f5332bc8c2d8758f2fbaf607c1d813a06aa1e63fe5','9b92ba48683dfb7d937f1253e89015d93b477205c4f4335606aca20d0b78d7ac');
INSERT INTO "audit_event" VALUES(33,'a18df4d7-91c8-4a3d-a3da-7c0541c073d2','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','update','assignment','007/C1D1','monitoring_hours','null','22.5','Say more of some','9b92ba48683dfb7d937f1253e89015d93b477205c4f4335606aca20d0b78d7ac','f3289b308197d187e8873ee1d62199befd61590cc21e8052b9b39c7130ee5ba2');
INSERT INTO "audit_event" VALUES(34,'a18df4d7-91c8-4a3d-a3da-7c0541c073d2','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','update','participant','007','status','"on treatment"','"off study"','Say more of some','f3289b308197d187e8873ee1d62199befd61590cc21e8052b9b39c7130ee5ba2','4dc5a05163df07659672fa517ff54d4014ea7e381cef7c992de067b4c07cdcf7');
INSERT INTO "audit_event" VALUES(35,'a18df4d7-91c8-4a3d-a3da-7c0541c073d2','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','update','participant','007','leaving','null','"withdrawn"','Say more of some','4dc5a05163df07659672fa517ff54d4014ea7e381cef7c992de067b4c07cdcf7','14354e886830e61d45d4687b300cd8b139e0923fffe94ef892c34030e8e63859');
INSERT INTO "audit_event" VALUES(36,'a18df4d7-91c8-4a3d-a3da-7c0541c073d2','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','update','participant','007','left_on','null','"2027-01-05"','Say more of some','14354e886830e61d45d4687b300cd8b139e0923fffe94ef892c34030e8e63859','445af576da66fcd70d7c6140a095a8998448df3179a900df35c59b44034c4608');
INSERT INTO "audit_event" VALUES(37,'ba56cb23-2e80-4e2f-b62c-d43a1ce3e61e','2026-11-23T12:00:00Z',-300,'ann','ann','unit-3','s1','0.1.0','export',NULL,NULL,NULL,NULL,'{"what":"December","events":2,"news":2}',NULL,'445af576da66fcd70d7c6140a095a8998448df3179a900df35c59b44034c4608','7e809e09d831102dff5900ae16a1eecd55809e2909829823a0effa22fcbb323b');
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
INSERT INTO "calendar_event" VALUES('b35d35c1-eca1-40cb-918b-821ce5f9763d','007/C1D1','chair','2026-11-23T12:00:00Z','2026-11-23T12:00:00Z',0,1);
INSERT INTO "calendar_event" VALUES('ce6f318f-e410-42ab-a0b3-ff2ce8f0a533','007/C1D1','slot','2026-11-23T12:00:00Z','2026-11-23T12:00:00Z',0,1);
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
INSERT INTO "calendar_publication" VALUES('b35d35c1-eca1-40cb-918b-821ce5f9763d 2026-12-01T14:00:00Z 1','b35d35c1-eca1-40cb-918b-821ce5f9763d','2026-12-01T14:00:00Z','2026-12-01T16:00:00Z','1',0,0,'2026-11-23T12:00:00Z');
INSERT INTO "calendar_publication" VALUES('ce6f318f-e410-42ab-a0b3-ff2ce8f0a533 2026-12-01T16:00:00Z 1','ce6f318f-e410-42ab-a0b3-ff2ce8f0a533','2026-12-01T16:00:00Z','2026-12-02T14:00:00Z','1',0,0,'2026-11-23T12:00:00Z');
CREATE TABLE chair (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = name),
  name TEXT NOT NULL,
  place TEXT NOT NULL CHECK (place IN ('chair', 'bed', 'slot')),
  in_service INTEGER NOT NULL CHECK (in_service IN (0, 1))
) STRICT;
INSERT INTO "chair" VALUES('1','1','chair',1);
CREATE TABLE check_done (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = subject_id || '/' || visit || '/' || agent || '/' || number),
  subject_id TEXT NOT NULL REFERENCES participant (key) DEFERRABLE INITIALLY DEFERRED,
  visit TEXT NOT NULL,
  agent TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??*Z')
) STRICT;
INSERT INTO "check_done" VALUES('007/S1/tarlatamab/2','007','S1','tarlatamab',2,'2026-12-01T15:15:00Z');
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
, calm_share REAL NOT NULL DEFAULT 0.5, tocilizumab_doses INTEGER CHECK (tocilizumab_doses >= 0), oxygen_places INTEGER CHECK (oxygen_places >= 0), board_locked INTEGER NOT NULL DEFAULT 0 CHECK (board_locked IN (0, 1))) STRICT;
INSERT INTO "clinic" VALUES('clinic','Day hospital','America/New_York',4,60,2,60,30,30,15,0.5,0.25,0.25,1.0,0.5,4,6,1);
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
INSERT INTO "edit" VALUES(1,'34148d3b-306a-4ea5-b3ec-d5629a61e147','2026-11-23T12:00:00Z','ann','do',NULL,3,'One of each','','[["study_file",null,{"name":"001942-C","version":"2","text":"[study]\nname = ''É''\n"}],["clinic",null,{"name":"Day hospital","zone":"America/New_York","pharmacy_bags_per_half_hour":4,"bag_ready_minutes":60,"first_dose_cap":2,"first_dose_stagger_minutes":60,"finish_early_minutes":30,"late_minutes":30,"grid_minutes":15,"acuity_infusing":0.5,"acuity_observing":0.25,"acuity_monitoring":0.25,"acuity_per_nurse":1.0,"calm_share":0.5,"tocilizumab_doses":null,"oxygen_places":null,"board_locked":false}],["opening_hours",null,{"weekday":0,"opens":"07:00","closes":"19:30"}],["closure",null,{"on":"2026-12-25","reason":"Christmas Day"}],["nurse_shift",null,{"name":"day","weekdays":[0,1,2,3,4],"starts":"07:00","ends":"19:00","nurses":5}],["chair",null,{"name":"1","place":"chair","in_service":true}],["slot",null,{"name":"1","overnight":true,"in_service":true}],["participant",null,{"subject_id":"007","cohort":"Phase II","dose_level":7.5,"first_step_dose":"2026-11-16","weight_kg":null,"note":"","status":"on treatment","leaving":null,"left_on":null}],["visit",null,{"subject_id":"007","code":"C1D1","booked":"2026-12-01","status":"booked","actual":null}],["assignment",null,{"subject_id":"007","visit":"C1D1","on":"2026-12-01","arrival":"2026-12-01T14:00:00Z","chair":"1","slot":"1","pinned":false,"monitoring_hours":null}],["dose_given",null,{"subject_id":"007","visit":"S1","agent":"tarlatamab","on":"2026-11-16","amount":1.0,"started":"2026-12-01T14:00:00Z","ended":"2026-12-01T15:00:00Z"}],["off_treatment",null,{"subject_id":"007","decided":"2027-01-04","last_dose":"2026-12-29","progression":true,"because":"progression"}],["attendance",null,{"subject_id":"007","visit":"S1","arrived":"2026-12-01T14:00:00Z","in_chair":"2026-12-01T14:05:00Z","monitoring_started":null,"discharged":null}],["hold",null,{"subject_id":"007","number":1,"agent":"sg","since":"C2D8","reason":"labs","until":null,"note":"ANC 800"}],["toxicity",null,{"subject_id":"007","number":1,"what":"CRS","grade":2,"agent":"tarlatamab","visit":"S1","onset":"2026-12-01T14:00:00Z","resolved":"2026-12-02T20:00:00Z"}],["shift",null,{"subject_id":"007","number":1,"visit":"C1D15","days":2,"until":"C1D15","overrides":""}],["level_change",null,{"subject_id":"007","agent":"sg","visit":"C2D1","level":5.0}],["tolerated",null,{"subject_id":"007","agent":"sg","visit":"C1D1"}],["restart",null,{"subject_id":"007","number":1,"agent":"tarlatamab","visit":"C6D1","on":"2026-12-01","others":"go on"}],["day_layout",null,{"on":"2026-12-01","status":"optimal","goals":[{"name":"early","value":3,"bound":3}],"unplaced":[{"subject_id":"008","visit":"C1D8","rules":["chairs"]}],"seconds":1.25}],["hours_on",null,{"on":"2026-12-01","opens":"07:00","closes":"12:00","reason":"Training"}],["out_of_service",null,{"chair":"1","slot":null,"first":"2026-12-01","last":"2026-12-04","reason":"Repair"}],["nurses_on",null,{"on":"2026-12-01","shift":"day","nurses":3,"reason":"Illness"}],["check_done",null,{"subject_id":"007","visit":"S1","agent":"tarlatamab","number":2,"at":"2026-12-01T15:15:00Z"}],["study_version",null,{"version":"3","name":"001942-C","text":"[study]\nversion = ''3''\n"}],["following",null,{"subject_id":"007","number":1,"since":"2026-12-01","version":"3","profiles":[{"agent":"tarlatamab","profile":"uspi_2026_09"}],"decided_by":"the principal investigator"}],["newcomers",null,{"since":"2026-12-01","version":null,"profiles":[],"decided_by":"the study team"}],["override",null,{"subject_id":"007","rule":"minimum-gap","earlier":"C1D1","later":"C1D15","days":11,"reason":"travels"}]]');
INSERT INTO "edit" VALUES(2,'a18df4d7-91c8-4a3d-a3da-7c0541c073d2','2026-11-23T12:00:00Z','ann','do',NULL,3,'Say more of some','','[["clinic",{"name":"Day hospital","zone":"America/New_York","pharmacy_bags_per_half_hour":4,"bag_ready_minutes":60,"first_dose_cap":2,"first_dose_stagger_minutes":60,"finish_early_minutes":30,"late_minutes":30,"grid_minutes":15,"acuity_infusing":0.5,"acuity_observing":0.25,"acuity_monitoring":0.25,"acuity_per_nurse":1.0,"calm_share":0.5,"tocilizumab_doses":null,"oxygen_places":null,"board_locked":false},{"name":"Day hospital","zone":"America/New_York","pharmacy_bags_per_half_hour":4,"bag_ready_minutes":60,"first_dose_cap":2,"first_dose_stagger_minutes":60,"finish_early_minutes":30,"late_minutes":30,"grid_minutes":15,"acuity_infusing":0.5,"acuity_observing":0.25,"acuity_monitoring":0.25,"acuity_per_nurse":1.0,"calm_share":0.5,"tocilizumab_doses":4,"oxygen_places":6,"board_locked":true}],["assignment",{"subject_id":"007","visit":"C1D1","on":"2026-12-01","arrival":"2026-12-01T14:00:00Z","chair":"1","slot":"1","pinned":false,"monitoring_hours":null},{"subject_id":"007","visit":"C1D1","on":"2026-12-01","arrival":"2026-12-01T14:00:00Z","chair":"1","slot":"1","pinned":true,"monitoring_hours":22.5}],["participant",{"subject_id":"007","cohort":"Phase II","dose_level":7.5,"first_step_dose":"2026-11-16","weight_kg":null,"note":"","status":"on treatment","leaving":null,"left_on":null},{"subject_id":"007","cohort":"Phase II","dose_level":7.5,"first_step_dose":"2026-11-16","weight_kg":null,"note":"","status":"off study","leaving":"withdrawn","left_on":"2027-01-05"}]]');
CREATE TABLE following (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = subject_id || '/' || number),
  subject_id TEXT NOT NULL REFERENCES participant (key) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  since TEXT NOT NULL CHECK (since IS date(since)),
  version TEXT REFERENCES study_version (key) DEFERRABLE INITIALLY DEFERRED,
  profiles TEXT NOT NULL CHECK (profiles GLOB '[[]*]'),
  decided_by TEXT NOT NULL CHECK (trim(decided_by) <> '')
) STRICT;
INSERT INTO "following" VALUES('007/1','007',1,'2026-12-01','3','[{"agent":"tarlatamab","profile":"uspi_2026_09"}]','the principal investigator');
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
CREATE TABLE hours_on (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = "on"),
  "on" TEXT NOT NULL CHECK ("on" IS date("on")),
  opens TEXT NOT NULL CHECK (opens GLOB '??:??*'),
  closes TEXT NOT NULL CHECK (closes > opens),
  reason TEXT NOT NULL
) STRICT;
INSERT INTO "hours_on" VALUES('2026-12-01','2026-12-01','07:00','12:00','Training');
CREATE TABLE level_change (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = subject_id || '/' || agent || '/' || visit),
  subject_id TEXT NOT NULL REFERENCES participant (key) DEFERRABLE INITIALLY DEFERRED,
  agent TEXT NOT NULL,
  visit TEXT NOT NULL,
  level REAL NOT NULL CHECK (level > 0)
) STRICT;
INSERT INTO "level_change" VALUES('007/sg/C2D1','007','sg','C2D1',5.0);
CREATE TABLE newcomers (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = since),
  since TEXT NOT NULL CHECK (since IS date(since)),
  version TEXT REFERENCES study_version (key) DEFERRABLE INITIALLY DEFERRED,
  profiles TEXT NOT NULL CHECK (profiles GLOB '[[]*]'),
  decided_by TEXT NOT NULL CHECK (trim(decided_by) <> '')
) STRICT;
INSERT INTO "newcomers" VALUES('2026-12-01','2026-12-01',NULL,'[]','the study team');
CREATE TABLE nurse_shift (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = name),
  name TEXT NOT NULL,
  weekdays TEXT NOT NULL CHECK (weekdays GLOB '[[]*]'),
  starts TEXT NOT NULL CHECK (starts GLOB '??:??*'),
  ends TEXT NOT NULL CHECK (ends > starts),
  nurses INTEGER NOT NULL CHECK (nurses >= 0)
) STRICT;
INSERT INTO "nurse_shift" VALUES('day','day','[0,1,2,3,4]','07:00','19:00',5);
CREATE TABLE nurses_on (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = "on" || '/' || shift),
  "on" TEXT NOT NULL CHECK ("on" IS date("on")),
  shift TEXT NOT NULL REFERENCES nurse_shift (key) DEFERRABLE INITIALLY DEFERRED,
  nurses INTEGER NOT NULL CHECK (nurses >= 0),
  reason TEXT NOT NULL
) STRICT;
INSERT INTO "nurses_on" VALUES('2026-12-01/day','2026-12-01','day',3,'Illness');
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
INSERT INTO "out_of_service" VALUES('chair/1/2026-12-01','1',NULL,'2026-12-01','2026-12-04','Repair');
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
INSERT INTO "override" VALUES('007/minimum-gap/C1D1/C1D15','007','minimum-gap','C1D1','C1D15',11,'travels');
CREATE TABLE participant (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = subject_id),
  subject_id TEXT NOT NULL CHECK (trim(subject_id) <> ''),
  cohort TEXT NOT NULL,
  dose_level REAL CHECK (dose_level > 0),
  first_step_dose TEXT NOT NULL CHECK (first_step_dose IS date(first_step_dose)),
  weight_kg REAL CHECK (weight_kg > 0),
  note TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('on treatment', 'follow-up', 'off study'))
, leaving TEXT CHECK (leaving IN (
  'withdrawn', 'died', 'lost to follow-up', 'taken off study by the investigator',
  'off study for another reason'
)), left_on TEXT CHECK (left_on IS date(left_on))) STRICT;
INSERT INTO "participant" VALUES('007','007','Phase II',7.5,'2026-11-16',NULL,'','off study','withdrawn','2027-01-05');
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
CREATE TABLE study_version (
  key TEXT PRIMARY KEY NOT NULL CHECK (key = version),
  version TEXT NOT NULL CHECK (trim(version) <> ''),
  name TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
INSERT INTO "study_version" VALUES('3','3','001942-C','[study]
version = ''3''
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
CREATE INDEX out_of_service_by_chair ON out_of_service (chair);
CREATE INDEX out_of_service_by_slot ON out_of_service (slot);
CREATE INDEX nurses_on_by_shift ON nurses_on (shift);
CREATE TRIGGER hours_on_audited_INSERT BEFORE INSERT ON hours_on
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'hours_on' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to hours_on'); END;
CREATE TRIGGER hours_on_audited_UPDATE BEFORE UPDATE ON hours_on
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'hours_on' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to hours_on'); END;
CREATE TRIGGER hours_on_audited_DELETE BEFORE DELETE ON hours_on
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'hours_on' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to hours_on'); END;
CREATE TRIGGER hours_on_keeps_key BEFORE UPDATE OF key ON hours_on
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of hours_on keeps its key'); END;
CREATE TRIGGER out_of_service_audited_INSERT BEFORE INSERT ON out_of_service
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'out_of_service' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to out_of_service'); END;
CREATE TRIGGER out_of_service_audited_UPDATE BEFORE UPDATE ON out_of_service
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'out_of_service' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to out_of_service'); END;
CREATE TRIGGER out_of_service_audited_DELETE BEFORE DELETE ON out_of_service
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'out_of_service' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to out_of_service'); END;
CREATE TRIGGER out_of_service_keeps_key BEFORE UPDATE OF key ON out_of_service
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of out_of_service keeps its key'); END;
CREATE TRIGGER nurses_on_audited_INSERT BEFORE INSERT ON nurses_on
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'nurses_on' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to nurses_on'); END;
CREATE TRIGGER nurses_on_audited_UPDATE BEFORE UPDATE ON nurses_on
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'nurses_on' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to nurses_on'); END;
CREATE TRIGGER nurses_on_audited_DELETE BEFORE DELETE ON nurses_on
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'nurses_on' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to nurses_on'); END;
CREATE TRIGGER nurses_on_keeps_key BEFORE UPDATE OF key ON nurses_on
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of nurses_on keeps its key'); END;
CREATE INDEX check_done_by_subject ON check_done (subject_id);
CREATE TRIGGER check_done_audited_INSERT BEFORE INSERT ON check_done
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'check_done' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to check_done'); END;
CREATE TRIGGER check_done_audited_UPDATE BEFORE UPDATE ON check_done
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'check_done' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to check_done'); END;
CREATE TRIGGER check_done_audited_DELETE BEFORE DELETE ON check_done
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'check_done' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to check_done'); END;
CREATE TRIGGER check_done_keeps_key BEFORE UPDATE OF key ON check_done
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of check_done keeps its key'); END;
CREATE INDEX following_by_subject ON following (subject_id);
CREATE INDEX following_by_version ON following (version);
CREATE INDEX newcomers_by_version ON newcomers (version);
CREATE INDEX override_by_subject ON override (subject_id);
CREATE TRIGGER study_version_audited_INSERT BEFORE INSERT ON study_version
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'study_version' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to study_version'); END;
CREATE TRIGGER study_version_audited_UPDATE BEFORE UPDATE ON study_version
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'study_version' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to study_version'); END;
CREATE TRIGGER study_version_audited_DELETE BEFORE DELETE ON study_version
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'study_version' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to study_version'); END;
CREATE TRIGGER study_version_keeps_key BEFORE UPDATE OF key ON study_version
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of study_version keeps its key'); END;
CREATE TRIGGER following_audited_INSERT BEFORE INSERT ON following
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'following' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to following'); END;
CREATE TRIGGER following_audited_UPDATE BEFORE UPDATE ON following
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'following' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to following'); END;
CREATE TRIGGER following_audited_DELETE BEFORE DELETE ON following
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'following' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to following'); END;
CREATE TRIGGER following_keeps_key BEFORE UPDATE OF key ON following
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of following keeps its key'); END;
CREATE TRIGGER newcomers_audited_INSERT BEFORE INSERT ON newcomers
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'newcomers' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to newcomers'); END;
CREATE TRIGGER newcomers_audited_UPDATE BEFORE UPDATE ON newcomers
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'newcomers' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to newcomers'); END;
CREATE TRIGGER newcomers_audited_DELETE BEFORE DELETE ON newcomers
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'newcomers' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to newcomers'); END;
CREATE TRIGGER newcomers_keeps_key BEFORE UPDATE OF key ON newcomers
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of newcomers keeps its key'); END;
CREATE TRIGGER override_audited_INSERT BEFORE INSERT ON override
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'override' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to override'); END;
CREATE TRIGGER override_audited_UPDATE BEFORE UPDATE ON override
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'override' AND audit_event.key = NEW.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to override'); END;
CREATE TRIGGER override_audited_DELETE BEFORE DELETE ON override
WHEN NOT EXISTS (
  SELECT 1 FROM audit_ctx CROSS JOIN audit_event
  WHERE audit_event.kind = 'override' AND audit_event.key = OLD.key AND audit_event.txn = audit_ctx.txn)
BEGIN SELECT RAISE(ABORT, 'unaudited change to override'); END;
CREATE TRIGGER override_keeps_key BEFORE UPDATE OF key ON override
WHEN NEW.key <> OLD.key
BEGIN SELECT RAISE(ABORT, 'a record of override keeps its key'); END;
COMMIT;
