/** Who holds a place, who waits, what needs somebody: for the people who look after the group. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "#app/domain/groups/permissions.ts";
import { contactData } from "#app/server/start/contact-data.server.ts";
import { enterCycle } from "#app/server/http/doors.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Name } from "#app/ui/name.tsx";
import { Empty, Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { Said, Staff, staffPlace } from "#app/ui/staff.tsx";
import { DataTable } from "#app/ui/table.tsx";
import { dayAndTime } from "#app/words/dates.ts";
import { AskedToBeErased } from "#app/routes/organisations/erasing/roster-list.tsx";
import { roster, rosterAddresses } from "#app/words/cycles.ts";
import { staffErasing } from "#app/words/organisations.ts";
import { sentenceIn } from "#app/words/wrong.ts";
import { offerableIn } from "#db/places/offers.server.ts";
import { rosterOf, whyOffered } from "#db/places/roster.server.ts";
import { mailboxesIn } from "#db/people/typed-by-staff.server.ts";
import type { Reached } from "#db/people/typed-by-staff.server.ts";
import { AddressMark } from "../addresses/mark.tsx";
import type { RosterPlace } from "#db/places/roster.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { cycle, organisation, roles, leads, person } = await enterCycle(
    args,
    args.params.cycle,
    "see the roster",
  );
  const { app, requestContext } = args.context;
  const query = new URL(args.request.url).searchParams;
  const places = await rosterOf(app.store, cycle.id);
  const asked = query.get("addresses") === "yes" && may(roles, "see contact data", { leads });
  const act = { cycleId: cycle.id, organisationId: organisation.id, by: person.id };
  const addresses = asked ? await contactData(app, act) : null;
  const offered = places.filter((place) => place.state === "offered").map((place) => place.id);
  const why = await whyOffered(app.store, offered);
  const mailboxes = await mailboxesIn(app.store, cycle.id);
  return {
    title: roster[requestContext.language].title,
    at: staffPlace(organisation, roles),
    said: query.get("said"),
    cycle: { id: cycle.id, name: cycle.name, capacity: cycle.capacity, zone: cycle.zone },
    addresses: addresses && Object.fromEntries(addresses),
    /** Why nobody can be offered a place now; null: somebody can. */
    noOffer: await offerableIn(app.store, cycle, app.clock.now()),
    mayErase: may(roles, "erase somebody", { leads }),
    ended: cycle.state === "cancelled" || cycle.state === "finished",
    places: places.map((place) => ({
      ...place,
      why: why.get(place.id) ?? null,
      reached: mailboxes.get(place.id)?.reached ?? "proved",
    })),
  };
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;
type ListedPlace = RosterPlace & { why: string | null; reached: Reached };

export default function Roster() {
  const { at, cycle, places, said, addresses, noOffer, ended, mayErase } = useLoaderData<typeof loader>();
  const words = useWords(roster);
  const of = (state: RosterPlace["state"]) => places.filter((place) => place.state === state);
  const gone = of("withdrawn").length + of("declined").length;
  return (
    <Staff at={at} here="groups" wide>
      <BackLink href={`/cycles/${cycle.id}`}>
        <Name>{cycle.name}</Name>
      </BackLink>
      <Said
        code={said}
        sentences={{
          ...words.said,
          typed: useWords(rosterAddresses).saved,
          ...useWords(staffErasing).said,
        }}
      />
      <h1>{words.title}</h1>
      <p className="lead">{words.held(of("held").length, cycle.capacity)}</p>
      {(noOffer === "cancelled" || noOffer === "finished") && <Notice>{words.errors[noOffer]}</Notice>}
      <Held cycleId={cycle.id} places={of("held")} addresses={addresses} ended={ended} />
      {of("offered").length > 0 && <Offered cycle={cycle} places={of("offered")} addresses={addresses} />}
      {!ended && (
        <Waiting cycleId={cycle.id} places={of("waiting")} addresses={addresses} noOffer={noOffer} />
      )}
      {gone > 0 && noOffer !== "cancelled" && <p className="quiet">{words.gone(gone)}</p>}
      <ul className="plain stack close">
        {!ended && (
          <>
            <li>
              <ButtonLink href={`/cycles/${cycle.id}/places/new`} look="secondary">
                {words.byHand}
              </ButtonLink>
            </li>
            <li>
              <a href={`/cycles/${cycle.id}/capacity`}>{words.seatsTitle}</a>
            </li>
          </>
        )}
        {!addresses && (
          <li>
            <a href={`/cycles/${cycle.id}/roster?addresses=yes`}>{words.showAddresses}</a>{" "}
            <span className="quiet">{words.showAddressesWhy}</span>
          </li>
        )}
      </ul>
      {mayErase && <AskedToBeErased cycleId={cycle.id} places={places} />}
    </Staff>
  );
}

type HeldProps = { cycleId: string; places: ListedPlace[]; addresses: Loaded["addresses"]; ended: boolean };

function Held({ cycleId, places, addresses, ended }: HeldProps) {
  const words = useWords(roster);
  return (
    <section className="stack">
      <h2>{words.heldHeading}</h2>
      {places.length === 0 ? (
        <Empty text={words.nobodyHeld} />
      ) : (
        <DataTable
          caption={words.heldHeading}
          bareCaption
          columns={[
            { label: words.name },
            { label: words.language },
            ...(addresses ? [{ label: words.address }] : []),
            ...(ended ? [] : [{ label: words.acts }]),
          ]}
          rows={places.map((place) => ({
            key: place.id,
            cells: [
              <NameOf key="name" cycleId={cycleId} place={place} />,
              words.languages[place.language],
              ...(addresses ? [<AddressOf key="address" place={place} addresses={addresses} />] : []),
              ...(ended ? [] : [<ActOn key="withdraw" cycleId={cycleId} place={place} act="withdraw" />]),
            ],
          }))}
        />
      )}
    </section>
  );
}

type OfferedProps = { cycle: Loaded["cycle"]; places: ListedPlace[]; addresses: Loaded["addresses"] };

function Offered({ cycle, places, addresses }: OfferedProps) {
  const words = useWords(roster);
  const language = useLanguage();
  const now = useNow();
  return (
    <section className="stack">
      <h2>{words.offeredHeading}</h2>
      <ul className="entries">
        {places.map((place) => (
          <li key={place.id}>
            <NameOf cycleId={cycle.id} place={place} />
            {place.offerUntil && `, ${words.until(dayAndTime(language, cycle.zone, place.offerUntil, now))}`}
            <Why code={place.why} />
            {addresses && <AddressOf place={place} addresses={addresses} />}{" "}
            <ActOn cycleId={cycle.id} place={place} act="answer" />
          </li>
        ))}
      </ul>
    </section>
  );
}

type WaitingProps = Omit<HeldProps, "ended"> & { noOffer: Loaded["noOffer"] };

/** The list in its order; a place is offered from here only while one is free, else it is said why not. */
function Waiting({ cycleId, places, addresses, noOffer }: WaitingProps) {
  const words = useWords(roster);
  return (
    <section className="stack">
      <h2>{words.waitingHeading}</h2>
      {noOffer && noOffer !== "nobody-waits" && <p className="quiet">{words.noOffer[noOffer]}</p>}
      {places.length === 0 ? (
        <p>{words.nobodyWaits}</p>
      ) : (
        <ol className="entries">
          {places.map((place, index) => (
            <li key={place.id} className="cluster apart">
              <span>
                {words.number(index + 1)} <NameOf cycleId={cycleId} place={place} />
                {addresses && <AddressOf place={place} addresses={addresses} />}
              </span>
              <span className="cluster">
                {noOffer === null && <ActOn cycleId={cycleId} place={place} act="offer" />}
                <ActOn cycleId={cycleId} place={place} act="withdraw" text={words.offList} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

type ActOnProps = {
  cycleId: string;
  place: ListedPlace;
  act: "offer" | "answer" | "withdraw";
  text?: string;
};

function ActOn({ cycleId, place, act, text }: ActOnProps) {
  const words = useWords(roster);
  return (
    <a href={`/cycles/${cycleId}/places/${place.id}/${act}`}>
      {text ?? words[act]}
      <span className="unseen"> {place.name}</span>
    </a>
  );
}

function NameOf({ cycleId, place }: { cycleId: string; place: ListedPlace }) {
  const words = useWords(roster);
  return (
    <>
      <Name>{place.name ?? words.erased}</Name>
      <AddressMark cycleId={cycleId} place={place} />
    </>
  );
}

/** Why an offer was made, where there is a sentence for it. */
function Why({ code }: { code: string | null }) {
  const why = sentenceIn(useWords(roster).why, code);
  return why && <span className="quiet"> ({why})</span>;
}

function AddressOf({ place, addresses }: { place: ListedPlace; addresses: Record<string, string> }) {
  const words = useWords(roster);
  const address = addresses[place.id];
  return address ? <bdi> {address}</bdi> : <span className="quiet"> {words.noAddress}</span>;
}
