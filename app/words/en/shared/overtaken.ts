/** A page that was opened before somebody else saved the same thing. */

export const overtaken = {
  errors: {
    "seen-is-old":
      "This was changed after you opened the page, so nothing was saved. Your answers are still here. Look at how it stands now; if yours are right, save once more.",
    "number-changed":
      "This entry was changed after you opened the page, so nothing was noted. Please check what stands in it now.",
  },
  now: "As it stands now",
  of: (field: string) => `${field}:`,
  nothing: "nothing",
};
