CREATE TABLE "forgetting_nights" (
	"id" text PRIMARY KEY NOT NULL,
	"night" text,
	"leased_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "forgetting_periods" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"kind" text NOT NULL,
	"days" bigint NOT NULL,
	"holds_from" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "forgettings" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text,
	"kind" text NOT NULL,
	"count" bigint NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "forgetting_periods" ADD CONSTRAINT "forgetting_periods_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forgettings" ADD CONSTRAINT "forgettings_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "forgetting_periods_once" ON "forgetting_periods" USING btree ("organisation_id","kind");--> statement-breakpoint
CREATE INDEX "forgettings_by_organisation" ON "forgettings" USING btree ("organisation_id","at");--> statement-breakpoint
CREATE INDEX "outbox_by_person" ON "outbox" USING btree ("person_id","cycle_id");