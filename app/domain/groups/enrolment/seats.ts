/** The seats of a cycle: how many there are and how many are taken, by a held place or an offer that stands. */

export const cycleStates = ["draft", "published", "finished", "cancelled"] as const;
export type CycleState = (typeof cycleStates)[number];

/** No group has more places, wherever their number is typed. */
export const mostSeats = 60;

export type Seats = { capacity: number; held: number; offered: number };

/** Seats nobody holds or has been offered; 0 when the capacity was lowered below what is taken. */
export function seatsLeft(seats: Seats): number {
  return Math.max(0, seats.capacity - seats.held - seats.offered);
}
