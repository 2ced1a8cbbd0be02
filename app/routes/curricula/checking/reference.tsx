/** How a programme is written: the authors' reference, with what each check looks for, where the findings lead. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { guideIn } from "#app/routes/curricula/checking/authors-guide.server.ts";
import { BackLink } from "#app/ui/page.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Staff, staffPlace } from "#app/ui/staff.tsx";
import { authors, shelf } from "#app/words/curricula.ts";
import { enterShelf } from "../reading/curriculum-door.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, roles } = await enterShelf(args);
  return { ...guideIn(args.context.requestContext.language), at: staffPlace(organisation, roles) };
}

export default function Reference() {
  const { at, title, html, families } = useLoaderData<typeof loader>();
  const words = useWords(authors).reference;
  return (
    <Staff at={at} here="curricula">
      <BackLink href={`/organisations/${at.id}/curricula`}>{useWords(shelf).heading}</BackLink>
      <h1>{title || words.link}</h1>
      {html === null ? (
        <>
          <h2>{words.title}</h2>
          <p>{words.lead}</p>
        </>
      ) : (
        <div className="guide stack">
          <Contents />
          <Prose html={html} />
        </div>
      )}
      <div id="checks" className="stack">
        {families.map((one) => (
          <Checks key={one.id} {...one} />
        ))}
      </div>
    </Staff>
  );
}

function Contents() {
  const { parts, families } = useLoaderData<typeof loader>();
  return (
    <details>
      <summary>{useWords(authors).reference.contents}</summary>
      <ul>
        {[...parts, ...families].map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

type Checked = Awaited<ReturnType<typeof loader>>["families"][number];

function Checks({ id, title, rules }: Checked) {
  const words = useWords(authors).reference;
  return (
    <section className="stack" id={id}>
      {title !== "" && <h3>{title}</h3>}
      <dl className="stack">
        {rules.map(({ rule, says, mend, severity, always }) => (
          <div key={rule} id={`rule-${rule}`} className="stack close">
            <dt>
              <code>{rule}</code>{" "}
              <span className="quiet small">
                {words.weight[severity]} · {always ? words.always : words.off}
              </span>
            </dt>
            {says !== null && mend !== null && (
              <dd>
                <Prose html={says} />
                <p className="quiet">{words.mend}</p>
                <Prose html={mend} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}
