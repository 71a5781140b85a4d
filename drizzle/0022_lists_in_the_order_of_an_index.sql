DROP INDEX "learner_stuck_since_idx";--> statement-breakpoint
DROP INDEX "learner_stuck_kabupaten_idx";--> statement-breakpoint
DROP INDEX "learner_stuck_provinsi_idx";--> statement-breakpoint
DROP INDEX "visit_open_idx";--> statement-breakpoint
DROP INDEX "visit_past_idx";--> statement-breakpoint
ALTER TABLE "help_given" ADD COLUMN "kabupaten_kode" varchar(5) GENERATED ALWAYS AS (left(desa_kode, 5)) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "help_given_kabupaten_idx" ON "help_given" USING btree ("kabupaten_kode","helped_at","desa_kode","user_id");--> statement-breakpoint
CREATE INDEX "learner_stuck_since_idx" ON "learner_stuck" USING btree ("since","user_id","item_id");--> statement-breakpoint
CREATE INDEX "learner_stuck_kabupaten_idx" ON "learner_stuck" USING btree ("kabupaten_kode","since","user_id","item_id");--> statement-breakpoint
CREATE INDEX "learner_stuck_provinsi_idx" ON "learner_stuck" USING btree ("provinsi_kode","since","user_id","item_id");--> statement-breakpoint
CREATE INDEX "visit_open_idx" ON "visit" USING btree ("tanggal","id","desa_kode") WHERE "visit"."done_at" is null and "visit"."cancelled_at" is null;--> statement-breakpoint
CREATE INDEX "visit_past_idx" ON "visit" USING btree ("tanggal","id","desa_kode") WHERE "visit"."done_at" is not null or "visit"."cancelled_at" is not null;