CREATE TABLE "practice_data" (
	"desa_kode" varchar(13) NOT NULL,
	"world_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"world_kind" text NOT NULL,
	"hash" text NOT NULL,
	"data" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "practice_data_pk" PRIMARY KEY("desa_kode","world_id","hash"),
	CONSTRAINT "practice_data_hash_check" CHECK ("practice_data"."hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "practice_data_desa_kode_check" CHECK ("practice_data"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "practice_data" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "practice_data" ADD CONSTRAINT "practice_data_world_fk" FOREIGN KEY ("desa_kode","world_id","user_id","world_kind") REFERENCES "public"."practice_world"("desa_kode","id","user_id","kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "own_rows" ON "practice_data" AS PERMISSIVE FOR ALL TO "gladi_app" USING (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (desa_kode = (select current_setting('app.desa_kode', true)) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "wilayah_reads_tasks" ON "practice_data" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))) and world_kind = 'tugas');--> statement-breakpoint
ALTER TABLE practice_data FORCE ROW LEVEL SECURITY;--> statement-breakpoint
-- Append-only, as the events are that name it.
GRANT SELECT, INSERT ON practice_data TO gladi_app;
