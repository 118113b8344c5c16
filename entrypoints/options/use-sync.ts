import { settingsStrings } from "../../components/settings/strings.ts";
import type { SyncProps } from "../../components/settings/sync-panel.tsx";
import type { ToastMessage } from "../../components/toast/toast.tsx";
import { changeSettings } from "../shared/storage/settings-storage.ts";
import { forgetSynced, syncSettings } from "../shared/storage/settings-sync.ts";
import { changeSyncState, loadSyncState, watchSyncState } from "../shared/storage/sync-state.ts";
import { useStored } from "../shared/views/use-stored.ts";

/** The state of sync and what its controls do; null until it is known. */
export function useSync(language: string, say: (message: ToastMessage) => void): SyncProps | null {
  const state = useStored(loadSyncState, watchSyncState, null);
  if (!state) return null;
  const { sync: texts, notStored } = settingsStrings(language);

  /** Answers whether that could be stored. */
  const turn = (on: boolean) => changeSyncState({ on, trouble: null });

  async function onSwitch(on: boolean, said?: ToastMessage): Promise<void> {
    if (!(await turn(on))) return say({ text: notStored });
    if (said) say(said);
    await syncSettings();
  }
  async function onForget(): Promise<void> {
    if (!(await turn(false))) return say({ text: notStored });
    const isDone = await forgetSynced().then(
      () => true,
      () => false,
    );
    if (isDone) {
      await changeSyncState({ agreedAt: null });
      // No other browser has to hear any more of what was taken off a list. Where this fails, the next change forgets it.
      await changeSettings((now) => now).catch(() => {});
    }
    say({ text: isDone ? texts.saidForgotten : texts.saidNotForgotten });
  }
  return {
    ...state,
    onSwitch: (on) => void onSwitch(on, { text: texts.said(on), undo: () => void onSwitch(!on) }),
    onForget: () => void onForget(),
  };
}
