/** An address that leads nowhere. A route of its own, because the framework would name the address in the log. */
import { refuseRequest } from "#app/server/http/doors.server.ts";

export function loader(): never {
  refuseRequest(404);
}

export function action(): never {
  refuseRequest(404);
}

/** Never shown: the root's page for 404 is. */
export default function Nowhere() {
  return null;
}
