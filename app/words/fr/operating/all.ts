/** What the tasks of whoever runs the machine say: backups, bringing them back, health. */
export { backups, notMade, notRestored } from "./backup.ts";
export { healthLines, healthMarks } from "./health.ts";
