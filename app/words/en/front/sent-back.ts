/** A form that comes back: why it was not done, that nothing of it is lost, and how to send it after all. */

export const sentBack = {
  "signed-out": {
    title: "You are signed out",
    text: "So this was not done. Nothing you wrote is lost: sign in, come back to this page, and send it.",
  },
  another: {
    title: "Somebody else is signed in here now",
    text: "This form was opened by another person, so it was not done, and nothing that was written is on this page. If it was you: sign in as yourself again, then go back to your form.",
  },
  "not-saved": {
    title: "We could not save this just now",
    text: "That is our fault, not yours. Nothing you wrote is lost: wait a minute, then send it again from this page.",
  },
  written: "What you wrote",
  rest: "Everything else you chose is kept with it.",
  files: "A file you chose cannot be kept: please choose it again.",
  toForm: "To the form",
  stepIn: "First: sign in",
  stepInText: "This opens beside this page, and this page stays as it is.",
  demonstration: "Sign in",
  stepSend: "Then: send it",
  send: "Send it again",
  goBack:
    "In this tab, go back one page: in most browsers what you wrote still stands there, and you can send it from there.",
  keep: "Please keep this page open until then. What you wrote is on this page only.",
};
