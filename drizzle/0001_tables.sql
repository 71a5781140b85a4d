CREATE TABLE "jabatan_terisi" (
	"desa_kode" varchar(13) NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"jabatan" text NOT NULL,
	"mulai" date NOT NULL,
	"selesai" date,
	CONSTRAINT "jabatan_terisi_pk" PRIMARY KEY("desa_kode","id"),
	CONSTRAINT "jabatan_terisi_selesai_check" CHECK ("jabatan_terisi"."selesai" >= "jabatan_terisi"."mulai"),
	CONSTRAINT "jabatan_terisi_desa_kode_check" CHECK ("jabatan_terisi"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "jabatan_terisi" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"secret_hash" "bytea" NOT NULL,
	"user_id" uuid NOT NULL,
	"user_agent" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "throttles" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"window_start" timestamp with time zone NOT NULL,
	"blocked_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"username" text NOT NULL,
	"nama" text NOT NULL,
	"password_hash" text,
	"must_change_password" boolean DEFAULT false NOT NULL,
	"role" text NOT NULL,
	"wilayah_kode" varchar(13) NOT NULL,
	"desa_kode" varchar(13) NOT NULL,
	"jabatan" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_username_unique" UNIQUE("username"),
	CONSTRAINT "users_username_check" CHECK ("users"."username" = lower("users"."username") and "users"."username" <> ''),
	CONSTRAINT "users_role_check" CHECK ("users"."role" in ('peserta', 'pelatih', 'administrator')),
	CONSTRAINT "users_desa_kode_check" CHECK ("users"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
CREATE TABLE "content_current" (
	"id" smallint PRIMARY KEY DEFAULT 1 NOT NULL,
	"hash" text NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "content_current_one_row_check" CHECK ("content_current"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "content_version" (
	"hash" text PRIMARY KEY NOT NULL,
	"compiled" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"id" smallint PRIMARY KEY DEFAULT 1 NOT NULL,
	"mode" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "installation_one_row_check" CHECK ("installation"."id" = 1),
	CONSTRAINT "installation_mode_check" CHECK ("installation"."mode" in ('demo', 'nyata'))
);
--> statement-breakpoint
CREATE TABLE "cohort" (
	"id" uuid PRIMARY KEY NOT NULL,
	"nama" text NOT NULL,
	"wilayah_kode" varchar(13) NOT NULL,
	"course_id" text NOT NULL,
	"mulai" date NOT NULL,
	"selesai" date,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enrolment" (
	"desa_kode" varchar(13) NOT NULL,
	"cohort_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"enrolled_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "enrolment_pk" PRIMARY KEY("desa_kode","cohort_id","user_id"),
	CONSTRAINT "enrolment_desa_kode_check" CHECK ("enrolment"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "enrolment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "learner_item" (
	"desa_kode" varchar(13) NOT NULL,
	"user_id" uuid NOT NULL,
	"course_id" text NOT NULL,
	"item_id" text NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"best" numeric(5, 2),
	"tries" integer DEFAULT 0 NOT NULL,
	"first_at" timestamp with time zone NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone,
	CONSTRAINT "learner_item_pk" PRIMARY KEY("desa_kode","user_id","course_id","item_id"),
	CONSTRAINT "learner_item_kind_check" CHECK ("learner_item"."kind" in ('lesson', 'quiz', 'task')),
	CONSTRAINT "learner_item_status_check" CHECK ("learner_item"."status" in ('started', 'done')),
	CONSTRAINT "learner_item_desa_kode_check" CHECK ("learner_item"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "learner_item" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "learning_event" (
	"desa_kode" varchar(13) NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"course_id" text NOT NULL,
	"content_id" text NOT NULL,
	"content_rev" integer NOT NULL,
	"attempt_id" uuid,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "learning_event_pk" PRIMARY KEY("desa_kode","id"),
	CONSTRAINT "learning_event_desa_kode_check" CHECK ("learning_event"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "learning_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "quiz_attempt" (
	"desa_kode" varchar(13) NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"course_id" text NOT NULL,
	"quiz_id" text NOT NULL,
	"quiz_rev" integer NOT NULL,
	"content_hash" text NOT NULL,
	"seed" integer NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"submitted_at" timestamp with time zone,
	"answers" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"score" numeric(8, 2),
	"max" numeric(8, 2),
	"percent" numeric(5, 2),
	"passed" boolean,
	CONSTRAINT "quiz_attempt_pk" PRIMARY KEY("desa_kode","id"),
	CONSTRAINT "quiz_attempt_desa_kode_check" CHECK ("quiz_attempt"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "quiz_attempt" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "practice_command" (
	"desa_kode" varchar(13) NOT NULL,
	"world_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"world_kind" text NOT NULL,
	"command_id" uuid NOT NULL,
	"first_version" integer NOT NULL,
	"last_version" integer NOT NULL,
	CONSTRAINT "practice_command_pk" PRIMARY KEY("desa_kode","world_id","command_id"),
	CONSTRAINT "practice_command_desa_kode_check" CHECK ("practice_command"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "practice_command" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "practice_event" (
	"desa_kode" varchar(13) NOT NULL,
	"world_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"world_kind" text NOT NULL,
	"version" integer NOT NULL,
	"command_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"data" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "practice_event_pk" PRIMARY KEY("desa_kode","world_id","version"),
	CONSTRAINT "practice_event_desa_kode_check" CHECK ("practice_event"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "practice_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "practice_world" (
	"desa_kode" varchar(13) NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"data_set" text NOT NULL,
	"seed" integer NOT NULL,
	"rule_set" text NOT NULL,
	"task_id" text,
	"course_id" text,
	"content_hash" text,
	"version" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "practice_world_pk" PRIMARY KEY("desa_kode","id"),
	CONSTRAINT "practice_world_owner_key" UNIQUE("desa_kode","id","user_id","kind"),
	CONSTRAINT "practice_world_kind_check" CHECK ("practice_world"."kind" in ('bebas', 'tugas')),
	CONSTRAINT "practice_world_task_check" CHECK (("practice_world"."kind" = 'tugas') = ("practice_world"."task_id" is not null)),
	CONSTRAINT "practice_world_desa_kode_check" CHECK ("practice_world"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "practice_world" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "roll_desa" (
	"desa_kode" varchar(13) NOT NULL,
	"seats" integer DEFAULT 0 NOT NULL,
	"people" integer DEFAULT 0 NOT NULL,
	"last_at" timestamp with time zone,
	"provinsi_kode" varchar(2) GENERATED ALWAYS AS (left(desa_kode, 2)) STORED NOT NULL,
	"kabupaten_kode" varchar(5) GENERATED ALWAYS AS (left(desa_kode, 5)) STORED NOT NULL,
	"kecamatan_kode" varchar(8) GENERATED ALWAYS AS (left(desa_kode, 8)) STORED NOT NULL,
	CONSTRAINT "roll_desa_pk" PRIMARY KEY("desa_kode"),
	CONSTRAINT "roll_desa_desa_kode_check" CHECK ("roll_desa"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "roll_desa" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "roll_desa_course" (
	"desa_kode" varchar(13) NOT NULL,
	"course_id" text NOT NULL,
	"started" integer DEFAULT 0 NOT NULL,
	"finished" integer DEFAULT 0 NOT NULL,
	"practice_passed" integer DEFAULT 0 NOT NULL,
	"score_sum" numeric(14, 4) DEFAULT 0 NOT NULL,
	"score_n" integer DEFAULT 0 NOT NULL,
	"last_at" timestamp with time zone,
	"provinsi_kode" varchar(2) GENERATED ALWAYS AS (left(desa_kode, 2)) STORED NOT NULL,
	"kabupaten_kode" varchar(5) GENERATED ALWAYS AS (left(desa_kode, 5)) STORED NOT NULL,
	"kecamatan_kode" varchar(8) GENERATED ALWAYS AS (left(desa_kode, 8)) STORED NOT NULL,
	CONSTRAINT "roll_desa_course_pk" PRIMARY KEY("desa_kode","course_id"),
	CONSTRAINT "roll_desa_course_desa_kode_check" CHECK ("roll_desa_course"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "roll_desa_course" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "roll_orang" (
	"desa_kode" varchar(13) NOT NULL,
	"user_id" uuid NOT NULL,
	"course_id" text NOT NULL,
	"first_at" timestamp with time zone NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"lessons_done" integer DEFAULT 0 NOT NULL,
	"quizzes_passed" integer DEFAULT 0 NOT NULL,
	"practice_passed" integer DEFAULT 0 NOT NULL,
	"score_sum" numeric(14, 4) DEFAULT 0 NOT NULL,
	"score_n" integer DEFAULT 0 NOT NULL,
	"provinsi_kode" varchar(2) GENERATED ALWAYS AS (left(desa_kode, 2)) STORED NOT NULL,
	"kabupaten_kode" varchar(5) GENERATED ALWAYS AS (left(desa_kode, 5)) STORED NOT NULL,
	"kecamatan_kode" varchar(8) GENERATED ALWAYS AS (left(desa_kode, 8)) STORED NOT NULL,
	CONSTRAINT "roll_orang_pk" PRIMARY KEY("desa_kode","user_id","course_id"),
	CONSTRAINT "roll_orang_desa_kode_check" CHECK ("roll_orang"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "roll_orang" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "wilayah" (
	"kode" varchar(13) PRIMARY KEY NOT NULL,
	"induk" varchar(8),
	"nama" text NOT NULL,
	"tingkat" text NOT NULL,
	"jenis" text NOT NULL,
	CONSTRAINT "wilayah_tingkat_check" CHECK ("wilayah"."tingkat" in ('provinsi', 'kabupaten', 'kecamatan', 'desa')),
	CONSTRAINT "wilayah_jenis_check" CHECK ("wilayah"."jenis" in ('provinsi', 'kabupaten', 'kota', 'kecamatan', 'desa', 'desa-adat', 'kelurahan'))
);
--> statement-breakpoint
CREATE TABLE "wilayah_source" (
	"source" text PRIMARY KEY NOT NULL,
	"version" text NOT NULL,
	"rows" integer NOT NULL,
	"loaded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "jabatan_terisi" ADD CONSTRAINT "jabatan_terisi_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_current" ADD CONSTRAINT "content_current_hash_fk" FOREIGN KEY ("hash") REFERENCES "public"."content_version"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort" ADD CONSTRAINT "cohort_created_by_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_cohort_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohort"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learner_item" ADD CONSTRAINT "learner_item_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_event" ADD CONSTRAINT "learning_event_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_attempt" ADD CONSTRAINT "quiz_attempt_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_command" ADD CONSTRAINT "practice_command_world_fk" FOREIGN KEY ("desa_kode","world_id","user_id","world_kind") REFERENCES "public"."practice_world"("desa_kode","id","user_id","kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_event" ADD CONSTRAINT "practice_event_world_fk" FOREIGN KEY ("desa_kode","world_id","user_id","world_kind") REFERENCES "public"."practice_world"("desa_kode","id","user_id","kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_world" ADD CONSTRAINT "practice_world_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_orang" ADD CONSTRAINT "roll_orang_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "jabatan_terisi_terbuka_idx" ON "jabatan_terisi" USING btree ("desa_kode","user_id","jabatan") WHERE "jabatan_terisi"."selesai" is null;--> statement-breakpoint
CREATE INDEX "sessions_user_id_idx" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_expires_at_idx" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "users_wilayah_kode_idx" ON "users" USING btree ("wilayah_kode" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "users_desa_kode_idx" ON "users" USING btree ("desa_kode" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "cohort_wilayah_kode_idx" ON "cohort" USING btree ("wilayah_kode" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "enrolment_user_id_idx" ON "enrolment" USING btree ("desa_kode","user_id");--> statement-breakpoint
CREATE INDEX "learning_event_user_id_idx" ON "learning_event" USING btree ("desa_kode","user_id","at");--> statement-breakpoint
CREATE INDEX "quiz_attempt_user_id_idx" ON "quiz_attempt" USING btree ("desa_kode","user_id","course_id","quiz_id");--> statement-breakpoint
CREATE UNIQUE INDEX "practice_world_bebas_idx" ON "practice_world" USING btree ("desa_kode","user_id") WHERE "practice_world"."kind" = 'bebas' and "practice_world"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "practice_world_user_id_idx" ON "practice_world" USING btree ("desa_kode","user_id");--> statement-breakpoint
CREATE INDEX "roll_desa_provinsi_idx" ON "roll_desa" USING btree ("provinsi_kode","kabupaten_kode");--> statement-breakpoint
CREATE INDEX "roll_desa_kabupaten_idx" ON "roll_desa" USING btree ("kabupaten_kode","kecamatan_kode");--> statement-breakpoint
CREATE INDEX "roll_desa_kecamatan_idx" ON "roll_desa" USING btree ("kecamatan_kode");--> statement-breakpoint
CREATE INDEX "roll_desa_course_provinsi_idx" ON "roll_desa_course" USING btree ("provinsi_kode","kabupaten_kode");--> statement-breakpoint
CREATE INDEX "roll_desa_course_kabupaten_idx" ON "roll_desa_course" USING btree ("kabupaten_kode","kecamatan_kode");--> statement-breakpoint
CREATE INDEX "roll_desa_course_kecamatan_idx" ON "roll_desa_course" USING btree ("kecamatan_kode");--> statement-breakpoint
CREATE INDEX "roll_orang_kecamatan_idx" ON "roll_orang" USING btree ("kecamatan_kode","course_id");--> statement-breakpoint
CREATE INDEX "wilayah_induk_idx" ON "wilayah" USING btree ("induk");--> statement-breakpoint
CREATE POLICY "own_rows" ON "jabatan_terisi" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "jabatan_terisi" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "own_rows" ON "enrolment" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "enrolment" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "own_rows" ON "learner_item" AS PERMISSIVE FOR ALL TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "learner_item" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "own_rows" ON "learning_event" AS PERMISSIVE FOR ALL TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_reads" ON "learning_event" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "own_rows" ON "quiz_attempt" AS PERMISSIVE FOR ALL TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_reads" ON "quiz_attempt" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "own_rows" ON "practice_command" AS PERMISSIVE FOR ALL TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_reads_tasks" ON "practice_command" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))) and world_kind = 'tugas');--> statement-breakpoint
CREATE POLICY "own_rows" ON "practice_event" AS PERMISSIVE FOR ALL TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_reads_tasks" ON "practice_event" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))) and world_kind = 'tugas');--> statement-breakpoint
CREATE POLICY "own_rows" ON "practice_world" AS PERMISSIVE FOR ALL TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_reads_tasks" ON "practice_world" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))) and kind = 'tugas');--> statement-breakpoint
CREATE POLICY "own_rows" ON "roll_desa" AS PERMISSIVE FOR ALL TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true))) WITH CHECK (desa_kode = (select current_setting('app.desa_kode', true)));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "roll_desa" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "own_rows" ON "roll_desa_course" AS PERMISSIVE FOR ALL TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true))) WITH CHECK (desa_kode = (select current_setting('app.desa_kode', true)));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "roll_desa_course" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "own_rows" ON "roll_orang" AS PERMISSIVE FOR ALL TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "roll_orang" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));