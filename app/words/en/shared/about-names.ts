/** What may be wrong with a name or a line, wherever one is typed. */

export const aboutNames = {
  "too-many-accents": "One letter here carries more accents than we can show. Please take some away.",
  "name-taken":
    "Somebody in this group has this name already. Add an initial or something else, so that nobody mixes you up.",
};
