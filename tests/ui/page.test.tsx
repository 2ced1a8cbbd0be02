/** The frame of a page, and the small things every page leans on. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Chart } from "#app/ui/chart.tsx";
import { Name } from "#app/ui/name.tsx";
import { Bare, Page } from "#app/ui/page.tsx";
import { Print } from "#app/ui/print.tsx";
import { If, LayerLevel, Safety, Say } from "#app/ui/script.tsx";
import { When } from "#app/ui/when.tsx";
import { html } from "./render.tsx";

test("a participant's page has the way out in sight, other pages do not", () => {
  expect(html(<Page audience="participant">x</Page>)).toContain('href="/leave"');
  expect(html(<Page audience="public">x</Page>)).not.toContain('href="/leave"');
  expect(html(<Page audience="staff">x</Page>)).not.toContain('href="/leave"');
});

test("the other language is one link away and keeps what the page was asked", () => {
  const page = html(
    <Page audience="public" keep={{ zone: "Asia/Tokyo" }}>
      x
    </Page>,
  );
  expect(page).toContain('href="?zone=Asia%2FTokyo&amp;lang=fr" lang="fr" hrefLang="fr"');
  expect(html(<Page audience="public">x</Page>, "fr")).toContain('href="?lang=en"');
});

test("somebody signed in can sign out from every page", () => {
  for (const audience of ["public", "participant", "staff"] as const) {
    expect(html(<Page audience={audience}>x</Page>, "en", true)).toContain('action="/sign-out"');
    expect(html(<Page audience={audience}>x</Page>)).not.toContain("/sign-out");
  }
});

test("the frame speaks French to whoever reads French", () => {
  const page = html(<Page audience="participant">x</Page>, "fr", true);
  for (const word of ["Aller au contenu", "Quitter vite", "Confidentialité", "Se déconnecter"])
    expect(page).toContain(word);
  for (const word of ["Skip", "Leave", "Privacy", "Sign"]) expect(page).not.toContain(word);
});

test("no part of the frame needs a style attribute or a script", () => {
  const pages = [<Page audience="participant">x</Page>, <Bare look="run">x</Bare>];
  for (const page of pages) expect(html(page, "en", true)).not.toMatch(/ style=|<script|onclick/);
});

test("a name that flips its direction flips nothing but itself", () => {
  expect(html(<Name>{"\u202Eevil"}</Name>)).toBe('<bdi class="name">\u202Eevil</bdi>');
});

test("safety is never folded; if is, until wanted", () => {
  expect(html(<Safety>x</Safety>)).not.toContain("<details");
  const folded = html(
    <If condition="tears" lang="fr">
      x
    </If>,
  );
  expect(folded).toMatch(/^<details class="layer if"><summary lang="fr"><span class="layer-word">Si</);
  expect(html(<Say>x</Say>, "fr")).toContain("À dire");
});

test("each layer of a script is headed, one level below the part it stands in [F35]", () => {
  expect(html(<Say>x</Say>)).toContain('<h3 class="layer-word">Say</h3>');
  const run = (
    <LayerLevel value="h2">
      <Say>x</Say>
    </LayerLevel>
  );
  expect(html(run)).toContain('<h2 class="layer-word">Say</h2>');
});

test("a paper's running head is the head of a table, and the screen says how a browser numbers its sheets [F39]", () => {
  const style = readFileSync("app/styles/print.css", "utf8");
  expect(style).toMatch(/\.sheets \{\s*display: table;/);
  expect(style).toMatch(/\.running-head \{\s*display: table-header-group;/);
  const page = html(<Print head="Evening group">x</Print>);
  expect(page).toMatch(/<div class="sheets"><div class="running-head"[^>]*><p>Evening group<\/p>/);
  expect(page).toMatch(/<p class="numbering no-print[^>]*>[^<]*Headers and footers/);
  expect(html(<Print head="x">x</Print>, "fr")).toContain("En-têtes et pieds de page");
});

test("a date is told as a person says it and kept for machines", () => {
  const at = new Date("2026-03-12T17:30:00Z");
  expect(html(<When at={at} zone="Europe/Paris" />)).toBe(
    '<time dateTime="2026-03-12T17:30:00.000Z">Thursday 12\u00a0March 2026, 18:30 in Paris</time>',
  );
  const until = new Date("2026-03-12T19:00:00Z");
  expect(html(<When at={at} until={until} zone="Europe/Paris" />, "fr")).toContain(
    "de 18\u00a0h\u00a030 à 20\u00a0h",
  );
});

test("every figure of a drawing stands in its table too, and an unknown one is a word", () => {
  const page = html(
    <Chart
      title="Who came"
      headings={{ label: "Meeting", value: "Came" }}
      points={[
        { label: "1", value: 9 },
        { label: "2", value: null },
      ]}
    />,
  );
  const table = page.slice(page.indexOf("<table"));
  expect(table).toContain(">9<");
  expect(table).toContain(">no figure<");
});
