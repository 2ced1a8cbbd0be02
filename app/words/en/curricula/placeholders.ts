/** What stands in a script where a placeholder has nothing better to show; in the language of the script. */

export const placeholderWords = {
  noNextDate: "(no further date is set)",
  noNumbers: "(no numbers are kept for this country: ask the people who run your organisation)",
  unverified: "not verified yet",
  noGoal: "(no shared goal is set yet)",
  /** Where a curriculum is read outside a group: what will stand here. */
  reading: {
    name: "(the name of the group)",
    nextDate: "(the next date)",
    crisis: "(the numbers to call of the country stand here)",
  },
  number: (service: string, number: string, hours: string) =>
    `${service}: ${number}${hours ? ` (${hours})` : ""}`,
};
