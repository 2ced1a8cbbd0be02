/** The page of staff before somebody is erased: the sentences the person would read, then one button and one way back. */
import type { ErasureRefusal } from "#app/domain/forgetting/erasing.ts";
import { WhatGoes } from "#app/routes/me/erasing/what-goes.tsx";
import type { Before } from "#app/routes/me/erasing/erase.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useWords } from "#app/ui/speech.tsx";
import { Confirm } from "#app/ui/staff.tsx";
import { staffErasing } from "#app/words/organisations.ts";

type Props = {
  before: Omit<Before, "hindered"> & { hindered: ErasureRefusal | null };
  name: string;
  here: string;
  back: string;
  wrong: ErasureRefusal | null;
};

export function AskingFor({ before, name, here, back, wrong }: Props) {
  const words = useWords(staffErasing);
  const refusal = wrong ?? before.hindered;
  const no = { href: back, text: words.keep };
  return (
    <>
      <h1>{words.title(name)}</h1>
      {refusal ? (
        <>
          <p>
            <strong>{words.hindered[refusal]}</strong>
          </p>
          <p>
            <a href={no.href}>{no.text}</a>
          </p>
        </>
      ) : (
        <>
          <p>{words.lead}</p>
          <blockquote className="stack">
            <WhatGoes before={{ ...before, hindered: null }} />
          </blockquote>
          <p>{before.goes.addresses > 0 ? words.letter : words.noLetter}</p>
          {before.fresh ? (
            <Confirm action={here} act={words.act} no={no}>
              {null}
            </Confirm>
          ) : (
            <>
              <p>{words.fresh}</p>
              <p className="cluster">
                <ButtonLink href={`/sign-in?then=${encodeURIComponent(here)}`}>{words.prove}</ButtonLink>
                <a href={no.href}>{no.text}</a>
              </p>
            </>
          )}
        </>
      )}
    </>
  );
}
