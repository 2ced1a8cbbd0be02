/** What is said when a page cannot be shown: kind, plain, with the next step. Also used before Remix is reached. */

export const refusals = {
  titles: {
    400: "We could not read that",
    401: "You are signed out",
    403: "This page is not yours to open",
    404: "We did not find this page",
    405: "This page cannot be used that way",
    409: "This has changed in the meantime",
    410: "This is over",
    411: "That did not arrive whole",
    413: "That was too much at once",
    415: "We could not read what was sent",
    421: "Please use the usual address",
    429: "A little too often",
    500: "Something went wrong on our side",
    503: "We are not ready just now",
  } as Record<number, string>,
  texts: {
    400: "The address may have been cut off, or what was sent held a sign that nobody types. Nothing was done. Try once more, or start from the first page.",
    401: "Sign in again, then go back and send once more. What you typed should still be there.",
    403: "You are signed in, but this page belongs to somebody with another role. If you think that is a mistake, ask the person who invited you.",
    404: "It may have moved, or it may not be meant for you. Start from the first page, or use the link in your latest letter.",
    405: "Go back and try again from the page you came from.",
    409: "What you saw has changed in the meantime. Go back, load the page again, and look once more.",
    410: "The link or the page had an end, and it has passed. Nothing is lost: start from the first page.",
    411: "Go back and send it once more. What you typed should still be there.",
    413: "Go back and send a shorter text, or a file under 16 MB. What you typed should still be there.",
    415: "Go back and send it once more from the page itself.",
    421: "This address does not lead to us. Use the one in your letters, or the one shown when the program started.",
    429: "Please wait a few minutes, then try again. A link you already have still works.",
    500: "What you did may not have been saved. Go back and look. If it happens again, tell the people who run this page, and give them the number below.",
    503: "Please wait a minute, then load the page again. Nothing that was saved is lost.",
  } as Record<number, string>,
  /** 403 before anybody has looked who it is: a form that no page of ours sent. */
  elsewhere: {
    title: "This did not come from one of our pages",
    text: "It was sent from somewhere else, so nothing was done. Open the page here first, then send it from there.",
  },
  number: (id: string) => `Number for this problem: ${id}`,
  first: "To the first page",
};
