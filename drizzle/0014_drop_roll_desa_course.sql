DROP POLICY "own_rows" ON "roll_desa_course" CASCADE;--> statement-breakpoint
DROP POLICY "wilayah_rows" ON "roll_desa_course" CASCADE;--> statement-breakpoint
DROP TABLE "roll_desa_course" CASCADE;