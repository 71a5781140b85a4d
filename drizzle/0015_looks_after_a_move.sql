DROP INDEX "look_log_user_id_idx";--> statement-breakpoint
CREATE INDEX "look_log_user_id_idx" ON "look_log" USING btree ("user_id","looked_at");--> statement-breakpoint
ALTER POLICY "own_rows" ON "look_log" TO gladi_app USING ((select current_setting('app.desa_kode', true)) <> '' and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));