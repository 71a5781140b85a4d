ALTER TABLE "practice_world" ADD COLUMN "mode" text;--> statement-breakpoint
ALTER TABLE "practice_world" ADD COLUMN "shown" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "practice_world" ADD COLUMN "verdict" jsonb;--> statement-breakpoint
-- Attempts from before there were modes were all worked on without guidance. The owner is bound by row-level security
-- as well and would see none of them, so it is lifted for this one statement.
ALTER TABLE "practice_world" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "practice_world" SET "mode" = 'kerjakan' WHERE "kind" = 'tugas';--> statement-breakpoint
ALTER TABLE "practice_world" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE UNIQUE INDEX "practice_world_uji_idx" ON "practice_world" USING btree ("desa_kode","user_id","course_id","task_id") WHERE "practice_world"."mode" = 'uji' and "practice_world"."ended_at" is null;--> statement-breakpoint
ALTER TABLE "practice_world" ADD CONSTRAINT "practice_world_mode_check" CHECK (("practice_world"."kind" = 'tugas') = ("practice_world"."mode" is not null));--> statement-breakpoint
ALTER TABLE "practice_world" ADD CONSTRAINT "practice_world_mode_value_check" CHECK ("practice_world"."mode" in ('lihat', 'coba', 'kerjakan', 'uji'));
