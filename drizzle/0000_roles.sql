-- The app works as gladi_app: it owns nothing, cannot sign in and cannot bypass row-level security (DESIGN 3.5).
-- Roles belong to the whole server, so another database here may have made it already, even a moment ago.
DO $$
BEGIN
	IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'gladi_app') THEN
		CREATE ROLE gladi_app NOLOGIN NOINHERIT;
	END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
	NULL;
END
$$;
--> statement-breakpoint
-- The user of DATABASE_URL must be able to become gladi_app. A server before version 16 lets a member do so.
DO $$
BEGIN
	IF NOT pg_has_role(current_user, 'gladi_app', CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END) THEN
		EXECUTE format('GRANT gladi_app TO %I', current_user);
	END IF;
END
$$;
