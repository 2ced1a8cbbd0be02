/** The first page of an organisation: its groups, and what needs somebody. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterOrganisation } from "#app/server/http/doors.server.ts";
import { recentLosses } from "#app/server/start/losses.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Said, Staff, staffPlace } from "#app/ui/staff.tsx";
import { ledDates } from "#app/words/cycles.ts";
import { organisations } from "#app/words/organisations.ts";
import { lookAtBackups } from "./settings/backups.server.ts";
import { Backups } from "./settings/backups.tsx";
import { CycleEntries } from "./cycle-entries.tsx";
import { lookAtFirstSteps } from "./first-steps.server.ts";
import { FirstSteps } from "./first-steps.tsx";
import { lookAtHome } from "./home.server.ts";
import type { Need } from "./home.server.ts";
import { Losses } from "./settings/losses.tsx";
import { Needs } from "./needs.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const entered = await enterOrganisation(args, args.params.organisation, "read curricula");
  const { app, requestContext } = args.context;
  const owns = entered.roles.includes("owner");
  return {
    losses: owns ? recentLosses(app.store, app.clock.now()) : [],
    backups: owns ? lookAtBackups(app) : null,
    zone: entered.organisation.zone,
    title: organisations[requestContext.language].home.title,
    at: staffPlace(entered.organisation, entered.roles),
    said: new URL(args.request.url).searchParams.get("said"),
    steps: await lookAtFirstSteps(args.context.app.store, entered, args.context.app.clock.now()),
    ...(await lookAtHome(args.context, entered)),
  };
}

export default function OrganisationHome() {
  const { at, said, losses, backups, zone, cycles, steps, needs, mayPlan, all } =
    useLoaderData<typeof loader>();
  const words = useWords(organisations);
  const dates = useWords(ledDates);
  const plan = `/organisations/${at.id}/curricula`;
  return (
    <Staff at={at} here="groups" wide>
      <h1>{words.home.heading}</h1>
      <Said code={said} sentences={words.said} />
      <Losses losses={losses} zone={zone} />
      {backups && backups.standing !== "fine" && <Backups shown={backups} zone={zone} />}
      {steps && <FirstSteps steps={steps} />}
      <Needs organisationId={at.id} needs={steps ? notAmongSteps(needs) : needs} />
      <section className="stack">
        <h2>{words.home.all}</h2>
        {cycles.length === 0 ? (
          <Empty
            text={all ? words.home.empty : mayPlan ? words.home.emptyOfMine : words.home.emptyOfOthers}
          />
        ) : (
          <CycleEntries cycles={cycles} />
        )}
        {mayPlan && (
          <p>
            <ButtonLink href={plan} look="secondary">
              {words.home.plan}
            </ButtonLink>
          </p>
        )}
        {backups?.standing === "fine" && <Backups shown={backups} zone={zone} />}
        {at.roles.includes("facilitator") && (
          <p>
            <a href="/me/feed">{dates.home}</a>
          </p>
        )}
      </section>
    </Staff>
  );
}

/** What the steps to a first group say already is not said a second time. */
function notAmongSteps(needs: readonly Need[]): Need[] {
  return needs.filter(({ what }) => what !== "crisis" && what !== "draft");
}
