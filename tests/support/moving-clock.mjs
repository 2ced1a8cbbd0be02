/**
 * Loaded into a server under test before it starts: its clock begins at CLOCK_AT, stands still if CLOCK_STILL says so, and
 * goes on three seconds whenever the server is sent SIGUSR2.
 */
const step = 3_000;
const RealDate = Date;
const began = RealDate.now();
let at = Number(process.env.CLOCK_AT);
let steps = 0;
const now = () => (process.env.CLOCK_STILL ? at : at + RealDate.now() - began);

globalThis.Date = new Proxy(RealDate, {
  construct: (real, args) => (args.length === 0 ? new real(now()) : new real(...args)),
  apply: () => new RealDate(now()).toString(),
  get: (real, name) => (name === "now" ? now : Reflect.get(real, name)),
});

process.on("SIGUSR2", () => {
  at += step;
  steps += 1;
  process.stdout.write(`the clock went on, ${steps}\n`);
});
