-- What gladi_app may do, table by table. A table without a line here is closed to the app; a test compares this with the catalog.
GRANT USAGE ON SCHEMA public, drizzle TO gladi_app;
--> statement-breakpoint
GRANT SELECT ON drizzle.__drizzle_migrations, wilayah, wilayah_source, installation TO gladi_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON users, cohort, content_current TO gladi_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON sessions, throttles TO gladi_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON content_version TO gladi_app;
--> statement-breakpoint
-- Append-only: what is in the log stays as it was written.
GRANT SELECT, INSERT ON learning_event, practice_event, practice_command TO gladi_app;
--> statement-breakpoint
-- Seats, attempts and worlds are closed or moved on, never removed.
GRANT SELECT, INSERT, UPDATE ON jabatan_terisi, quiz_attempt, practice_world TO gladi_app;
--> statement-breakpoint
-- Follows from the log and may be made anew.
GRANT SELECT, INSERT, UPDATE, DELETE ON enrolment, learner_item, roll_orang, roll_desa, roll_desa_course TO gladi_app;
--> statement-breakpoint
-- FORCE: the owner is bound as well, so a connection that forgot its role still sees nothing without a scope.
ALTER TABLE jabatan_terisi FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE enrolment FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE learning_event FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE quiz_attempt FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE learner_item FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE practice_world FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE practice_event FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE practice_command FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE roll_orang FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE roll_desa FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE roll_desa_course FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Counters are updated far more often than added: room on each page keeps the new version of a row beside the old one.
ALTER TABLE roll_orang SET (fillfactor = 70);
--> statement-breakpoint
ALTER TABLE roll_desa SET (fillfactor = 70);
--> statement-breakpoint
ALTER TABLE roll_desa_course SET (fillfactor = 70);
--> statement-breakpoint
ALTER TABLE learner_item SET (fillfactor = 80);
