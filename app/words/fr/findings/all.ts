/** What can be wrong with a curriculum, and how to mend it; what the check says on a command line. */
export { courseFindings } from "./course.ts";
export { fileFindings } from "./files.ts";
export { headingFindings } from "./headings.ts";
export { languageFindings } from "./language.ts";
export { lawFindings } from "./law.ts";
export { paceFindings } from "./pace.ts";
export { privacyFindings } from "./privacy.ts";
export { safetyFindings } from "./safety.ts";
export { structureFindings } from "./structure.ts";
export { textFindings } from "./texts.ts";
export { timeFindings } from "./time.ts";
export { translationFindings } from "./translations.ts";
export { yamlFaults } from "./yaml.ts";
export { findings } from "./findings.ts";
export { checkWords } from "./check.ts";
