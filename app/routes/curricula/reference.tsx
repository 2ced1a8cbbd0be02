/** What each check looks for and how to mend what it finds: where the findings lead. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { severityOf, type RuleId } from "#app/domain/curriculum/findings.ts";
import { families, isSwitchable } from "#app/domain/curriculum/rules.ts";
import type { Family } from "#app/domain/curriculum/rules.ts";
import { toHtml } from "#app/domain/curriculum/render.ts";
import { BackLink } from "#app/ui/page.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Staff, staffPlace } from "#app/ui/staff.tsx";
import { authors } from "#app/words/authors.ts";
import type { Language } from "#app/words/language.ts";
import { paragraphOf } from "#app/words/reference.ts";
import { shelf } from "#app/words/shelf.ts";
import { enterShelf } from "./curriculum-door.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles } = await enterShelf(args);
  const { language } = args.context.visit;
  const rules = (Object.keys(families) as Family[]).map((family) => ({
    family,
    rules: families[family].map((rule) => aboutRule(rule, language)),
  }));
  const { title } = authors[language].reference;
  return { title, at: staffPlace(organisation, roles), families: rules };
}

function aboutRule(rule: RuleId, language: Language) {
  const { says, mend } = paragraphOf(rule, language);
  const told = { says: toHtml(says), mend: toHtml(mend) };
  return { rule, ...told, severity: severityOf(rule), always: !isSwitchable(rule) };
}

export default function Reference() {
  const { at, families: all } = useLoaderData<typeof loader>();
  const words = useWords(authors).reference;
  return (
    <Staff at={at} here="curricula">
      <BackLink href={`/organisations/${at.id}/curricula`}>{useWords(shelf).heading}</BackLink>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {all.map(({ family, rules }) => (
        <section key={family} className="stack">
          <h2>{words.families[family]}</h2>
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
      ))}
    </Staff>
  );
}
