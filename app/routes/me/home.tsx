/** "What happens next": the next meeting in large type, then one's groups. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isLive } from "#app/domain/groups/enrolment.ts";
import { signedIn } from "#app/server/http/doors.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Name } from "#app/ui/name.tsx";
import { Empty } from "#app/ui/notice.tsx";
import { useLanguage, useWords } from "#app/ui/speech.tsx";
import { Tag } from "#app/ui/tag.tsx";
import type { Shape } from "#app/ui/tag.tsx";
import { groupEndWords } from "#app/words/cycles.ts";
import { labelled } from "#app/words/labelled.ts";
import { me, places } from "#app/words/me.ts";
import { membershipsOf } from "#db/people/organisations.server.ts";
import { nextMeetingOf } from "#db/places/own-pages.server.ts";
import { Mine, Next, Said } from "./frame.tsx";
import { OfferAnswer } from "./place/offer-answer.tsx";
import { lookAtGroups } from "./home.server.ts";
import type { OwnGroup } from "./home.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { app, requestContext } = args.context;
  const person = signedIn(args);
  const groups = await lookAtGroups(app, person.id);
  const works = (await membershipsOf(app.store, person.id)).length > 0;
  if (groups.length === 0 && works) throw redirect("/organisations");
  return {
    title: me[requestContext.language].home.title,
    next: await nextMeetingOf(app.store, person.id, app.clock.now()),
    groups,
    works,
    zone: requestContext.zone,
    said: new URL(args.request.url).searchParams.get("said"),
  };
}

const shapes = {
  asked: "ring",
  offered: "half",
  held: "full",
  waiting: "ring",
  declined: "dash",
  withdrawn: "dash",
} as const satisfies Record<string, Shape>;

export default function Home() {
  const { next, groups, works, zone, said } = useLoaderData<typeof loader>();
  const words = useWords(me).home;
  const language = useLanguage();
  const live = groups.filter(({ state, ended }) => isLive(state) && !ended);
  const over = groups.filter((group) => !live.includes(group));
  const offers = live.filter(({ offered }) => offered.open);
  const hopes = live.some(({ state }) => state !== "held");
  return (
    <Mine here="next">
      <h1>{words.title}</h1>
      <Said code={said} sentences={useWords(places).said} />
      {offers.map((group) => (
        <section className="next" key={group.id}>
          <h2>{words.offered}</h2>
          <OfferAnswer offered={group.offered} action={`/me/places/${group.id}/offer`} />
        </section>
      ))}
      {next && <Next meeting={next} zone={zone} group />}
      {!next && !hopes && (
        <Empty text={words.nothing}>
          {groups.length === 0 && <p>{words.nothingHow}</p>}
          <ButtonLink href="/" look="secondary">
            {words.look}
          </ButtonLink>
        </Empty>
      )}
      <Groups title={words.groups} groups={live} />
      <Groups title={words.over} groups={over} />
      {works && (
        <p>
          {labelled(language, words.work)} <a href="/organisations">{words.toWork}</a>
        </p>
      )}
    </Mine>
  );
}

function Groups({ title, groups }: { title: string; groups: readonly OwnGroup[] }) {
  if (groups.length === 0) return null;
  return (
    <section className="stack">
      <h2>{title}</h2>
      <ul className="entries">
        {groups.map((group) => (
          <li key={group.id}>
            <h3>
              <a href={`/me/places/${group.id}`}>
                <Name>{group.cycleName}</Name>
              </a>
            </h3>
            <Standing group={group} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where one stands in a group: its end, else the place, and how far up the list. */
function Standing({ group: { state, ended, position } }: { group: OwnGroup }) {
  const words = useWords(places);
  const ends = useWords(groupEndWords);
  if (ended)
    return (
      <p>
        <Tag shape="dash">{ends.tag[ended]}</Tag>
      </p>
    );
  return (
    <p className="cluster">
      <Tag shape={shapes[state]}>{words.states[state]}</Tag>
      {position !== null && <span>{words.position(position)}</span>}
    </p>
  );
}
