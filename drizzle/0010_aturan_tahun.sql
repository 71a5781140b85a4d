CREATE TABLE "aturan_tahun_versi" (
	"desa_kode" varchar(13) NOT NULL,
	"id" uuid NOT NULL,
	"nomor" integer NOT NULL,
	"published_by" uuid NOT NULL,
	"publisher_name" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"catatan" text NOT NULL,
	"data" jsonb NOT NULL,
	CONSTRAINT "aturan_tahun_versi_pk" PRIMARY KEY("desa_kode","id"),
	CONSTRAINT "aturan_tahun_versi_nomor_key" UNIQUE("desa_kode","nomor"),
	CONSTRAINT "aturan_tahun_versi_nomor_check" CHECK ("aturan_tahun_versi"."nomor" >= 1),
	CONSTRAINT "aturan_tahun_versi_catatan_check" CHECK (length("aturan_tahun_versi"."catatan") between 5 and 500),
	CONSTRAINT "aturan_tahun_versi_provinsi_check" CHECK (substr("aturan_tahun_versi"."desa_kode", 3) = '.00.00.0000'),
	CONSTRAINT "aturan_tahun_versi_desa_kode_check" CHECK ("aturan_tahun_versi"."desa_kode" ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$')
);
--> statement-breakpoint
ALTER TABLE "aturan_tahun_versi" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "aturan_tahun_versi" ADD CONSTRAINT "aturan_tahun_versi_published_by_fk" FOREIGN KEY ("published_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "province_reads" ON "aturan_tahun_versi" AS PERMISSIVE FOR SELECT TO "gladi_app" USING (left(desa_kode, 2) in (left((select current_setting('app.desa_kode', true)), 2), left((select current_setting('app.wilayah', true)), 2)) or (select current_setting('app.wilayah', true)) = '*');--> statement-breakpoint
CREATE POLICY "wilayah_publishes" ON "aturan_tahun_versi" AS PERMISSIVE FOR INSERT TO "gladi_app" WITH CHECK (((select current_setting('app.wilayah', true)) = '*' or ((select current_setting('app.wilayah', true)) <> '' and left(desa_kode, length((select current_setting('app.wilayah', true)))) = (select current_setting('app.wilayah', true)))) and published_by = (select nullif(current_setting('app.user_id', true), '')::uuid));--> statement-breakpoint
ALTER TABLE aturan_tahun_versi FORCE ROW LEVEL SECURITY;--> statement-breakpoint
-- Append-only: a version stays as it was published.
GRANT SELECT, INSERT ON aturan_tahun_versi TO gladi_app;
