/** Letters back: from somebody with a place to those who lead their group now. */
import { expect } from "vitest";
import { cycle, person, place } from "#db/cast/cast.server.ts";
import { nameFacilitators } from "#db/cycles/facilitators.server.ts";
import { newId } from "#db/kit/ids.server.ts";
import { messagesOf, writeToFacilitators } from "#db/letters/messages.server.ts";
import { findPlaceOf } from "#db/places/places.server.ts";
import type { Store } from "#db/kit/store.server.ts";
import { eachStore } from "#tests/support/stores.ts";
import { tellStory } from "../cast/cast-setting.ts";

async function anasLetter(store: Store) {
  const found = await findPlaceOf(store, person("ana"), place("tonight", "ana"));
  if (!found) throw new Error("Ana has no place");
  return { once: newId(), cycle: found.cycle, place: found.place, body: "I come by bicycle." };
}

async function lettersIn({ tables: { outbox }, read }: Store) {
  const rows = await read.select().from(outbox);
  return rows.filter(({ kind }) => kind === "message");
}

eachStore(
  "Ana’s letter goes once to each who leads, with her chosen name and no address",
  async ({ store, now }) => {
    await tellStory(store, now);
    const letter = await anasLetter(store);
    for (const _ of ["sent", "sent again"])
      expect(await writeToFacilitators(store, letter, now)).toEqual({ ok: true, letters: 2 });
    const sent = await lettersIn(store);
    expect(sent.map(({ personId }) => personId).sort()).toEqual([person("marc"), person("sofia")].sort());
    for (const { facts } of sent) {
      expect(facts).toMatchObject({ fromName: "Ana", placeId: null, body: letter.body });
      expect(JSON.stringify(facts)).not.toContain("@");
    }
    expect(await messagesOf(store, cycle("tonight"))).toMatchObject([
      { direction: "to-facilitators", name: "Ana" },
    ]);
  },
);

eachStore(
  "whoever leads no more gets no letter",
  async ({ store, now }) => {
    await tellStory(store, now);
    const letter = await anasLetter(store);
    const { organisationId, id: cycleId } = letter.cycle;
    const leading = [{ personId: person("sofia"), part: "A" as const }];
    await nameFacilitators(store, { organisationId, cycleId, by: person("nadia"), leading }, now);
    expect(await writeToFacilitators(store, letter, now)).toEqual({ ok: true, letters: 1 });
    expect((await lettersIn(store)).map(({ personId }) => personId)).toEqual([person("sofia")]);
  },
  90_000,
);
