/** What is told about checks that are switched off. `off`: the id of the rule that was or should be switched off. */
import { alwaysInfo, alwaysWarning, declare } from "./declare.ts";

export const declared = declare({
  "switch-unknown": alwaysWarning({ found: "", suggestion: "" }),
  /** `found`: what stands where the reason should be, "" for nothing. */
  "switch-reasonless": alwaysWarning({ off: "", found: "" }),
  "switch-unused": alwaysInfo({ off: "" }),
  "switch-locked": alwaysWarning({ off: "" }),
  "switched-off": alwaysInfo({ off: "", reason: "" }),
});
