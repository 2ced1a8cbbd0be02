/** Inviting members, their roles, their leaving, and joining by a mailed link. */
import type { Role } from "#app/domain/groups/permissions.ts";
import { aboutNames } from "../shared/about-names.ts";

export type RoleWords = Record<Role, { name: string; hint: string }>;

const roles: RoleWords = {
  owner: {
    name: "Owner",
    hint: "Members, settings, numbers to call. Does not see the people in the groups.",
  },
  coordinator: { name: "Coordinator", hint: "Plans and looks after every group of the organisation." },
  author: { name: "Author", hint: "Writes curricula." },
  facilitator: { name: "Facilitator", hint: "Plans and leads groups; sees only those they lead." },
};

export const members = {
  roles,
  list: {
    title: "Members",
    heading: "Members",
    name: "Name",
    address: "Address",
    does: "Roles",
    change: "Change",
    changeAbout: (name: string) => `the roles of ${name}`,
    invite: "Invite somebody",
    open: "Invited, not here yet",
    until: (day: string) => `The link works until ${day}.`,
    over: "The link has run out.",
    again: "Send a fresh link",
    end: "Take the invitation back",
    about: (name: string) => `for ${name}`,
  },
  invite: {
    title: "Invite a member",
    heading: "Invite somebody to work with you",
    lead: "They get a letter with a link. It works once, for seven days.",
    name: "Their name, as the team knows them",
    address: "Their mail address",
    language: "Language of the letter",
    does: "What will they do?",
    act: "Send the invitation",
  },
  member: {
    title: "Member",
    heading: (name: string) => `What ${name} does`,
    name: "Name in this organisation",
    does: "Roles",
    hint: "Several are possible. A change counts from their next click on.",
    act: "Save the roles",
    remove: "Remove from the organisation",
  },
  remove: {
    title: "Remove a member",
    heading: (name: string) => `Remove ${name} from the organisation?`,
    what: "Every page of the organisation closes to them at once. They no longer lead any group here. What they did stays in the records. A place they hold in a group as a participant stays theirs.",
    act: (name: string) => `Remove ${name}`,
    no: "No, leave it as it is",
  },
  end: {
    title: "Take an invitation back",
    heading: "Take this invitation back?",
    what: "The link in the letter stops working at once.",
    act: "Take it back",
  },
  again: {
    title: "Send a fresh link",
    heading: "Send a fresh link?",
    what: "A new letter goes out. The link in the older one stops working.",
    act: "Send a fresh link",
  },
  join: {
    title: "An invitation",
    heading: (organisation: string) => `${organisation} invites you`,
    lead: (name: string) => `Hello ${name}. You are invited to work in this organisation as:`,
    proof: "By accepting you are signed in on this device.",
    act: "Accept the invitation",
    overHeading: "This link is over",
    over: "It was used already, it ran out, or it was taken back. Ask the person who invited you for a fresh one.",
    overSignIn: "If you accepted it before, sign in with your mail address.",
    signIn: "Sign in",
    otherHeading: "This invitation is for somebody else",
    other:
      "You are signed in as another person. If the invitation is yours, sign out first, then open the link in the letter again. Nothing has changed, and the link still works.",
    signOut: "Sign out",
  },
  said: {
    invited: "The letter with the link is on its way.",
    changed: "The roles are saved.",
    removed: "The member is removed. Every door here is closed to them.",
    ended: "The invitation is taken back.",
    again: "A fresh link is on its way.",
  },
  errors: {
    "language.not-a-choice": "Choose the language of the invitation.",
    "name.missing": "Type the name of this person.",
    "address.missing": "Type the mail address the invitation goes to.",
    missing: "Please fill this in.",
    "too-long": "Please make this shorter.",
    ...aboutNames,
    "not-an-address": "Type one mail address, like name@example.org.",
    "no-roles": "Choose at least one role.",
    "not-a-choice": "Choose one of the answers.",
    "too-many-letters":
      "Five letters went to this address today. The newest link works for seven days. Another can leave tomorrow.",
    "already-member": "Somebody with this address works here already. Change their roles instead.",
    "last-owner":
      "This is the only owner. First make somebody else an owner, so that the house is looked after.",
    "not-found": "This person is not a member any more.",
    "stale-form": "This form was open too long. Please send it again.",
    over: "This link is over.",
    "for-another": "This invitation is for somebody else.",
  },
};
