/**
 * What a new organisation's crisis directory starts with, as read in public sources or remembered (no source). Every
 * number counts as unverified until somebody of the organisation has checked it: pages with dead numbers are online
 * everywhere. Service names are in the language of the country.
 */
import type { Language } from "#app/domain/curriculum/plan.ts";

export type StartingEntry = {
  country: string;
  language: Language;
  service: string;
  number: string;
  hours: string;
  url: string;
  /** Where it was read; empty: from memory. */
  source: string;
};

type Line = [
  country: string,
  language: Language,
  service: string,
  number: string,
  hours?: string,
  source?: string,
];

const lines: readonly Line[] = [
  ["FR", "fr", "Numéro national de prévention du suicide", "3114", "24/7", "3114.fr; axaprevention.fr"],
  ["FR", "fr", "SAMU (urgence médicale)", "15", "24/7", "msdmanuals.com/fr"],
  ["FR", "fr", "Urgence européenne", "112", "24/7", "msdmanuals.com/fr"],
  ["FR", "fr", "Urgence par SMS ou visio, personnes sourdes ou malentendantes", "114", "24/7"],
  ["US", "en", "Suicide and Crisis Lifeline (call, text, chat)", "988", "24/7", "988 article (Wikipedia)"],
  ["US", "en", "Emergency", "911", "24/7", "988 article (Wikipedia)"],
  ["CA", "en", "Suicide Crisis Helpline", "988", "24/7", "988 article (Wikipedia)"],
  ["CA", "fr", "Prévention du suicide au Québec", "1 866 277-3553", "24/7", "agora.qc.ca; chga.fm"],
  ["BE", "fr", "Centre de Prévention du Suicide", "0800 32 123", "24/7", "preventionsuicide.be"],
  ["BE", "en", "Zelfmoordlijn", "1813"],
  ["BE", "fr", "Urgence européenne", "112", "24/7"],
  ["GB", "en", "Samaritans", "116 123", "24/7", "kickstherapy.com; norwoodmc.co.uk; shsc.nhs.uk"],
  ["GB", "en", "NHS, mental health (choose option 2)", "111", "24/7", "norwoodmc.co.uk; shsc.nhs.uk"],
  ["GB", "en", "Shout (text)", "85258", "24/7", "kickstherapy.com; norwoodmc.co.uk"],
  ["GB", "en", "Emergency", "999", "24/7", "shsc.nhs.uk"],
  ["IE", "en", "Samaritans", "116 123", "24/7"],
  ["IE", "en", "Emergency", "112", "24/7"],
  ["CH", "fr", "La Main Tendue", "143", "", "an old worldwide list"],
  ["LU", "fr", "SOS Détresse", "454545"],
  ["DE", "en", "TelefonSeelsorge", "0800 111 0 111"],
  ["NL", "en", "113 Zelfmoordpreventie", "113"],
  ["NL", "en", "113 Zelfmoordpreventie", "0800 0113"],
  ["ES", "en", "Línea de atención a la conducta suicida", "024"],
  ["AU", "en", "Lifeline", "13 11 14", "", "an old worldwide list"],
  ["NZ", "en", "Need to talk?", "1737"],
];

export const startingEntries: readonly StartingEntry[] = lines.map(
  ([country, language, service, number, hours = "", source = ""]) => ({
    country,
    language,
    service,
    number,
    hours,
    url: "",
    source,
  }),
);
