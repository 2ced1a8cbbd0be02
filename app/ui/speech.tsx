/**
 * What every component may know of the page being rendered: its language first of all. The entry puts it around the
 * whole tree; components ask for their family of sentences with `useWords(places)`.
 */
import { createContext, useContext } from "react";
import type { Language } from "#app/words/language.ts";

export type PageFacts = {
  language: Language;
  /** When the page is made: dates far from it are told with their year. */
  now: Date;
  status: number;
  /** The number that ties this page to a line in the log. */
  requestId: string;
  path: string;
  signedIn: boolean;
  /** Pages of the demonstration lead to its cast and its mailbox. */
  demonstration: boolean;
  /** A form that could not be done and is given back with the page that says so. */
  sentBack?: SentBack | null;
};

/** Why a form comes back: nobody is signed in, somebody else is, or the store fails. `action`: where it was sent. */
export type SentBack = {
  why: "signed-out" | "another" | "not-saved";
  action: string;
  fields: readonly (readonly [name: string, value: string])[];
  withFiles: boolean;
};

const Page = createContext<PageFacts>({
  language: "en",
  now: new Date(0),
  status: 200,
  requestId: "",
  path: "/",
  signedIn: false,
  demonstration: false,
});
export const PageProvider = Page.Provider;

export function usePage(): PageFacts {
  return useContext(Page);
}

export function useLanguage(): Language {
  return useContext(Page).language;
}

export function useNow(): Date {
  return useContext(Page).now;
}

export function useWords<W>(family: Readonly<Record<Language, W>>): W {
  return family[useContext(Page).language];
}
