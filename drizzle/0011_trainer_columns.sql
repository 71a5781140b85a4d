ALTER TABLE "cohort" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "enrolment" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP TABLE "cohort" CASCADE;--> statement-breakpoint
DROP POLICY "own_rows" ON "enrolment" CASCADE;--> statement-breakpoint
DROP POLICY "wilayah_rows" ON "enrolment" CASCADE;--> statement-breakpoint
DROP TABLE "enrolment" CASCADE;--> statement-breakpoint
ALTER TABLE "users" DROP CONSTRAINT "users_role_check";--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "no_hp" text;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "nip" text;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "email" text;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "activated_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "trainer_message" ADD COLUMN "batch_id" uuid;--> statement-breakpoint
ALTER TABLE "trainer_message" ADD COLUMN "cohort_id" uuid;--> statement-breakpoint
ALTER TABLE "quiz_attempt" ADD COLUMN "marks" jsonb;--> statement-breakpoint
ALTER TABLE "roll_desa" ADD COLUMN "received_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "roll_desa" ADD COLUMN "dirty" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "roll_desa" ADD COLUMN "next_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "roll_orang" ADD COLUMN "stuck" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "roll_orang" ADD COLUMN "before" numeric(5, 2);--> statement-breakpoint
ALTER TABLE "roll_orang" ADD COLUMN "after" numeric(5, 2);--> statement-breakpoint
CREATE INDEX "trainer_message_batch_idx" ON "trainer_message" USING btree ("batch_id");--> statement-breakpoint
CREATE INDEX "roll_desa_dirty_idx" ON "roll_desa" USING btree ("kecamatan_kode") WHERE "roll_desa"."dirty";--> statement-breakpoint
CREATE INDEX "roll_desa_next_at_idx" ON "roll_desa" USING btree ("next_at");--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_role_check" CHECK ("users"."role" in ('peserta', 'pengamat', 'pelatih', 'administrator'));--> statement-breakpoint
-- An account whose password was chosen by its holder has been used.
UPDATE users SET activated_at = created_at WHERE NOT must_change_password AND password_hash IS NOT NULL;
