/** HTML that came out of the sanitiser. The type is the promise: a plain string does not fit. */
import type { Language } from "#app/words/language.ts";

/** Made by the sanitising renderer only. A structural brand, so that the renderer need not know this room. */
export type SafeHtml = string & { readonly sanitised: true };

/** `lang` where the text is in another language than the page. */
export function Prose({ html, lang }: { html: SafeHtml; lang?: Language | undefined }) {
  return <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}
