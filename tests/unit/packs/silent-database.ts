import { onTestFinished } from "vitest";

/**
 * Has the database of packs answer nobody from now on: one who has it open keeps another from deleting it, and browsers
 * let everybody after that wait. Answers what ends it.
 */
export async function silenceDatabase(): Promise<() => void> {
  const held = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open("sidelight-packs");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  indexedDB.deleteDatabase("sidelight-packs");
  const answer = () => held.close();
  onTestFinished(answer);
  return answer;
}
