CREATE TABLE "certificate" (
	"desa_kode" varchar(13) NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"course_id" text NOT NULL,
	"course_rev" integer NOT NULL,
	"number" text NOT NULL,
	"code" text NOT NULL,
	"hours" integer NOT NULL,
	"content" jsonb NOT NULL,
	"credential" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	CONSTRAINT "certificate_pk" PRIMARY KEY("desa_kode","id"),
	CONSTRAINT "certificate_once_key" UNIQUE("desa_kode","user_id","course_id"),
	CONSTRAINT "certificate_desa_kode_check" CHECK ("certificate"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "certificate" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "certificate_code" (
	"code" text PRIMARY KEY NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "certificate_code_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"village_code" varchar(13) NOT NULL,
	"certificate_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "certificate_code_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "certificate_revocation" (
	"desa_kode" varchar(13) NOT NULL,
	"certificate_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"revoked_by" uuid NOT NULL,
	"revoked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "certificate_revocation_pk" PRIMARY KEY("desa_kode","certificate_id"),
	CONSTRAINT "certificate_revocation_reason_check" CHECK (length("certificate_revocation"."reason") between 5 and 500),
	CONSTRAINT "certificate_revocation_desa_kode_check" CHECK ("certificate_revocation"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "certificate_revocation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "learner_competency" (
	"desa_kode" varchar(13) NOT NULL,
	"user_id" uuid NOT NULL,
	"course_id" text NOT NULL,
	"competency" text NOT NULL,
	"level" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "learner_competency_pk" PRIMARY KEY("desa_kode","user_id","course_id","competency"),
	CONSTRAINT "learner_competency_level_check" CHECK ("learner_competency"."level" in ('belum', 'mencoba', 'paham', 'terampil', 'tuntas')),
	CONSTRAINT "learner_competency_desa_kode_check" CHECK ("learner_competency"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "learner_competency" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "lesson_note" (
	"desa_kode" varchar(13) NOT NULL,
	"user_id" uuid NOT NULL,
	"course_id" text NOT NULL,
	"lesson_id" text NOT NULL,
	"text" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "lesson_note_pk" PRIMARY KEY("desa_kode","user_id","course_id","lesson_id"),
	CONSTRAINT "lesson_note_text_check" CHECK (length("lesson_note"."text") <= 4000),
	CONSTRAINT "lesson_note_desa_kode_check" CHECK ("lesson_note"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "lesson_note" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "review_card" (
	"desa_kode" varchar(13) NOT NULL,
	"user_id" uuid NOT NULL,
	"question_id" text NOT NULL,
	"course_id" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"state" jsonb NOT NULL,
	CONSTRAINT "review_card_pk" PRIMARY KEY("desa_kode","user_id","question_id"),
	CONSTRAINT "review_card_desa_kode_check" CHECK ("review_card"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "review_card" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "trainer_message" (
	"desa_kode" varchar(13) NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"sent_by" uuid NOT NULL,
	"sender_name" text NOT NULL,
	"text" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "trainer_message_pk" PRIMARY KEY("desa_kode","id"),
	CONSTRAINT "trainer_message_text_check" CHECK (length("trainer_message"."text") between 1 and 2000),
	CONSTRAINT "trainer_message_desa_kode_check" CHECK ("trainer_message"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "trainer_message" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_revocation" ADD CONSTRAINT "certificate_revocation_certificate_fk" FOREIGN KEY ("desa_kode","certificate_id") REFERENCES "public"."certificate"("desa_kode","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learner_competency" ADD CONSTRAINT "learner_competency_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lesson_note" ADD CONSTRAINT "lesson_note_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_card" ADD CONSTRAINT "review_card_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trainer_message" ADD CONSTRAINT "trainer_message_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "review_card_due_idx" ON "review_card" USING btree ("desa_kode","user_id","due_at");--> statement-breakpoint
CREATE INDEX "trainer_message_user_id_idx" ON "trainer_message" USING btree ("desa_kode","user_id","sent_at");--> statement-breakpoint
CREATE POLICY "own_rows" ON "certificate" AS PERMISSIVE FOR ALL TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_reads" ON "certificate" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "own_rows" ON "certificate_revocation" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "certificate_revocation" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "own_rows" ON "learner_competency" AS PERMISSIVE FOR ALL TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "learner_competency" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "own_rows" ON "lesson_note" AS PERMISSIVE FOR ALL TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_rows" ON "review_card" AS PERMISSIVE FOR ALL TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "review_card" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "own_rows" ON "trainer_message" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_reads" ON "trainer_message" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "wilayah_sends" ON "trainer_message" AS PERMISSIVE FOR INSERT TO "gladi_app" WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))) and sent_by = (select nullif(current_setting('app.user_id', true), '')::uuid) and read_at is null);--> statement-breakpoint
CREATE POLICY "own_reading" ON "trainer_message" AS PERMISSIVE FOR UPDATE TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
ALTER TABLE learner_competency FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE review_card FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE lesson_note FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE trainer_message FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE certificate FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE certificate_revocation FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON learner_competency, review_card, lesson_note TO gladi_app;--> statement-breakpoint
GRANT SELECT, INSERT ON trainer_message, certificate, certificate_revocation, certificate_code TO gladi_app;--> statement-breakpoint
-- Of a message one thing may change, and only by the one it is for.
GRANT UPDATE (read_at) ON trainer_message TO gladi_app;
