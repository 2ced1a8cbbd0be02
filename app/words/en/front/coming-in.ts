/** Proving a mailbox, signing in and signing out: the same words for an address we know and one we do not. */
import { counted } from "../language.ts";

export const comingIn = {
  signIn: {
    title: "Go to your page",
    lead: "Type the address you gave us. We send you a link and a code. There is no password.",
    address: "Your mail address",
    send: "Send me the link",
    no: "You have no place yet?",
    groups: "Look at the groups",
    demonstration: "In the demonstration one click is enough",
    here: "You are signed in on this device.",
    joined: "You have joined. Sign in with the address the invitation came to, and go on from there.",
    back: "You are signed in again. What you wrote waits on the page you came from: go back to it and send it. You can close this one.",
    on: "Go to my page",
  },
  asked: {
    title: "Look in your mailbox",
    text: "If the address was written correctly, a letter from us arrives in a minute. It holds a link and a code. Both work once, for ten minutes.",
    code: "The code from the letter",
    codeHint: "Six digits. You can also simply open the link.",
    use: "Use this code",
    none: "No letter? Look among unwanted mail, too.",
    again: "Send a fresh letter",
    mailbox: "This is a demonstration: letters are kept on a page here",
    said: {
      again: "A fresh letter is on its way. Please open the newest one.",
      mended:
        "The address is mended. A letter to it is on its way; the link we sent before opens nothing any more.",
    },
    sentTo: "You wrote this address:",
    mend: "Write another address",
  },
  cookies: {
    asked:
      "This page is for whoever has just asked us for a letter. This browser keeps no cookie from us, so we cannot tell whether that was you, and the code cannot work in it. If you have asked, open the link of the letter in a browser that allows cookies for this site. If you have not, no letter comes:",
    groups: "Look at the groups",
    ask: "Type my address",
    link: "This browser keeps no cookie from us, so you would not stay signed in. Nothing was done, and your link is still good: allow cookies for this site, or open the link in another browser.",
  },
  again: {
    title: "A fresh letter",
    text: "We send the letter once more, to the same address. Please open the newest one.",
    send: "Send a fresh letter",
    over: "There is nothing to send again",
    overText:
      "What you typed is kept for 24 hours, and that time is over, or the address was changed. No place was taken. You can ask again.",
    groups: "Look at the groups",
    unknown: "We do not know any more which address you typed. Please type it again.",
    start: "Type my address",
  },
  mend: {
    title: "Another address",
    text: "Everything else you said stays as it is. A letter goes to the new address, and the link we sent to the first one opens nothing any more.",
    send: "Send the letter to this address",
  },
  proof: {
    worksIn: (organisation: string) => `works in ${organisation}`,
    takesPart: (group: string, organisation: string) => `${group}, ${organisation}`,
    signIn: "Go to your page",
    signInText: "One tap, and you are in.",
    ask: "Confirm your place",
    askText: (group: string) => `You asked for a place in “${group}”.`,
    askName: (name: string) => `The name you chose: ${name}`,
    elsewhere:
      "You asked for this in another browser or on another device. Do you want to sign in on this device?",
    otherPerson: "Somebody else is signed in here. If you go on, they are signed out.",
    in: "Sign in",
    inHere: "Sign in on this device",
    confirm: "Confirm and go on",
    confirmHere: "Confirm and sign in on this device",
    whoTitle: "Who are you?",
    whoSignIn: "More than one person uses this mailbox.",
    whoAsk: "Somebody already takes part with this mailbox. Who is this place for?",
    me: (name: string) => `For me, ${name}`,
    meNameless: "For me: I already take part with this address",
    as: (name: string) => `I am ${name}`,
    asNameless: "I am the person without a name",
    another: "For somebody else who shares this mailbox",
    over: "This link is over",
    overText: "It worked once, for ten minutes, or a newer one has been sent. Nothing is lost.",
    done: "Your place is already confirmed.",
    toPlace: "To your page",
    fresh: "Send me a fresh letter",
    nobody: "There is nothing under this address",
    nobodyText: "You proved this mailbox, but nobody takes part with it. Perhaps you used another address.",
    otherAddress: "Try another address",
    groups: "Look at the groups",
  },
  signOut: {
    title: "Sign out",
    text: "You will be signed out on this device. Your place stays.",
    button: "Sign out",
    done: "You are signed out",
    doneText: "Nothing of yours is left on this device. To come back, type your address again.",
    back: "Go to your page",
    first: "To the first page",
  },
  errors: {
    otherwise: "Please look at this again.",
    missing: "Please fill this in.",
    "address.missing": "Please type your mail address.",
    "code.missing": "Please type the code from the letter.",
    "not-an-address": "Please write one mail address, like name@example.org.",
    "code-wrong": "This code does not fit. Look at the letter again, digit by digit.",
    "code-none":
      "No letter is waited for in this browser any more. Open the link in the letter instead, or ask for a fresh one here.",
    "code-resting":
      "This code does not work any more, because wrong ones were typed five times. The link in the letter still works.",
  },
  /** A letter has to wait: why, and for how long. */
  later: {
    address: (minutes: number) =>
      `Several letters to this address were asked for in a short time. The next one can leave in ${counted(minutes, "minute", "minutes")}. The link of each letter works for ten minutes after it was sent, whoever asked for it.`,
    network: (minutes: number) =>
      `Very many letters were asked for from this network in a short time. The next one can leave in ${counted(minutes, "minute", "minutes")}.`,
    group: (minutes: number) =>
      `Very many people are asking for a place in this group just now. Your letter can leave in ${counted(minutes, "minute", "minutes")}.`,
  },
};
