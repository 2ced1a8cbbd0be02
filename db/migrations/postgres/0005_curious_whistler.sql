CREATE TABLE "proved_browsers" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"mailbox" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "last_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "proofs" ADD COLUMN "mailbox" text;--> statement-breakpoint
ALTER TABLE "proofs" ADD COLUMN "budget" text;--> statement-breakpoint
ALTER TABLE "proofs" ADD COLUMN "from_hash" text;--> statement-breakpoint
ALTER TABLE "proofs" ADD COLUMN "once" text;--> statement-breakpoint
ALTER TABLE "proofs" ADD COLUMN "mended" bigint;--> statement-breakpoint
CREATE UNIQUE INDEX "proved_browsers_once" ON "proved_browsers" USING btree ("token_hash","mailbox");--> statement-breakpoint
CREATE INDEX "proofs_by_mailbox" ON "proofs" USING btree ("mailbox","created_at");--> statement-breakpoint
CREATE INDEX "proofs_by_network" ON "proofs" USING btree ("from_hash","created_at");--> statement-breakpoint
CREATE INDEX "proofs_by_subject" ON "proofs" USING btree ("subject");