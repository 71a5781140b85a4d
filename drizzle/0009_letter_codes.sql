CREATE TABLE "practice_letter_code" (
	"hash" text NOT NULL,
	"world_id" uuid NOT NULL,
	"letter_id" text NOT NULL,
	"village_code" varchar(13) NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "practice_letter_code_pk" PRIMARY KEY("hash","world_id","letter_id"),
	CONSTRAINT "practice_letter_code_hash_check" CHECK ("practice_letter_code"."hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "practice_letter_code" ADD CONSTRAINT "practice_letter_code_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Append-only, and no row-level security: it is asked before anybody is known, and says nothing but where to look.
GRANT SELECT, INSERT ON practice_letter_code TO gladi_app;
