import { useRef, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { dayOf } from "../../components/design/day-of.ts";
import type { BackupProps, RestoreState } from "../../components/settings/backup-section.tsx";
import { settingsStrings } from "../../components/settings/strings.ts";
import type { ToastMessage } from "../../components/toast/toast.tsx";
import type { Progress } from "../../data/packs/parse-pack.ts";
import { refused } from "../../data/packs/problem.ts";
import { backupEffect } from "../../data/settings/backup.ts";
import { saveFile } from "../shared/views/save-file.ts";
import { nextTask } from "./next-task.ts";
import { refusedFile } from "./refused-file.ts";
import {
  backupOf,
  readState,
  replaceState,
  resetEverything,
  stateOf,
  type WholeState,
} from "./whole-state.ts";

/** The backup section's state and what its buttons do. */
export function useBackup(
  bundledId: string,
  language: string,
  say: (message: ToastMessage) => void,
): Omit<BackupProps, "sync" | "arePacksReadable"> {
  const texts = settingsStrings(language).backup;
  const [restoring, setRestoring] = useState<RestoreState>({ step: "waiting" });
  const running = useRef<AbortController | null>(null);
  const accepted = useRef<WholeState | null>(null);

  const sayFailed = () => say({ text: texts.saidFailed });

  async function save(): Promise<void> {
    const { version } = browser.runtime.getManifest();
    const day = dayOf(new Date());
    saveFile(
      `sidelight-backup-${day}.json`,
      "application/json",
      backupOf(await readState(), `Sidelight ${version}`),
    );
  }

  async function check(file: File): Promise<void> {
    const { name } = file;
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    setRestoring({ step: "checking", name, share: 0 });
    try {
      const { largestBackupBytes, readBackup } = await import("../../data/settings/read-backup.ts");
      stop.signal.throwIfAborted();
      const onStep = async ({ done, of }: Progress) => {
        stop.signal.throwIfAborted();
        setRestoring({ step: "checking", name, share: done / of });
        await nextTask();
        stop.signal.throwIfAborted();
      };
      const isTooLarge = file.size > largestBackupBytes;
      const result = isTooLarge
        ? refused("", { kind: "backup-too-large" })
        : await readBackup(await file.text(), bundledId, onStep);
      if (!result.ok) {
        const refusal = await refusedFile(name, result.problems);
        stop.signal.throwIfAborted();
        return setRestoring(refusal);
      }
      const [now, next] = await Promise.all([readState(), stateOf(result.backup)]);
      stop.signal.throwIfAborted();
      accepted.current = next;
      setRestoring({ step: "offered", name, effect: backupEffect(next, now) });
    } catch {
      if (stop.signal.aborted) return;
      sayFailed();
      cancel();
    }
  }

  function cancel(): void {
    running.current?.abort();
    accepted.current = null;
    setRestoring({ step: "waiting" });
  }

  async function restore(next: WholeState): Promise<() => Promise<unknown>> {
    const before = await replaceState(next);
    return () => replaceState(before);
  }

  /** Does what can be undone, and says so. */
  async function make(change: () => Promise<() => Promise<unknown>>, said: string): Promise<void> {
    try {
      const undo = await change();
      say({ text: said, undo: () => void undo().catch(sayFailed) });
    } catch {
      sayFailed();
    }
  }

  return {
    restoring,
    onSave: () => void save().catch(sayFailed),
    onOffer: (file) => void check(file),
    onAccept: () => {
      const next = accepted.current;
      cancel();
      if (next) void make(() => restore(next), texts.saidRestored);
    },
    onCancel: cancel,
    onReset: () => void make(resetEverything, texts.saidReset),
  };
}
