/** Where "Leave quickly" leads: a quiet page about something else, with no way back on it. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Bare } from "#app/ui/page.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { notices } from "#app/words/notices.ts";

export function loader({ context: { visit } }: LoaderFunctionArgs) {
  return { title: notices[visit.language].leave.title };
}

export default function Leave() {
  const words = useWords(notices).leave;
  return (
    <Bare look="quiet-page">
      <h1>{words.title}</h1>
      {words.text.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Bare>
  );
}
