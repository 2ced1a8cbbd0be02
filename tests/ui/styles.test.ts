/** What the styles promise: light to load, readable by day and by night, still, and from nowhere else. */
import { readFileSync, readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const files = readdirSync("app/styles").filter((file) => file.endsWith(".css"));
const all = files.map((file) => readFileSync(`app/styles/${file}`, "utf8")).join("\n");
const [day = "", night = ""] = readFileSync("app/styles/colours.css", "utf8").split("@media");

test("the whole look weighs under 10 kB", () => {
  expect(gzipSync(all).length).toBeLessThan(10_000);
});

test("every style file is part of the look", () => {
  const index = readFileSync("app/styles/index.css", "utf8");
  for (const file of files.filter((name) => name !== "index.css")) expect(index).toContain(`"./${file}"`);
});

test("nothing is fetched from elsewhere, nothing moves [Y8]", () => {
  expect(all).not.toMatch(/url\(|https?:|@font-face|animation|transition|@keyframes/);
});

test("words to say keep 7 to 1 and all other words 4.5 to 1, by day and by night", () => {
  for (const roles of [read(day), { ...read(day), ...read(night) }]) {
    const ratio = (one: string, other: string) => contrast(roles, one, other);
    for (const paper of ["paper", "care-paper"]) expect(ratio("say", paper)).toBeGreaterThanOrEqual(7);
    for (const words of ["ink", "quiet", "note", "accent", "care"]) {
      for (const paper of ["paper", "shade"])
        expect(ratio(words, paper), `${words} on ${paper}`).toBeGreaterThanOrEqual(4.5);
    }
    expect(ratio("care", "care-paper")).toBeGreaterThanOrEqual(4.5);
    expect(ratio("on-fill", "fill")).toBeGreaterThanOrEqual(4.5);
    expect(ratio("line", "paper")).toBeGreaterThanOrEqual(3);
  }
});

type Values = Record<string, string>;

function read(css: string): Values {
  return Object.fromEntries(
    [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

function contrast(values: Values, one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(values, one), luminance(values, other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance of an oklch value (matrices of CSS Color 4, section 18), clipped to sRGB. */
function luminance(values: Values, name: string): number {
  const value = values[name] ?? "";
  const named = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (named) return luminance(values, named);
  const [lightness, chroma, hue] = (/^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(value)?.slice(1) ?? []).map(
    Number,
  );
  if (lightness === undefined || chroma === undefined || hue === undefined)
    throw new Error(`--${name} is not a colour: ${value}`);
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (part: number) => Math.min(1, Math.max(0, part));
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
