CREATE TABLE "activation_code" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "activation_code_hash_unique" UNIQUE("hash"),
	CONSTRAINT "activation_code_hash_check" CHECK ("activation_code"."hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "attendance" (
	"desa_kode" varchar(13) NOT NULL,
	"day_id" uuid NOT NULL,
	"cohort_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"status" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"marked_by" uuid NOT NULL,
	"marked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "attendance_pk" PRIMARY KEY("desa_kode","day_id","user_id"),
	CONSTRAINT "attendance_status_check" CHECK ("attendance"."status" in ('hadir', 'izin', 'sakit', 'tidak-hadir')),
	CONSTRAINT "attendance_desa_kode_check" CHECK ("attendance"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "attendance" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cohort" (
	"desa_kode" varchar(13) NOT NULL,
	"id" uuid NOT NULL,
	"wilayah_kode" varchar(13) NOT NULL,
	"nama" text NOT NULL,
	"keterangan" text DEFAULT '' NOT NULL,
	"mulai" date NOT NULL,
	"selesai" date NOT NULL,
	"dari_wilayah" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"jabatan" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"copied_from" uuid,
	"archived_at" timestamp with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "cohort_pk" PRIMARY KEY("desa_kode","id"),
	CONSTRAINT "cohort_nama_check" CHECK (length("cohort"."nama") between 3 and 120),
	CONSTRAINT "cohort_masa_check" CHECK ("cohort"."selesai" >= "cohort"."mulai"),
	CONSTRAINT "cohort_desa_kode_check" CHECK ("cohort"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "cohort" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cohort_code" (
	"code" text PRIMARY KEY NOT NULL,
	"cohort_id" uuid NOT NULL,
	"cohort_desa_kode" varchar(13) NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "cohort_day" (
	"desa_kode" varchar(13) NOT NULL,
	"cohort_id" uuid NOT NULL,
	"wilayah_kode" varchar(13) NOT NULL,
	"id" uuid NOT NULL,
	"tanggal" date NOT NULL,
	"jam_mulai" text NOT NULL,
	"jam_selesai" text NOT NULL,
	"tempat" text NOT NULL,
	"acara" text DEFAULT '' NOT NULL,
	"cancelled_at" timestamp with time zone,
	CONSTRAINT "cohort_day_pk" PRIMARY KEY("desa_kode","id"),
	CONSTRAINT "cohort_day_desa_kode_check" CHECK ("cohort_day"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "cohort_day" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cohort_extension" (
	"desa_kode" varchar(13) NOT NULL,
	"cohort_id" uuid NOT NULL,
	"wilayah_kode" varchar(13) NOT NULL,
	"id" uuid NOT NULL,
	"for_desa" varchar(13) NOT NULL,
	"for_user" uuid,
	"course_id" text DEFAULT '' NOT NULL,
	"item_id" text DEFAULT '' NOT NULL,
	"until" date NOT NULL,
	"reason" text NOT NULL,
	"given_by" uuid NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	CONSTRAINT "cohort_extension_pk" PRIMARY KEY("desa_kode","id"),
	CONSTRAINT "cohort_extension_reason_check" CHECK (length("cohort_extension"."reason") between 3 and 300),
	CONSTRAINT "cohort_extension_desa_kode_check" CHECK ("cohort_extension"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "cohort_extension" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cohort_item" (
	"desa_kode" varchar(13) NOT NULL,
	"cohort_id" uuid NOT NULL,
	"wilayah_kode" varchar(13) NOT NULL,
	"course_id" text NOT NULL,
	"item_id" text DEFAULT '' NOT NULL,
	"position" integer NOT NULL,
	"deadline" date,
	CONSTRAINT "cohort_item_pk" PRIMARY KEY("desa_kode","cohort_id","course_id","item_id"),
	CONSTRAINT "cohort_item_desa_kode_check" CHECK ("cohort_item"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "cohort_item" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "enrolment" (
	"desa_kode" varchar(13) NOT NULL,
	"cohort_id" uuid NOT NULL,
	"cohort_desa_kode" varchar(13) NOT NULL,
	"user_id" uuid NOT NULL,
	"via" text NOT NULL,
	"enrolled_at" timestamp with time zone DEFAULT now() NOT NULL,
	"left_at" timestamp with time zone,
	CONSTRAINT "enrolment_pk" PRIMARY KEY("desa_kode","cohort_id","user_id"),
	CONSTRAINT "enrolment_via_check" CHECK ("enrolment"."via" in ('wilayah', 'daftar', 'kode', 'salin')),
	CONSTRAINT "enrolment_desa_kode_check" CHECK ("enrolment"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "enrolment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "training_evaluation" (
	"desa_kode" varchar(13) NOT NULL,
	"cohort_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"answers" jsonb NOT NULL,
	"comment" text DEFAULT '' NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	CONSTRAINT "training_evaluation_pk" PRIMARY KEY("desa_kode","cohort_id","user_id"),
	CONSTRAINT "training_evaluation_comment_check" CHECK (length("training_evaluation"."comment") <= 2000),
	CONSTRAINT "training_evaluation_desa_kode_check" CHECK ("training_evaluation"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "training_evaluation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "published_note" (
	"desa_kode" varchar(13) NOT NULL,
	"id" uuid NOT NULL,
	"wilayah_kode" varchar(13) NOT NULL,
	"course_id" text NOT NULL,
	"item_id" text NOT NULL,
	"question" text NOT NULL,
	"answer" text NOT NULL,
	"published_by" uuid NOT NULL,
	"publisher_name" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "published_note_pk" PRIMARY KEY("desa_kode","id"),
	CONSTRAINT "published_note_desa_kode_check" CHECK ("published_note"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "published_note" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "trainer_question" (
	"desa_kode" varchar(13) NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"course_id" text NOT NULL,
	"item_id" text NOT NULL,
	"text" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"answer" text,
	"answered_by" uuid,
	"answerer_name" text,
	"answered_at" timestamp with time zone,
	"read_at" timestamp with time zone,
	CONSTRAINT "trainer_question_pk" PRIMARY KEY("desa_kode","id"),
	CONSTRAINT "trainer_question_text_check" CHECK (length("trainer_question"."text") between 5 and 1000),
	CONSTRAINT "trainer_question_answer_check" CHECK (length("trainer_question"."answer") between 1 and 2000),
	CONSTRAINT "trainer_question_answered_check" CHECK (("trainer_question"."answer" is null) = ("trainer_question"."answered_at" is null)),
	CONSTRAINT "trainer_question_desa_kode_check" CHECK ("trainer_question"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "trainer_question" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "attempt_to_count" (
	"desa_kode" varchar(13) NOT NULL,
	"attempt_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "attempt_to_count_pk" PRIMARY KEY("desa_kode","attempt_id"),
	CONSTRAINT "attempt_to_count_desa_kode_check" CHECK ("attempt_to_count"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "attempt_to_count" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "help_given" (
	"desa_kode" varchar(13) NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"course_id" text NOT NULL,
	"item_id" text DEFAULT '' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"helped_by" uuid NOT NULL,
	"helper_name" text NOT NULL,
	"helped_at" timestamp with time zone NOT NULL,
	CONSTRAINT "help_given_pk" PRIMARY KEY("desa_kode","id"),
	CONSTRAINT "help_given_note_check" CHECK (length("help_given"."note") <= 500),
	CONSTRAINT "help_given_desa_kode_check" CHECK ("help_given"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "help_given" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "item_stat" (
	"desa_kode" varchar(13) NOT NULL,
	"quiz_id" text NOT NULL,
	"question_id" text NOT NULL,
	"rev" integer NOT NULL,
	"course_id" text NOT NULL,
	"n" integer DEFAULT 0 NOT NULL,
	"sum_x" numeric(16, 4) DEFAULT 0 NOT NULL,
	"sum_xx" numeric(16, 4) DEFAULT 0 NOT NULL,
	"sum_r" numeric(16, 4) DEFAULT 0 NOT NULL,
	"sum_rr" numeric(16, 4) DEFAULT 0 NOT NULL,
	"sum_xr" numeric(16, 4) DEFAULT 0 NOT NULL,
	"options" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"pairs" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"provinsi_kode" varchar(2) GENERATED ALWAYS AS (left(desa_kode, 2)) STORED NOT NULL,
	"kabupaten_kode" varchar(5) GENERATED ALWAYS AS (left(desa_kode, 5)) STORED NOT NULL,
	"kecamatan_kode" varchar(8) GENERATED ALWAYS AS (left(desa_kode, 8)) STORED NOT NULL,
	CONSTRAINT "item_stat_pk" PRIMARY KEY("desa_kode","quiz_id","question_id","rev"),
	CONSTRAINT "item_stat_desa_kode_check" CHECK ("item_stat"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "item_stat" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "learner_stuck" (
	"desa_kode" varchar(13) NOT NULL,
	"user_id" uuid NOT NULL,
	"course_id" text NOT NULL,
	"item_id" text NOT NULL,
	"reason" text NOT NULL,
	"code" text DEFAULT '' NOT NULL,
	"times" integer NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"provinsi_kode" varchar(2) GENERATED ALWAYS AS (left(desa_kode, 2)) STORED NOT NULL,
	"kabupaten_kode" varchar(5) GENERATED ALWAYS AS (left(desa_kode, 5)) STORED NOT NULL,
	"kecamatan_kode" varchar(8) GENERATED ALWAYS AS (left(desa_kode, 8)) STORED NOT NULL,
	CONSTRAINT "learner_stuck_pk" PRIMARY KEY("desa_kode","user_id","course_id","item_id"),
	CONSTRAINT "learner_stuck_reason_check" CHECK ("learner_stuck"."reason" in ('banyak-salah', 'kesalahan-sama', 'uji-gagal')),
	CONSTRAINT "learner_stuck_desa_kode_check" CHECK ("learner_stuck"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "learner_stuck" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "learner_week" (
	"desa_kode" varchar(13) NOT NULL,
	"user_id" uuid NOT NULL,
	"week" date NOT NULL,
	CONSTRAINT "learner_week_pk" PRIMARY KEY("desa_kode","user_id","week"),
	CONSTRAINT "learner_week_desa_kode_check" CHECK ("learner_week"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "learner_week" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "look_log" (
	"desa_kode" varchar(13) NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"looked_by" uuid NOT NULL,
	"looker_name" text NOT NULL,
	"what" text NOT NULL,
	"about" text DEFAULT '' NOT NULL,
	"looked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "look_log_pk" PRIMARY KEY("desa_kode","id"),
	CONSTRAINT "look_log_what_check" CHECK ("look_log"."what" in ('halaman', 'jawaban', 'putar-ulang', 'uraian', 'unduhan')),
	CONSTRAINT "look_log_desa_kode_check" CHECK ("look_log"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "look_log" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "roll_wilayah" (
	"desa_kode" varchar(13) NOT NULL,
	"course_id" text NOT NULL,
	"tingkat" smallint NOT NULL,
	"desa" integer DEFAULT 0 NOT NULL,
	"desa_aktif" integer DEFAULT 0 NOT NULL,
	"jabatan" integer DEFAULT 0 NOT NULL,
	"orang" integer DEFAULT 0 NOT NULL,
	"teraktivasi" integer DEFAULT 0 NOT NULL,
	"aktif" integer DEFAULT 0 NOT NULL,
	"mulai" integer DEFAULT 0 NOT NULL,
	"selesai" integer DEFAULT 0 NOT NULL,
	"lulus_latihan" integer DEFAULT 0 NOT NULL,
	"macet" integer DEFAULT 0 NOT NULL,
	"senyap" integer DEFAULT 0 NOT NULL,
	"score_sum" numeric(16, 4) DEFAULT 0 NOT NULL,
	"score_n" integer DEFAULT 0 NOT NULL,
	"before_sum" numeric(16, 4) DEFAULT 0 NOT NULL,
	"after_sum" numeric(16, 4) DEFAULT 0 NOT NULL,
	"gain_sum" numeric(16, 4) DEFAULT 0 NOT NULL,
	"gain_squares" numeric(16, 4) DEFAULT 0 NOT NULL,
	"gain_n" integer DEFAULT 0 NOT NULL,
	"per_jabatan" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"kompetensi" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"siap" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"minggu" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"last_at" timestamp with time zone,
	"received_at" timestamp with time zone,
	"folded_at" timestamp with time zone NOT NULL,
	"provinsi_kode" varchar(2) GENERATED ALWAYS AS (left(desa_kode, 2)) STORED NOT NULL,
	"kabupaten_kode" varchar(5) GENERATED ALWAYS AS (left(desa_kode, 5)) STORED NOT NULL,
	"kecamatan_kode" varchar(8) GENERATED ALWAYS AS (left(desa_kode, 8)) STORED NOT NULL,
	CONSTRAINT "roll_wilayah_pk" PRIMARY KEY("desa_kode","course_id"),
	CONSTRAINT "roll_wilayah_tingkat_check" CHECK ("roll_wilayah"."tingkat" in (0, 2, 5, 8, 13)),
	CONSTRAINT "roll_wilayah_desa_kode_check" CHECK ("roll_wilayah"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "roll_wilayah" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "visit" (
	"desa_kode" varchar(13) NOT NULL,
	"id" uuid NOT NULL,
	"wilayah_kode" varchar(13) NOT NULL,
	"tanggal" date NOT NULL,
	"jam_mulai" text DEFAULT '09.00' NOT NULL,
	"tempat" text NOT NULL,
	"course_id" text NOT NULL,
	"topics" jsonb NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"planned_by" uuid NOT NULL,
	"planner_name" text NOT NULL,
	"planned_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	CONSTRAINT "visit_pk" PRIMARY KEY("desa_kode","id"),
	CONSTRAINT "visit_desa_kode_check" CHECK ("visit"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "visit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "visit_person" (
	"desa_kode" varchar(13) NOT NULL,
	"visit_id" uuid NOT NULL,
	"visit_desa_kode" varchar(13) NOT NULL,
	"user_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"came" text,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "visit_person_pk" PRIMARY KEY("desa_kode","visit_id","user_id"),
	CONSTRAINT "visit_person_came_check" CHECK ("visit_person"."came" in ('hadir', 'tidak-hadir')),
	CONSTRAINT "visit_person_desa_kode_check" CHECK ("visit_person"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "visit_person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "roster_change" (
	"desa_kode" varchar(13) NOT NULL,
	"id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	CONSTRAINT "roster_change_pk" PRIMARY KEY("desa_kode","id"),
	CONSTRAINT "roster_change_kind_check" CHECK ("roster_change"."kind" in ('akun-baru', 'akun-berubah', 'jabatan-mulai', 'jabatan-selesai')),
	CONSTRAINT "roster_change_desa_kode_check" CHECK ("roster_change"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "roster_change" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "roster_import" (
	"desa_kode" varchar(13) NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"importer_name" text NOT NULL,
	"file_name" text NOT NULL,
	"file_hash" text NOT NULL,
	"rows" integer NOT NULL,
	"created" integer NOT NULL,
	"changed" integer NOT NULL,
	"same" integer NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	"undone_by" uuid,
	CONSTRAINT "roster_import_pk" PRIMARY KEY("desa_kode","id"),
	CONSTRAINT "roster_import_hash_check" CHECK ("roster_import"."file_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "roster_import_desa_kode_check" CHECK ("roster_import"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "roster_import" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "activation_code" ADD CONSTRAINT "activation_code_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort" ADD CONSTRAINT "cohort_created_by_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_day" ADD CONSTRAINT "cohort_day_cohort_fk" FOREIGN KEY ("desa_kode","cohort_id") REFERENCES "public"."cohort"("desa_kode","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_extension" ADD CONSTRAINT "cohort_extension_cohort_fk" FOREIGN KEY ("desa_kode","cohort_id") REFERENCES "public"."cohort"("desa_kode","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_item" ADD CONSTRAINT "cohort_item_cohort_fk" FOREIGN KEY ("desa_kode","cohort_id") REFERENCES "public"."cohort"("desa_kode","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_evaluation" ADD CONSTRAINT "training_evaluation_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_note" ADD CONSTRAINT "published_note_published_by_fk" FOREIGN KEY ("published_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trainer_question" ADD CONSTRAINT "trainer_question_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_given" ADD CONSTRAINT "help_given_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learner_stuck" ADD CONSTRAINT "learner_stuck_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "look_log" ADD CONSTRAINT "look_log_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_planned_by_fk" FOREIGN KEY ("planned_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_person" ADD CONSTRAINT "visit_person_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_change" ADD CONSTRAINT "roster_change_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_import" ADD CONSTRAINT "roster_import_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attendance_day_idx" ON "attendance" USING btree ("day_id","desa_kode");--> statement-breakpoint
CREATE INDEX "cohort_mulai_idx" ON "cohort" USING btree ("desa_kode","mulai");--> statement-breakpoint
CREATE UNIQUE INDEX "cohort_code_cohort_idx" ON "cohort_code" USING btree ("cohort_id") WHERE "cohort_code"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "cohort_day_cohort_idx" ON "cohort_day" USING btree ("desa_kode","cohort_id","tanggal");--> statement-breakpoint
CREATE INDEX "cohort_extension_cohort_idx" ON "cohort_extension" USING btree ("desa_kode","cohort_id");--> statement-breakpoint
CREATE INDEX "enrolment_user_id_idx" ON "enrolment" USING btree ("desa_kode","user_id");--> statement-breakpoint
CREATE INDEX "enrolment_cohort_idx" ON "enrolment" USING btree ("cohort_id","desa_kode");--> statement-breakpoint
CREATE INDEX "training_evaluation_cohort_idx" ON "training_evaluation" USING btree ("cohort_id","desa_kode");--> statement-breakpoint
CREATE INDEX "published_note_item_idx" ON "published_note" USING btree ("desa_kode","course_id","item_id");--> statement-breakpoint
CREATE INDEX "trainer_question_user_id_idx" ON "trainer_question" USING btree ("desa_kode","user_id","asked_at");--> statement-breakpoint
CREATE INDEX "trainer_question_waiting_idx" ON "trainer_question" USING btree ("desa_kode","asked_at") WHERE "trainer_question"."answered_at" is null;--> statement-breakpoint
CREATE INDEX "help_given_user_id_idx" ON "help_given" USING btree ("desa_kode","user_id","helped_at");--> statement-breakpoint
CREATE INDEX "item_stat_course_idx" ON "item_stat" USING btree ("course_id","desa_kode");--> statement-breakpoint
CREATE INDEX "learner_stuck_kabupaten_idx" ON "learner_stuck" USING btree ("kabupaten_kode","since");--> statement-breakpoint
CREATE INDEX "learner_stuck_provinsi_idx" ON "learner_stuck" USING btree ("provinsi_kode","since");--> statement-breakpoint
CREATE INDEX "look_log_user_id_idx" ON "look_log" USING btree ("desa_kode","user_id","looked_at");--> statement-breakpoint
CREATE INDEX "roll_wilayah_tingkat_idx" ON "roll_wilayah" USING btree ("tingkat","course_id");--> statement-breakpoint
CREATE INDEX "roll_wilayah_provinsi_idx" ON "roll_wilayah" USING btree ("provinsi_kode","tingkat","course_id");--> statement-breakpoint
CREATE INDEX "roll_wilayah_kabupaten_idx" ON "roll_wilayah" USING btree ("kabupaten_kode","tingkat","course_id");--> statement-breakpoint
CREATE INDEX "roll_wilayah_kecamatan_idx" ON "roll_wilayah" USING btree ("kecamatan_kode","tingkat","course_id");--> statement-breakpoint
CREATE INDEX "visit_tanggal_idx" ON "visit" USING btree ("desa_kode","tanggal");--> statement-breakpoint
CREATE INDEX "visit_person_visit_idx" ON "visit_person" USING btree ("visit_id","desa_kode");--> statement-breakpoint
CREATE INDEX "roster_change_import_idx" ON "roster_change" USING btree ("import_id","position");--> statement-breakpoint
CREATE INDEX "roster_import_at_idx" ON "roster_import" USING btree ("desa_kode","imported_at");--> statement-breakpoint
CREATE POLICY "own_rows" ON "attendance" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "attendance" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "within_reads" ON "cohort" AS PERMISSIVE FOR SELECT TO "gladi_app" USING ((coalesce(nullif((select current_setting('app.wilayah', true)), ''), nullif((select current_setting('app.desa_kode', true)), '')) is not null and left(coalesce(nullif((select current_setting('app.wilayah', true)), ''), nullif((select current_setting('app.desa_kode', true)), '')), length(wilayah_kode)) = wilayah_kode));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "cohort" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "within_reads" ON "cohort_day" AS PERMISSIVE FOR SELECT TO "gladi_app" USING ((coalesce(nullif((select current_setting('app.wilayah', true)), ''), nullif((select current_setting('app.desa_kode', true)), '')) is not null and left(coalesce(nullif((select current_setting('app.wilayah', true)), ''), nullif((select current_setting('app.desa_kode', true)), '')), length(wilayah_kode)) = wilayah_kode));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "cohort_day" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "within_reads" ON "cohort_extension" AS PERMISSIVE FOR SELECT TO "gladi_app" USING ((coalesce(nullif((select current_setting('app.wilayah', true)), ''), nullif((select current_setting('app.desa_kode', true)), '')) is not null and left(coalesce(nullif((select current_setting('app.wilayah', true)), ''), nullif((select current_setting('app.desa_kode', true)), '')), length(wilayah_kode)) = wilayah_kode));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "cohort_extension" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "within_reads" ON "cohort_item" AS PERMISSIVE FOR SELECT TO "gladi_app" USING ((coalesce(nullif((select current_setting('app.wilayah', true)), ''), nullif((select current_setting('app.desa_kode', true)), '')) is not null and left(coalesce(nullif((select current_setting('app.wilayah', true)), ''), nullif((select current_setting('app.desa_kode', true)), '')), length(wilayah_kode)) = wilayah_kode));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "cohort_item" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "own_rows" ON "enrolment" AS PERMISSIVE FOR ALL TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_reads" ON "enrolment" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "enrolment" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "own_rows" ON "training_evaluation" AS PERMISSIVE FOR ALL TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_reads" ON "training_evaluation" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "within_reads" ON "published_note" AS PERMISSIVE FOR SELECT TO "gladi_app" USING ((coalesce(nullif((select current_setting('app.wilayah', true)), ''), nullif((select current_setting('app.desa_kode', true)), '')) is not null and left(coalesce(nullif((select current_setting('app.wilayah', true)), ''), nullif((select current_setting('app.desa_kode', true)), '')), length(wilayah_kode)) = wilayah_kode));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "published_note" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "own_rows" ON "trainer_question" AS PERMISSIVE FOR ALL TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_reads" ON "trainer_question" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "wilayah_answers" ON "trainer_question" AS PERMISSIVE FOR UPDATE TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "own_rows" ON "attempt_to_count" AS PERMISSIVE FOR ALL TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "attempt_to_count" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "own_rows" ON "help_given" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "help_given" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "item_stat" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "angka_reads" ON "item_stat" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (((select current_setting('app.angka', true)) = '*' or ((select current_setting('app.angka', true)) <> '' and left(desa_kode, length((select current_setting('app.angka', true)))) = (select current_setting('app.angka', true)))));--> statement-breakpoint
CREATE POLICY "own_rows" ON "learner_stuck" AS PERMISSIVE FOR ALL TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "learner_stuck" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "own_rows" ON "learner_week" AS PERMISSIVE FOR ALL TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "learner_week" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "own_rows" ON "look_log" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "look_log" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "roll_wilayah" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "angka_reads" ON "roll_wilayah" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (((select current_setting('app.angka', true)) = '*' or ((select current_setting('app.angka', true)) <> '' and left(desa_kode, length((select current_setting('app.angka', true)))) = (select current_setting('app.angka', true)))));--> statement-breakpoint
CREATE POLICY "within_reads" ON "visit" AS PERMISSIVE FOR SELECT TO "gladi_app" USING ((coalesce(nullif((select current_setting('app.wilayah', true)), ''), nullif((select current_setting('app.desa_kode', true)), '')) is not null and left(coalesce(nullif((select current_setting('app.wilayah', true)), ''), nullif((select current_setting('app.desa_kode', true)), '')), length(wilayah_kode)) = wilayah_kode));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "visit" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "own_rows" ON "visit_person" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "visit_person" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "own_rows" ON "roster_change" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "roster_change" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
CREATE POLICY "own_rows" ON "roster_import" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_rows" ON "roster_import" AS PERMISSIVE FOR ALL TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true))))) WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))));--> statement-breakpoint
ALTER TABLE attendance FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE cohort FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE cohort_day FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE cohort_extension FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE cohort_item FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE enrolment FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE training_evaluation FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE published_note FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE trainer_question FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE attempt_to_count FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE help_given FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE item_stat FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE learner_stuck FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE learner_week FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE look_log FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE roll_wilayah FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE visit FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE visit_person FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE roster_change FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE roster_import FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Append-only: given, looked and helped stays as it was written.
GRANT SELECT, INSERT ON cohort_extension, help_given, look_log TO gladi_app;
--> statement-breakpoint
-- Closed, left, taken back or answered, never removed.
GRANT SELECT, INSERT, UPDATE ON cohort, cohort_day, cohort_code, enrolment, attendance, training_evaluation, activation_code, roster_import, trainer_question, published_note, visit, visit_person TO gladi_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON roster_change TO gladi_app;
--> statement-breakpoint
-- What a cohort works through may be chosen anew; sums may be made anew.
GRANT SELECT, INSERT, UPDATE, DELETE ON cohort_item, roll_wilayah, learner_week, learner_stuck, item_stat, attempt_to_count TO gladi_app;
--> statement-breakpoint
-- Folded over and over: room on each page keeps the new version of a row beside the old one.
ALTER TABLE roll_wilayah SET (fillfactor = 70);
