/** Pictures and sound that a text refers to: always a file under `media/` of its own curriculum, never an address. */
import { nodesOf, parsePiece } from "./markdown.ts";
import { faultOf } from "../files/paths.ts";
import type { Block } from "../../plan.ts";

/** Where a file under `media/` is found by whoever reads the page; null where they may not have it. */
export type MediaAddress = (path: string) => string | null;

/** For pages whose readers get no pictures. */
export const noMedia: MediaAddress = () => null;

/** The addresses of a version's media under `base` (`/organisations/…/media/`), bound to that version. */
export function mediaUnder(base: string, version?: string): MediaAddress {
  const query = version === undefined ? "" : `?version=${encodeURIComponent(version)}`;
  return (path) => {
    const inside = path.slice("media/".length).split("/").map(encodeURIComponent).join("/");
    return `${base}${inside}${query}`;
  };
}

/** An address in a text as a path of the curriculum's folder; null when it leads anywhere but to `media/`. */
export function mediaPath(address: string): string | null {
  const path = decoded(address.replace(/^(?:\.\/)?(?:\.\.\/)*/, ""));
  return path.startsWith("media/") && faultOf(path) === null && !path.endsWith("/") ? path : null;
}

/** The paths of everything that these blocks show or play. */
export function mediaIn(blocks: readonly Block[]): Set<string> {
  const found = blocks.flatMap((block) => {
    const texts = block.kind === "ask" ? [block.markdown, ...block.prompts] : [block.markdown];
    const pictures = texts.filter((text) => text.includes("media/")).flatMap(picturesIn);
    return block.kind === "play" ? [block.media, ...pictures] : pictures;
  });
  return new Set(found.flatMap((address) => mediaPath(address) ?? []));
}

function picturesIn(markdown: string): string[] {
  const root = parsePiece(markdown);
  if (!root) return [];
  return [...nodesOf(root, "image"), ...nodesOf(root, "definition")].map(({ url }) => url);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return "";
  }
}
