/** An address that leads nowhere. A route of its own, because the framework would name the address in the log. */
import { turnAway } from "#app/server/http/doors.server.ts";

export function loader(): never {
  turnAway(404);
}

export function action(): never {
  turnAway(404);
}

/** Never shown: the root's page for 404 is. */
export default function Nowhere() {
  return null;
}
