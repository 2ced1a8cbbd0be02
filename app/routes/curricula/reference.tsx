/** How a programme is written: the authors' reference, with what each check looks for, where the findings lead. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { severityOf, type RuleId } from "#app/domain/curriculum/findings/findings.ts";
import { families, isSwitchable } from "#app/domain/curriculum/findings/rules.ts";
import type { Family } from "#app/domain/curriculum/findings/rules.ts";
import { toHtml } from "#app/domain/curriculum/render.ts";
import { guideIn, guidePrefix } from "#app/routes/curricula/authors-guide.server.ts";
import { BackLink } from "#app/ui/page.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Staff, staffPlace } from "#app/ui/staff.tsx";
import { authors, shelf } from "#app/words/curricula.ts";
import type { Language } from "#app/words/language.ts";
import { paragraphOf } from "#app/words/reference.ts";
import { enterShelf } from "./curriculum-door.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles } = await enterShelf(args);
  const { language } = args.context.visit;
  const checks = (Object.keys(families) as Family[]).map((family) => ({
    family,
    rules: families[family].map((rule) => aboutRule(rule, language)),
  }));
  const { title, guide } = guideFor(language);
  return { title, guide, at: staffPlace(organisation, roles), checks };
}

/** The written guide; where there is none, the page is the list of checks alone. */
function guideFor(language: Language) {
  const guide = guideIn(language);
  if (!guide) return { title: authors[language].reference.link, guide: null };
  return { title: guide.title, guide: { parts: guide.parts, html: toHtml(guide.text, guidePrefix) } };
}

function aboutRule(rule: RuleId, language: Language) {
  const { says, mend } = paragraphOf(rule, language);
  const told = { says: toHtml(says), mend: toHtml(mend) };
  return { rule, ...told, severity: severityOf(rule), always: !isSwitchable(rule) };
}

export default function Reference() {
  const { at, title, guide, checks } = useLoaderData<typeof loader>();
  const words = useWords(authors).reference;
  return (
    <Staff at={at} here="curricula">
      <BackLink href={`/organisations/${at.id}/curricula`}>{useWords(shelf).heading}</BackLink>
      <h1>{title}</h1>
      {guide ? (
        <div className="guide stack">
          <details>
            <summary>{words.contents}</summary>
            <ul>
              {guide.parts.map((part) => (
                <li key={part.id}>
                  <a href={`#${part.id}`}>{part.title}</a>
                </li>
              ))}
            </ul>
          </details>
          <Prose html={guide.html} />
        </div>
      ) : (
        <>
          <h2>{words.title}</h2>
          <p>{words.lead}</p>
        </>
      )}
      <div id="checks" className="stack">
        {checks.map((one) => (
          <Checks key={one.family} {...one} />
        ))}
      </div>
    </Staff>
  );
}

type Checked = Awaited<ReturnType<typeof loader>>["checks"][number];

function Checks({ family, rules }: Checked) {
  const words = useWords(authors).reference;
  return (
    <section className="stack">
      <h3>{words.families[family]}</h3>
      <dl className="stack">
        {rules.map(({ rule, says, mend, severity, always }) => (
          <div key={rule} id={`rule-${rule}`} className="stack close">
            <dt>
              <code>{rule}</code>{" "}
              <span className="quiet small">
                {words.weight[severity]} · {always ? words.always : words.off}
              </span>
            </dt>
            <dd>
              <Prose html={says} />
              <p className="quiet">{words.mend}</p>
              <Prose html={mend} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
