/** Slips for steps, with the scale of this curriculum: to print, cut and keep. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BackLink } from "#app/ui/page.tsx";
import { Staff } from "#app/ui/staff.tsx";
import { StepSlips } from "#app/ui/step-slips.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { printing } from "#app/words/curricula.ts";
import { Languages } from "../reading/languages.tsx";
import { enterReading } from "../reading/session-door.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { plan, shown } = await enterReading(args);
  return {
    ...shown,
    title: printing[args.context.requestContext.language].slip.title,
    most: plan.curriculum.goals.confidence.max,
  };
}

export default function SlipsPage() {
  const { at, path, readIn, curriculum, most } = useLoaderData<typeof loader>();
  const words = useWords(printing);
  return (
    <Staff at={at} here="curricula" keep={readIn.keep}>
      <BackLink href={`${path}${readIn.query}`}>
        <span lang={curriculum.language}>{curriculum.title}</span>
      </BackLink>
      <div className="stack no-print">
        <h1>{words.slips}</h1>
        <Languages readIn={readIn} />
        <p>{words.slip.how}</p>
      </div>
      <StepSlips most={most} language={curriculum.language} />
    </Staff>
  );
}
