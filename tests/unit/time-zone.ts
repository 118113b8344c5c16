/**
 * Where an evening is the next day in UTC, a day taken from the wrong calendar shows. Threads share a process's time
 * zone, so no test can set its own.
 */
export default function setTimeZone(): void {
  process.env.TZ = "Pacific/Honolulu";
}
