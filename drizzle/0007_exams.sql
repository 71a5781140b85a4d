CREATE TABLE "essay_mark" (
	"desa_kode" varchar(13) NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"question_id" text NOT NULL,
	"points" jsonb NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"marked_by" uuid NOT NULL,
	"marked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "essay_mark_pk" PRIMARY KEY("desa_kode","id"),
	CONSTRAINT "essay_mark_desa_kode_check" CHECK ("essay_mark"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "essay_mark" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exam_allowance" (
	"desa_kode" varchar(13) NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"quiz_id" text NOT NULL,
	"extra_tries" integer DEFAULT 0 NOT NULL,
	"extra_minutes" integer DEFAULT 0 NOT NULL,
	"reason" text NOT NULL,
	"given_by" uuid NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	CONSTRAINT "exam_allowance_pk" PRIMARY KEY("desa_kode","id"),
	CONSTRAINT "exam_allowance_extra_check" CHECK ("exam_allowance"."extra_tries" >= 0 and "exam_allowance"."extra_minutes" >= 0),
	CONSTRAINT "exam_allowance_desa_kode_check" CHECK ("exam_allowance"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "exam_allowance" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "quiz_attempt" ALTER COLUMN "score" SET DATA TYPE numeric(16, 2);--> statement-breakpoint
ALTER TABLE "quiz_attempt" ALTER COLUMN "max" SET DATA TYPE numeric(16, 2);--> statement-breakpoint
ALTER TABLE "quiz_attempt" ADD COLUMN "mode" text DEFAULT 'latihan' NOT NULL;--> statement-breakpoint
ALTER TABLE "quiz_attempt" ADD COLUMN "form" text;--> statement-breakpoint
ALTER TABLE "quiz_attempt" ADD COLUMN "drawn" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "quiz_attempt" ADD COLUMN "deadline_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "quiz_attempt" ADD COLUMN "saved_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "quiz_attempt" ADD COLUMN "certainty" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "essay_mark" ADD CONSTRAINT "essay_mark_attempt_fk" FOREIGN KEY ("desa_kode","attempt_id") REFERENCES "public"."quiz_attempt"("desa_kode","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exam_allowance" ADD CONSTRAINT "exam_allowance_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "essay_mark_attempt_idx" ON "essay_mark" USING btree ("desa_kode","attempt_id");--> statement-breakpoint
CREATE INDEX "exam_allowance_user_id_idx" ON "exam_allowance" USING btree ("desa_kode","user_id","quiz_id");--> statement-breakpoint
CREATE INDEX "learning_event_waiting_idx" ON "learning_event" USING btree ("desa_kode","at") WHERE "learning_event"."kind" = 'attempt.submitted' and "learning_event"."data" ? 'pending';--> statement-breakpoint
CREATE INDEX "learning_event_marked_idx" ON "learning_event" USING btree ("desa_kode","attempt_id") WHERE "learning_event"."kind" = 'attempt.marked';--> statement-breakpoint
CREATE UNIQUE INDEX "quiz_attempt_open_idx" ON "quiz_attempt" USING btree ("desa_kode","user_id","quiz_id") WHERE "quiz_attempt"."mode" <> 'latihan' and "quiz_attempt"."submitted_at" is null;--> statement-breakpoint
ALTER TABLE "quiz_attempt" ADD CONSTRAINT "quiz_attempt_mode_check" CHECK ("quiz_attempt"."mode" in ('latihan', 'uji', 'diagnosa'));--> statement-breakpoint
ALTER TABLE "quiz_attempt" ADD CONSTRAINT "quiz_attempt_form_check" CHECK ("quiz_attempt"."form" in ('A', 'B'));--> statement-breakpoint
CREATE POLICY "wilayah_marks" ON "learning_event" AS PERMISSIVE FOR INSERT TO "gladi_app" WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))) and kind in ('attempt.marked', 'course.finished'));--> statement-breakpoint
CREATE POLICY "own_rows" ON "essay_mark" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "essay_mark" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "own_rows" ON "exam_allowance" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "exam_allowance" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
ALTER TABLE exam_allowance FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE essay_mark FORCE ROW LEVEL SECURITY;--> statement-breakpoint
-- Append-only: what a trainer gave stays as it was given.
GRANT SELECT, INSERT ON exam_allowance, essay_mark TO gladi_app;
