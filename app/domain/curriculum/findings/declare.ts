/**
 * How a rule is declared, in the file that tells of it: how much it weighs, whether an author may switch it off, and an
 * example of the facts that its sentence needs. Nothing else lists rules: `register.ts` collects what was declared, the
 * sentences (`words`, under `findings`) and the authors' reference (`curricula/reference`) are held to it.
 *
 * A fact called `suggestion` is "" where there is nothing to suggest. Lists of codes are joined by ", ".
 */
import type { Finding, Position } from "../plan.ts";

export type Facts = Record<string, string | number>;
export type Nothing = Record<string, never>;

/** `facts` is an example: every finding of the rule has facts of this shape. */
export type Declared<F extends Facts = Facts> = {
  severity: Finding["severity"];
  /** Whether an author may switch the rule off, with a reason. */
  switchable: boolean;
  facts: F;
};
export type DeclaredRules = Record<string, Declared>;
/** The facts of each of these rules. */
export type FactsIn<D extends { rules: DeclaredRules }> = { [R in keyof D["rules"]]: D["rules"][R]["facts"] };

/** An error keeps a curriculum from being run. */
export const error = declaring("error", true);
/** A warning is for the author to think about. */
export const warning = declaring("warning", true);
/** An info is only worth a look. */
export const info = declaring("info", true);
/**
 * An error that nobody can switch off: without it a text could not be read as it was meant, or it keeps the mandatory
 * wording and the border between facilitators' text and everybody's.
 */
export const always = declaring("error", false);
/** What nobody can switch off and yet keeps nothing from being run. */
export const alwaysWarning = declaring("warning", false);
export const alwaysInfo = declaring("info", false);

type Declaring = {
  (): Declared<Nothing>;
  <F extends Facts>(facts: F): Declared<F>;
};

function declaring(severity: Finding["severity"], switchable: boolean): Declaring {
  return <F extends Facts>(facts?: F) => ({ severity, switchable, facts: facts ?? ({} as F) });
}

/**
 * The rules that a file tells of, and its way of telling: one finding of a rule at a place in the source; `segment` is
 * the id of the segment it is about, if any.
 */
export function declare<const D extends DeclaredRules>(rules: D) {
  function finding<R extends keyof D & string>(
    rule: R,
    at: Position,
    facts: D[R]["facts"],
    segment?: string,
  ): Finding {
    const base: Finding = { rule, severity: rules[rule]?.severity ?? "error", at, facts };
    return segment === undefined ? base : { ...base, segment };
  }
  return { rules, finding };
}
