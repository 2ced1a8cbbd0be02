/** A finished letter. */

export type Letter = {
  subject: string;
  text: string;
  html: string;
  /** A page where one press, also by a mail program itself, stops letters of this kind (RFC 8058). */
  unsubscribe?: string;
  calendar?: { method: "REQUEST" | "CANCEL"; content: string };
};
