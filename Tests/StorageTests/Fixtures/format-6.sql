PRAGMA foreign_keys = OFF;
PRAGMA application_id = 1397904177;
PRAGMA user_version = 6;
BEGIN TRANSACTION;
CREATE TABLE act (
      writer BLOB NOT NULL,
      n INTEGER NOT NULL,
      card TEXT,
      at_ms INTEGER NOT NULL,
      utc_offset_min INTEGER NOT NULL,
      study_day INTEGER NOT NULL,
      kind TEXT NOT NULL,
      value TEXT,
      crc INTEGER NOT NULL,
      PRIMARY KEY (writer, n)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "act" VALUES(X'26E40795ACACA67F7670BB08E977F17F',5,'tcmfxediymzk',1772499601333,420,20515,'void','26e40795acaca67f7670bb08e977f17f:4',2305555642);
INSERT INTO "act" VALUES(X'26E40795ACACA67F7670BB08E977F17F',6,'xympr3vm1tnd',1772586001164,420,20516,'flag',NULL,446350794);
INSERT INTO "act" VALUES(X'26E40795ACACA67F7670BB08E977F17F',7,'hvqydmgp7yov',1772586001165,420,20516,'suspend',NULL,135069751);
CREATE TABLE card (
      id TEXT NOT NULL PRIMARY KEY,
      deck TEXT NOT NULL REFERENCES deck (name) ON UPDATE CASCADE,
      position INTEGER NOT NULL,
      kind TEXT NOT NULL,
      direction TEXT NOT NULL,
      prompt TEXT NOT NULL,
      answer TEXT NOT NULL,
      accept TEXT NOT NULL,
      is_literal INTEGER NOT NULL,
      context TEXT NOT NULL,
      "row" TEXT NOT NULL,
      "column" TEXT NOT NULL,
      line INTEGER,
      source TEXT NOT NULL,
      source_line INTEGER NOT NULL,
      fact INTEGER NOT NULL,
      row_hash INTEGER NOT NULL,
      is_retired INTEGER NOT NULL
    , table_line INTEGER, silent_cells TEXT NOT NULL DEFAULT '[]') STRICT, WITHOUT ROWID;
INSERT INTO "card" VALUES('hvqydmgp7yov','D',1,'basic','forward','two?','2','[]',0,'[]','','',NULL,'/home/learner/d.md',8,4107876427942388972,4893280359787199868,0,NULL,'[]');
INSERT INTO "card" VALUES('jll2qwzinj85','Birds of the pond',0,'forward','forward','Grey heron — Wingspan?','185 cm','[]',0,'["Birds of the pond"]','Grey heron','Wingspan',5,'/home/learner/.local/share/ontap/decks/birds-of-the-pond.md',8,-3238754733912432777,-1147096501765588175,0,3,'[]');
INSERT INTO "card" VALUES('tcmfxediymzk','Birds of the pond',1,'forward','forward','Avocet — Wingspan?','78 cm','[]',0,'["Birds of the pond"]','Avocet','Wingspan',6,'/home/learner/.local/share/ontap/decks/birds-of-the-pond.md',12,6214006386421503731,-8576057285556383026,0,3,'[]');
INSERT INTO "card" VALUES('xympr3vm1tnd','D',0,'basic','forward','one?','1','[]',0,'[]','','',NULL,'/home/learner/d.md',5,1070561473557709201,8469422467028977526,0,NULL,'[]');
CREATE TABLE deck (
      name TEXT NOT NULL PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      position INTEGER NOT NULL,
      has_given_name INTEGER NOT NULL,
      lesson TEXT,
      lesson_path TEXT,
      digest TEXT NOT NULL,
      modified_ns INTEGER NOT NULL,
      size INTEGER NOT NULL,
      is_present INTEGER NOT NULL
    , standing TEXT NOT NULL DEFAULT 'active'
      CHECK (standing IN ('active', 'archived', 'removed')), changed_ns INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;
INSERT INTO "deck" VALUES('Birds of the pond','/home/learner/.local/share/ontap/decks/birds-of-the-pond.md',1,0,'birds.md 3dfb3dc0dfaddf6f','/home/learner/birds.md','7b76b129afc52f15',1795348118578535703,328,1,'active',1795348118610535703);
INSERT INTO "deck" VALUES('D','/home/learner/d.md',2,0,NULL,NULL,'d57ff0c4f74d3075',1795348056126535703,44,1,'active',1795348056126535703);
CREATE TABLE given (
      card TEXT NOT NULL REFERENCES card (id),
      is_pending INTEGER NOT NULL,
      wording INTEGER NOT NULL,
      prompt INTEGER,
      answer INTEGER,
      section TEXT,
      place INTEGER,
      PRIMARY KEY (card, is_pending)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "given" VALUES('jll2qwzinj85',0,-5423470633480352338,-635282741275145942,-3082024806171722119,'["Birds of the pond"]',0);
INSERT INTO "given" VALUES('tcmfxediymzk',0,-5484087532460163482,-2792491070984026419,5871233891765305614,'["Birds of the pond"]',1);
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations" VALUES('1');
INSERT INTO "grdb_migrations" VALUES('2');
INSERT INTO "grdb_migrations" VALUES('3');
INSERT INTO "grdb_migrations" VALUES('4');
INSERT INTO "grdb_migrations" VALUES('5');
INSERT INTO "grdb_migrations" VALUES('6');
CREATE TABLE installation (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      writer BLOB NOT NULL
    ) STRICT;
INSERT INTO "installation" VALUES(1,X'26E40795ACACA67F7670BB08E977F17F');
CREATE TABLE review (
      writer BLOB NOT NULL,
      n INTEGER NOT NULL,
      card TEXT NOT NULL,
      at_ms INTEGER NOT NULL,
      utc_offset_min INTEGER NOT NULL,
      study_day INTEGER NOT NULL,
      kind TEXT NOT NULL,
      grade INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 5),
      proposed INTEGER CHECK (proposed BETWEEN 0 AND 5),
      took_ms INTEGER,
      mode TEXT NOT NULL,
      scheduler TEXT NOT NULL,
      crc INTEGER NOT NULL,
      PRIMARY KEY (writer, n)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "review" VALUES(X'26E40795ACACA67F7670BB08E977F17F',1,'jll2qwzinj85',1772326801231,420,20513,'scheduled',4,NULL,NULL,'script','sm2',4083878390);
INSERT INTO "review" VALUES(X'26E40795ACACA67F7670BB08E977F17F',2,'tcmfxediymzk',1772326801319,420,20513,'scheduled',2,NULL,NULL,'script','sm2',759174076);
INSERT INTO "review" VALUES(X'26E40795ACACA67F7670BB08E977F17F',3,'jll2qwzinj85',1772413201356,420,20514,'scheduled',5,NULL,NULL,'script','sm2',251209463);
INSERT INTO "review" VALUES(X'26E40795ACACA67F7670BB08E977F17F',4,'tcmfxediymzk',1772499601332,420,20515,'scheduled',3,NULL,NULL,'script','sm2',4038793871);
INSERT INTO "review" VALUES(X'26E40795ACACA67F7670BB08E977F17F',8,'tcmfxediymzk',1772672400643,420,20517,'scheduled',4,NULL,NULL,'script','sm2',1023219417);
CREATE TABLE schedule (
      card TEXT NOT NULL PRIMARY KEY,
      due_day INTEGER NOT NULL,
      interval INTEGER NOT NULL,
      ease_hundredths INTEGER NOT NULL,
      repetitions INTEGER NOT NULL,
      lapses INTEGER NOT NULL,
      last_day INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
INSERT INTO "schedule" VALUES('jll2qwzinj85',20520,6,260,2,0,20514);
INSERT INTO "schedule" VALUES('tcmfxediymzk',20518,1,250,1,0,20517);
CREATE TABLE standing (
      card TEXT NOT NULL PRIMARY KEY,
      is_suspended INTEGER NOT NULL,
      is_flagged INTEGER NOT NULL,
      is_marked INTEGER NOT NULL,
      buried_day INTEGER,
      buried_siblings_day INTEGER
    ) STRICT, WITHOUT ROWID;
INSERT INTO "standing" VALUES('hvqydmgp7yov',1,0,0,NULL,NULL);
INSERT INTO "standing" VALUES('xympr3vm1tnd',0,1,0,NULL,NULL);
CREATE INDEX card_place ON card (deck, position);
CREATE INDEX schedule_due ON schedule (due_day);
CREATE INDEX review_order ON review (at_ms, writer, n);
CREATE INDEX review_card ON review (card, at_ms);
CREATE INDEX review_day ON review (study_day);
CREATE INDEX act_order ON act (at_ms, writer, n);
CREATE INDEX act_void ON act (value) WHERE kind = 'void';
CREATE TRIGGER review_is_kept BEFORE DELETE ON review
      BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;
CREATE TRIGGER review_is_fixed BEFORE UPDATE ON review
      BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;
CREATE TRIGGER act_is_kept BEFORE DELETE ON act
      BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;
CREATE TRIGGER act_is_fixed BEFORE UPDATE ON act
      BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;
CREATE INDEX card_fact ON card (fact);
CREATE INDEX deck_lesson_path ON deck (lesson_path);
CREATE INDEX deck_lesson_digest ON deck (substr(lesson, -16));
CREATE INDEX act_card ON act (card, at_ms) WHERE kind <> 'void';
CREATE INDEX act_kind ON act (kind, study_day) WHERE kind <> 'void';
CREATE INDEX card_table ON card (deck, table_line);
CREATE INDEX card_prompt ON card (deck, prompt);
COMMIT;
