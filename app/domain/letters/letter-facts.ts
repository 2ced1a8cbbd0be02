/** The facts each kind of letter is written from: what an act leaves in the outbox. */

/** One dated meeting as a letter tells of it. Instants are ISO text, because facts are kept as JSON. */
export type MeetingFacts = {
  meetingId: string;
  startsAt: string;
  endsAt: string;
  zone: string;
  format: "in-person" | "online" | "phone";
  /** Where it is, only in letters to people who chose to read it there; added when a letter leaves. */
  venue?: string | null;
};

/**
 * Facts by kind, as of the act. They name what happened and to which place; nothing in them names the topic of a
 * group or another person. `groupName` is the cycle's neutral name. Links are built at delivery.
 */
export type LetterFacts = {
  /**
   * Proves a mailbox: to sign in, to confirm an ask for a place, to have letters there from now on. `whose`: to sign in
   * where somebody was put by others and nobody has confirmed that it is theirs.
   */
  proof: { purpose: "sign-in" | "ask" | "change" | "whose"; token: string; code: string };
  /** Asks once whether a mailbox that was typed for somebody is theirs. */
  "address-typed": { addressId: string; organisation: string };
  /** To the mailbox somebody had until now: letters go elsewhere. */
  "address-changed": Record<never, never>;
  "member-invited": { token: string; organisationName: string; invitedBy: string };
  "place-held": {
    placeId: string;
    groupName: string;
    meetings: MeetingFacts[];
    after: "ask" | "offer" | "by-hand";
  };
  "place-waiting": { placeId: string; groupName: string; position: number };
  "place-offered": {
    placeId: string;
    groupName: string;
    until: string;
    zone: string;
    meetings: MeetingFacts[];
  };
  "offer-ended": { placeId: string; groupName: string };
  "place-withdrawn": { placeId: string; groupName: string };
  /** The group is off. `held`: they had a place and these dates; `hoped`: they were offered one, waited or had asked. */
  "called-off": {
    placeId: string;
    groupName: string;
    had: "held" | "hoped";
    meetings: MeetingFacts[];
    note: string;
  };
  /** One meeting, one person (iTIP REQUEST or CANCEL). */
  invitation: MeetingFacts & {
    /** Empty for somebody who leads: their entry leads to the page of the meeting. */
    placeId: string | null;
    method: "REQUEST" | "CANCEL";
    /** False: the date stands, but is not this person's any more. Letters from before it was known have none. */
    yours?: boolean;
    uid: string;
    sequence: number;
    stamp: string;
    /** What the person's calendar shows; null is the neutral word of their language. */
    title: string | null;
    /** It is taken back from a mailbox they have no more, and stands. */
    elsewhere?: boolean;
    /** Whether the person was asked to this date before; known when the letter leaves. */
    again?: boolean;
  };
  /**
   * One plain letter that lists every change of one act; when it leaves, of all acts not told yet. `clock`: newer clock
   * rules, the time on the wall stays.
   */
  changes: {
    placeId: string;
    groupName: string;
    changes: {
      /** `unchanged`: it moved and came back before anybody was told, or after some were. */
      what: "moved" | "cancelled" | "venue" | "clock" | "unchanged";
      was: MeetingFacts;
      /** What it was meant to be in between; somebody may have read of it. */
      between?: MeetingFacts[];
      now: MeetingFacts | null;
    }[];
    note: string;
  };
  /** Words of a person. `until`: when they are not worth reading any more. */
  message: {
    placeId: string | null;
    groupName: string;
    fromName: string;
    body: string;
    replyPath: string;
    until?: string;
    /** What the same reader was written before and has not got yet, oldest first. */
    earlier?: { fromName: string; body: string }[];
  };
  reminder: MeetingFacts & { placeId: string };
  /** Somebody is erased on `dueAt` unless it is taken back. `groups`: where places were given back; `byStaff`: who began it. */
  "erasure-asked": { erasureId: string; dueAt: string; zone: string; groups: string[]; byStaff: boolean };
};

export type LetterKind = keyof LetterFacts;
