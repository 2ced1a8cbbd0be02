/**
 * What people agree to when they take part, by version. A version is never edited: new words are a new version, and
 * what somebody agreed to stays readable as they read it.
 */

export const firstConsents = {
  "taking-part": {
    title: "Taking part",
    tick: "I agree that you keep what I write here so that I can take part in this group.",
    text: "We keep the name you choose, your address, your language, your place in the group, which meetings you came to, and the steps you write down. That you are in a group can say something about your health: that is why we ask you plainly. Only the people who lead and organise this group see it. You can take this back at any time on your page; your place ends then.",
  },
  reminders: {
    title: "Reminders",
    tick: "Send me a short letter before each meeting.",
    text: "A short letter the day before a meeting. It does not say what the group is about. You can switch it off on your page at any time, and your place stays.",
  },
};
