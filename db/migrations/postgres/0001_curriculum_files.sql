CREATE TABLE "curriculum_files" (
	"id" text PRIMARY KEY NOT NULL,
	"curriculum_id" text NOT NULL,
	"hash" text NOT NULL,
	"bytes" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "curricula" ADD COLUMN "draft" jsonb;--> statement-breakpoint
ALTER TABLE "curricula" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "curriculum_files" ADD CONSTRAINT "curriculum_files_curriculum_id_curricula_id_fk" FOREIGN KEY ("curriculum_id") REFERENCES "public"."curricula"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "curriculum_files_once" ON "curriculum_files" USING btree ("curriculum_id","hash");