/** The organisations somebody works in; with one only, straight there. */
import { redirect } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "#app/server/http/doors.server.ts";
import { Empty } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { organisations } from "#app/words/organisations.ts";
import { membershipsOf } from "#db/people/organisations.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args);
  const { app, requestContext } = args.context;
  const memberships = await membershipsOf(app.store, person.id);
  const [only, ...more] = memberships;
  if (only && more.length === 0) throw redirect(`/organisations/${only.organisationId}`);
  const ownsOne = memberships.some((one) => one.roles.includes("owner"));
  const title = organisations[requestContext.language].list.title;
  return {
    title,
    places: memberships.map((one) => ({ id: one.organisationId, name: one.organisationName })),
    ownsOne,
  };
}

export default function Organisations() {
  const { places, ownsOne } = useLoaderData<typeof loader>();
  const { list } = useWords(organisations);
  return (
    <Page audience="staff">
      <h1>{list.heading}</h1>
      {places.length === 0 ? (
        <Empty text={list.none}>
          <p>
            <a href="/me">{list.toMe}</a>
          </p>
        </Empty>
      ) : (
        <ul className="entries">
          {places.map((place) => (
            <li key={place.id}>
              <h2>
                <a href={`/organisations/${place.id}`}>
                  <bdi>{place.name}</bdi>
                </a>
              </h2>
            </li>
          ))}
        </ul>
      )}
      {ownsOne && (
        <p>
          <a href="/organisations/new">{list.another}</a>
        </p>
      )}
    </Page>
  );
}
