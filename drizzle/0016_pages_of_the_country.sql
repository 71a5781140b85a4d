DROP INDEX "users_wilayah_kode_idx";--> statement-breakpoint
DROP INDEX "users_desa_kode_idx";--> statement-breakpoint
CREATE INDEX "trainer_question_asked_idx" ON "trainer_question" USING btree ("asked_at","id") WHERE "trainer_question"."answered_at" is null;--> statement-breakpoint
CREATE INDEX "trainer_question_answered_idx" ON "trainer_question" USING btree ("answered_at","id") WHERE "trainer_question"."answered_at" is not null;--> statement-breakpoint
CREATE INDEX "help_given_helped_at_idx" ON "help_given" USING btree ("helped_at","id");--> statement-breakpoint
CREATE INDEX "learner_stuck_since_idx" ON "learner_stuck" USING btree ("since");--> statement-breakpoint
CREATE INDEX "visit_day_idx" ON "visit" USING btree ("tanggal","id");--> statement-breakpoint
CREATE INDEX "users_wilayah_kode_idx" ON "users" USING btree ("wilayah_kode");--> statement-breakpoint
CREATE INDEX "users_desa_kode_idx" ON "users" USING btree ("desa_kode");