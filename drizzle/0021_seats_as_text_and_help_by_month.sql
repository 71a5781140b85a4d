-- Written by hand: what was counted stays counted, and the worker counts what was helped before.
ALTER TABLE "roll_wilayah" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "roll_desa" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "help_given" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "roll_wilayah" ADD COLUMN "bantuan" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "roll_wilayah" ALTER COLUMN "per_jabatan" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "roll_wilayah" ALTER COLUMN "per_jabatan" SET DATA TYPE json USING "per_jabatan"::json;--> statement-breakpoint
UPDATE "roll_wilayah" SET "per_jabatan" = (
	SELECT json_object_agg(key, json_build_array(value->'jabatan', value->'teraktivasi', value->'aktif', value->'mulai', value->'selesai', value->'macet', value->'senyap'))
	FROM json_each("per_jabatan")
) WHERE "per_jabatan"::text <> '{}';--> statement-breakpoint
ALTER TABLE "roll_wilayah" ALTER COLUMN "per_jabatan" SET DEFAULT '{}'::json;--> statement-breakpoint
UPDATE "roll_desa" SET "dirty" = true WHERE "desa_kode" IN (SELECT "desa_kode" FROM "help_given");--> statement-breakpoint
ALTER TABLE "roll_wilayah" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "roll_desa" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "help_given" FORCE ROW LEVEL SECURITY;
