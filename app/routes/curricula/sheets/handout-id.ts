/** How a handout is named in an address: its path without folder and ending. */
export function handoutId(path: string): string {
  return path.replace(/^handouts\//, "").replace(/\.md$/, "");
}
