/**
 * What is wrong with front matter that YAML cannot read, said in our own words: a parser speaks of scalars and mappings,
 * an author has forgotten a quotation mark.
 */
import { isCollection, isScalar, visit, type Document, type YAMLError } from "yaml";

export const yamlFaults = [
  ...(["quote-open", "after-quote", "bracket-open", "in-brackets", "colon", "no-colon"] as const),
  ...(["tab", "indent", "first-sign", "backslash", "tag", "other"] as const),
] as const;
export type YamlFault = (typeof yamlFaults)[number];

const byCode: Partial<Record<YAMLError["code"], YamlFault>> = {
  BAD_DQ_ESCAPE: "backslash",
  BAD_INDENT: "indent",
  BAD_SCALAR_START: "first-sign",
  BLOCK_AS_IMPLICIT_KEY: "colon",
  BLOCK_IN_FLOW: "in-brackets",
  MULTILINE_IMPLICIT_KEY: "no-colon",
  MULTIPLE_TAGS: "tag",
  TAB_AS_INDENT: "tab",
  TAG_RESOLVE_FAILED: "tag",
};
/** The parser's codes are wide; what it means stands in its words (yaml 2, compose). */
const byWords: readonly (readonly [RegExp, YamlFault])[] = [
  [/closing ['"]quote/, "quote-open"],
  [/end with a [\]}]/, "bracket-open"],
  [/at node end/, "after-quote"],
  [/in flow|between flow|"[\]}]"/, "in-brackets"],
  [/followed by map values/, "no-colon"],
];

/** Each thing that is wrong but a key given twice, once, with the offset to look at: where a quotation mark or a bracket opens that never closes. */
export function yamlFaultsOf(document: Document): { fault: YamlFault; offset: number }[] {
  const problems = [...document.errors, ...document.warnings].filter(({ code }) => code !== "DUPLICATE_KEY");
  const found = problems.map((problem) => {
    const fault = faultOf(problem);
    return { fault, offset: beginningOf(document, fault, problem.pos[0]) };
  });
  return found.filter(({ fault }, n) => found.findIndex((one) => one.fault === fault) === n);
}

function faultOf({ code, message }: YAMLError): YamlFault {
  return byWords.find(([words]) => words.test(message))?.[1] ?? byCode[code] ?? "other";
}

function beginningOf(document: Document, fault: YamlFault, offset: number): number {
  let beginning = offset;
  visit(document, {
    Node: (_, node) => {
      const [from = offset, , to = -1] = node.range ?? [];
      const opens =
        fault === "quote-open"
          ? isScalar(node) && String(node.type).startsWith("QUOTE") && to >= offset
          : fault === "bracket-open" && isCollection(node) && node.flow === true && to <= offset;
      if (opens && from <= offset) beginning = from;
    },
  });
  return beginning;
}
