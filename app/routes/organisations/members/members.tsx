/** Who works here, and who is invited. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Role } from "#app/domain/groups/permissions.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Name } from "#app/ui/name.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { Said, Staff, staffPlace } from "#app/ui/staff.tsx";
import { DataTable } from "#app/ui/table.tsx";
import { shortDay } from "#app/words/dates.ts";
import { listed } from "#app/words/language.ts";
import { members, staffErasing } from "#app/words/organisations.ts";
import { openInvitations } from "#db/people/member-invitations.server.ts";
import { membersOf } from "#db/people/members.server.ts";
import { enterMembers } from "./member-door.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles } = await enterMembers(args);
  const { app, requestContext } = args.context;
  return {
    title: members[requestContext.language].list.title,
    at: staffPlace(organisation, roles),
    people: await membersOf(app.store, organisation.id),
    invited: await openInvitations(app.store, organisation.id, app.clock.now()),
    zone: organisation.zone,
    said: new URL(args.request.url).searchParams.get("said"),
  };
}

export default function Members() {
  const { at, people, said, invited, zone } = useLoaderData<typeof loader>();
  const words = useWords(members);
  const path = `/organisations/${at.id}/members`;
  const say = useRoles();
  return (
    <Staff at={at} here="members" wide>
      <h1>{words.list.heading}</h1>
      <Said code={said} sentences={{ ...words.said, ...useWords(staffErasing).said }} />
      <DataTable
        caption={words.list.heading}
        bareCaption
        columns={[
          { label: words.list.name },
          { label: words.list.does },
          { label: words.list.address },
          { label: words.list.change },
        ]}
        rows={people.map((person) => ({
          key: person.id,
          cells: [
            <Name key="name">{person.name}</Name>,
            say(person.roles),
            <bdi key="address">{person.address}</bdi>,
            <a key="change" href={`${path}/${person.id}`}>
              {words.list.change}
              <span className="unseen"> {words.list.changeAbout(person.name)}</span>
            </a>,
          ],
        }))}
      />
      <p>
        <ButtonLink href={`${path}/invite`}>{words.list.invite}</ButtonLink>
      </p>
      {invited.length > 0 && <Invited {...{ invited, zone, organisationId: at.id }} />}
    </Staff>
  );
}

type InvitedProps = {
  invited: readonly {
    id: string;
    name: string;
    address: string;
    roles: Role[];
    expiresAt: Date;
    over: boolean;
  }[];
  zone: string;
  organisationId: string;
};

function Invited({ invited, zone, organisationId }: InvitedProps) {
  const { list } = useWords(members);
  const language = useLanguage();
  const now = useNow();
  const say = useRoles();
  return (
    <section className="stack">
      <h2>{list.open}</h2>
      <ul className="entries">
        {invited.map((one) => (
          <li key={one.id}>
            <p>
              <Name>{one.name}</Name> · <bdi>{one.address}</bdi> · {say(one.roles)}
            </p>
            <p className="quiet">
              {one.over ? list.over : list.until(shortDay(language, zone, one.expiresAt, now))}
            </p>
            <p className="cluster">
              {(["again", "end"] as const).map((act) => (
                <a key={act} href={`/organisations/${organisationId}/invitations/${one.id}/${act}`}>
                  {list[act]}
                  <span className="unseen"> {list.about(one.name)}</span>
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useRoles(): (held: readonly Role[]) => string {
  const words = useWords(members);
  const language = useLanguage();
  return (held) =>
    listed(
      language,
      held.map((role) => words.roles[role].name),
    );
}
