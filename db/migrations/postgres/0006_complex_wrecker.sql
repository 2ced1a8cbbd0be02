ALTER TABLE "outbox" ADD COLUMN "cycle_id" text;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "meeting_id" text;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "written_id" text;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "urgency" bigint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "lane" text;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "stream" text;--> statement-breakpoint
ALTER TABLE "places" ADD COLUMN "venue_in_letters" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_cycle_id_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_written_id_messages_id_fk" FOREIGN KEY ("written_id") REFERENCES "public"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "outbox_by_stream" ON "outbox" USING btree ("stream","state");--> statement-breakpoint
CREATE INDEX "outbox_by_organisation" ON "outbox" USING btree ("organisation_id","state");--> statement-breakpoint
CREATE INDEX "outbox_by_written" ON "outbox" USING btree ("written_id");