/**
 * Finding is authorising: each door gives what was asked for together with who asks, or turns them away. Not found
 * and not theirs look the same (404); theirs but not allowed is 403; not signed in leads to signing in and back.
 */
import type { AppLoadContext } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { wayBack } from "#app/domain/forgetting/erasing.ts";
import { may } from "#app/domain/groups/permissions.ts";
import type { Act, Role } from "#app/domain/groups/permissions.ts";
import { findCycle, findLead, findMeeting } from "#db/cycles/cycles.server.ts";
import type { Cycle } from "#db/cycles/cycles.server.ts";
import type { RequestContext } from "../start/app.server.ts";
import { looksLikeId } from "#db/kit/ids.server.ts";
import { findMember } from "#db/people/organisations.server.ts";
import { findPlaceInHistory, findPlaceOf } from "#db/places/places.server.ts";

export type DoorArgs = { request: Request; context: AppLoadContext };

/** Answers with our own page for this status (root's ErrorBoundary). */
export function refuseRequest(status: 400 | 401 | 403 | 404 | 409 | 410 | 429 | 503): never {
  throw new Response(null, { status });
}

/**
 * The signed-in person, or the way to the sign-in page and back to this page; whoever waits to be erased is led
 * to the way back, from everywhere. A form that was sent after signing out,
 * or from the page of somebody else, is answered with what was typed and a way to sign in beside it (`ui/sent-back`).
 */
export function signedIn({ request, context }: DoorArgs): NonNullable<RequestContext["person"]> {
  const { person, leaving, formOfAnother } = context.requestContext;
  if (leaving) throw redirect(wayBack, 303);
  if (person && !formOfAnother) return person;
  if (request.method === "POST") refuseRequest(401);
  const url = new URL(request.url);
  throw redirect(`/sign-in?then=${encodeURIComponent(`${url.pathname}${url.search}`)}`);
}

/** A member of an organisation who may do `act` there (acts on a cycle: see `enterCycle`). */
export async function enterOrganisation(args: DoorArgs, organisationId: string | undefined, act: Act) {
  const person = signedIn(args);
  const found = await membership(args, organisationId, person.id);
  if (!may(found.member.roles, act)) refuse(args, act);
  return { ...found, person, roles: found.member.roles };
}

/** A cycle, for somebody who works in its organisation and may do `act` on it. */
export async function enterCycle(args: DoorArgs, cycleId: string | undefined, act: Act) {
  const person = signedIn(args);
  const cycle = looksLikeId(cycleId) ? await findCycle(args.context.app.store, cycleId) : null;
  if (!cycle) refuseRequest(404);
  return { person, ...(await workingOn(args, cycle, person.id, act)) };
}

/** A meeting and its cycle, for somebody who may do `act` on that cycle. */
export async function enterMeeting(args: DoorArgs, meetingId: string | undefined, act: Act) {
  const person = signedIn(args);
  const found = looksLikeId(meetingId) ? await findMeeting(args.context.app.store, meetingId) : null;
  if (!found) refuseRequest(404);
  return { person, meeting: found.meeting, ...(await workingOn(args, found.cycle, person.id, act)) };
}

/** Somebody's own place; of anybody else's it is as if there were none. One that is over is not found. */
export async function enterPlace(args: DoorArgs, placeId: string | undefined) {
  const person = signedIn(args);
  const found = looksLikeId(placeId) ? await findPlaceOf(args.context.app.store, person.id, placeId) : null;
  if (!found) refuseRequest(404);
  return { ...found, person };
}

/** Somebody's own place, also one that is over: for acts on it that would rather say so than not be found. */
export async function enterPlaceInHistory(args: DoorArgs, placeId: string | undefined) {
  const person = signedIn(args);
  const { store } = args.context.app;
  const found = looksLikeId(placeId) ? await findPlaceInHistory(store, person.id, placeId) : null;
  if (!found) refuseRequest(404);
  return { ...found, person };
}

async function workingOn(args: DoorArgs, cycle: Cycle, personId: string, act: Act) {
  const { member, organisation } = await membership(args, cycle.organisationId, personId);
  const lead = await findLead(args.context.app.store, cycle.id, personId);
  const roles: readonly Role[] = member.roles;
  const leads = lead !== null;
  if (!may(roles, "see a cycle", { leads })) refuseRequest(404);
  if (!may(roles, act, { leads })) refuse(args, act);
  return { cycle, organisation, member, roles, leads, part: lead?.part ?? null };
}

async function membership(args: DoorArgs, organisationId: string | undefined, personId: string) {
  const found = looksLikeId(organisationId)
    ? await findMember(args.context.app.store, organisationId, personId)
    : null;
  if (!found) refuseRequest(404);
  return found;
}

function refuse(args: DoorArgs, act: Act): never {
  args.context.app.log.warn({ request: args.context.requestContext.id, act }, "refused");
  refuseRequest(403);
}
