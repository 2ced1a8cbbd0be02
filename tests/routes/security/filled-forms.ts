/**
 * The forms of a page, filled in as somebody in a hurry would: what stands in a field stays, the first choice is
 * taken, boxes are ticked where none of their kind is, what is empty gets something that fits.
 */
import { decoded } from "#tests/support/crawl.ts";

export type FilledForm = { action: string; fields: [name: string, value: string][] };

/** Every form of the page that is sent by POST. */
export function formsIn(html: string, path: string): FilledForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, head = "", body = ""]) => {
    const given = attributesOf(head);
    if (given["method"]?.toLowerCase() !== "post") return [];
    return [
      { action: given["action"] ?? path, fields: [...inputsOf(body), ...choicesOf(body), ...buttonOf(body)] },
    ];
  });
}

type Attributes = Record<string, string>;

function attributesOf(text: string): Attributes {
  const found = [...text.matchAll(/([a-zA-Z-]+)(?:="([^"]*)")?/g)];
  return Object.fromEntries(found.map(([, name = "", value = ""]) => [name.toLowerCase(), decoded(value)]));
}

function inputsOf(body: string): [string, string][] {
  const inputs = [...body.matchAll(/<input\b([^>]*)>/g)].map(([, given = ""]) => attributesOf(given));
  const radios = new Map<string, Attributes>();
  for (const input of inputs.filter(({ type }) => type === "radio"))
    if (!radios.has(input["name"] ?? "") || "checked" in input) radios.set(input["name"] ?? "", input);
  const ticked = new Set(
    inputs.filter((input) => input["type"] === "checkbox" && "checked" in input).map(({ name }) => name),
  );
  const plain = inputs.filter(
    (input) => input["type"] !== "radio" && (!ticked.has(input["name"]) || "checked" in input),
  );
  return [...plain, ...radios.values()].map((input) => [input["name"] ?? "", valueOf(input)]);
}

function valueOf({ type = "text", value = "", min }: Attributes): string {
  if (value !== "") return value;
  if (type === "email") return "filled@example.org";
  if (type === "date") return "2026-05-07";
  if (type === "time") return "18:30";
  if (type === "number") return min ?? "5";
  return type === "hidden" ? "" : "Some words";
}

function choicesOf(body: string): [string, string][] {
  const texts = [...body.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)].map(
    ([, given = "", text = ""]): [string, string] => [
      attributesOf(given)["name"] ?? "",
      decoded(text) || "Some words",
    ],
  );
  const selects = [...body.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)].map(
    ([, given = "", options = ""]): [string, string] => {
      const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, option = ""]) => attributesOf(option));
      const chosen = all.find((option) => "selected" in option) ?? all.find(({ value }) => value) ?? {};
      return [attributesOf(given)["name"] ?? "", chosen["value"] ?? ""];
    },
  );
  return [...texts, ...selects];
}

function buttonOf(body: string): [string, string][] {
  const buttons = [...body.matchAll(/<button\b([^>]*)>/g)].map(([, given = ""]) => attributesOf(given));
  const named = buttons.find(({ name }) => name);
  return named ? [[named["name"] ?? "", named["value"] ?? ""]] : [];
}
