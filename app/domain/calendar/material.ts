/**
 * Which changes of a meeting matter to whoever has it in their calendar: when it is, where it is, and whether it is. Those
 * raise the SEQUENCE of its entries (RFC 5546 2.1.4); a title does not.
 */

/** What matters of a meeting in one person's calendar. */
export type Entry = {
  startsAt: Date;
  endsAt: Date;
  /** Format and venue in any fixed notation; it is only compared. */
  place: string;
  /** The meeting takes place and this person has a place in it. */
  stands: boolean;
};

/** Does this change concern what people planned their evening by? */
export function isMaterial(before: Entry, after: Entry): boolean {
  if (before.stands !== after.stands) return true;
  return (
    after.stands &&
    (before.startsAt.getTime() !== after.startsAt.getTime() ||
      before.endsAt.getTime() !== after.endsAt.getTime() ||
      before.place !== after.place)
  );
}
