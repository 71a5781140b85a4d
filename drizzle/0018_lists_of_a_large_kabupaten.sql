ALTER TABLE "sessions" DROP CONSTRAINT "sessions_user_id_fk";
--> statement-breakpoint
DROP INDEX "help_given_helped_at_idx";--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_id_desa_kode_key" UNIQUE("id","desa_kode");--> statement-breakpoint
-- Written by hand: sessions that are open stay open.
ALTER TABLE "sessions" ADD COLUMN "desa_kode" varchar(13);--> statement-breakpoint
UPDATE "sessions" SET "desa_kode" = "users"."desa_kode" FROM "users" WHERE "users"."id" = "sessions"."user_id";--> statement-breakpoint
ALTER TABLE "sessions" ALTER COLUMN "desa_kode" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "kabupaten_kode" varchar(5) GENERATED ALWAYS AS (left(desa_kode, 5)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_fk" FOREIGN KEY ("user_id","desa_kode") REFERENCES "public"."users"("id","desa_kode") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "sessions_kabupaten_idx" ON "sessions" USING btree ("kabupaten_kode","seen_at");--> statement-breakpoint
CREATE INDEX "visit_open_idx" ON "visit" USING btree ("tanggal","id") WHERE "visit"."done_at" is null and "visit"."cancelled_at" is null;--> statement-breakpoint
CREATE INDEX "visit_past_idx" ON "visit" USING btree ("tanggal","id") WHERE "visit"."done_at" is not null or "visit"."cancelled_at" is not null;--> statement-breakpoint
CREATE INDEX "roll_orang_belum_selesai_idx" ON "roll_orang" USING btree ("kabupaten_kode","last_at","user_id") WHERE "roll_orang"."finished_at" is null;--> statement-breakpoint
CREATE INDEX "help_given_helped_at_idx" ON "help_given" USING btree ("helped_at","desa_kode","user_id");--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_desa_kode_check" CHECK ("sessions"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$');