/** The sentences before somebody is erased: what goes at once, what goes later, what stays and what is elsewhere. */
import type { ReactNode } from "react";
import { useLanguage, useNow, useWords } from "#app/ui/speech.tsx";
import { dayAndTime, inZone } from "#app/words/dates.ts";
import type { Language } from "#app/words/language.ts";
import { erasing } from "#app/words/me.ts";
import type { Before } from "./erase.server.ts";

/** "Thursday 10 December, 15:00 (Paris)" */
export function whenDone(language: Language, zone: string, dueAt: Date, now: Date): string {
  return `${dayAndTime(language, zone, dueAt, now)} ${inZone(language, zone)}`;
}

export function WhatGoes({ before }: { before: Before }) {
  const words = useWords(erasing);
  const [language, now] = [useLanguage(), useNow()];
  const { goes, organisations, works, shared, dueAt, zone } = before;
  return (
    <>
      <Part title={words.once}>
        <p>{words.hidden}</p>
        {goes.groups.map(({ name, meetings, waits }) => (
          <p key={name}>{waits ? words.offList(name) : words.givenBack(name, meetings)}</p>
        ))}
        {works && <p>{words.works}</p>}
        {organisations.length > 1 && <p>{words.several(organisations)}</p>}
      </Part>
      <Part title={words.after(whenDone(language, zone, dueAt, now))}>
        <p>{words.goes(goes)}</p>
        {shared && <p>{words.shared}</p>}
      </Part>
      <Part title={words.days}>
        <p>{goes.addresses > 0 ? words.back : words.noLetter}</p>
      </Part>
      <Part title={words.stays}>
        <p>{words.figures(goes.marks)}</p>
        <p>{words.goals}</p>
      </Part>
      <Part title={words.until}>
        <p>{words.sent}</p>
        <p>{words.backups}</p>
        <p>{words.law}</p>
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="stack">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Why it cannot be done yet, and where that can be mended. */
export function InTheWay({ before }: { before: Pick<Before, "hindered" | "hindrances"> }) {
  const words = useWords(erasing);
  const { hindered, hindrances } = before;
  if (hindered !== "last-owner" && hindered !== "leads-ahead") return null;
  const ways =
    hindered === "last-owner"
      ? hindrances.ownsAlone.map(({ id, name }) => ({
          href: `/organisations/${id}/members`,
          text: words.toMembers(name),
        }))
      : hindrances.leads.map(({ id, name }) => ({
          href: `/cycles/${id}/facilitators`,
          text: words.toLeads(name),
        }));
  return (
    <section className="stack">
      <p>
        <strong>{words.hindered[hindered]}</strong>
      </p>
      <ul>
        {ways.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
