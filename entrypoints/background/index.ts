import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { watchPacks } from "../shared/storage/pack-storage.ts";
import { watchPause } from "../shared/storage/pause.ts";
import { watchSettings } from "../shared/storage/settings-storage.ts";
import { watchSynced } from "../shared/storage/settings-sync.ts";
import { catchUpBadges, updateAllBadges } from "./badge.ts";
import { relayCommand } from "./commands.ts";
import { endQuietly } from "./ending.ts";
import { injectIntoOpenTabs } from "./inject.ts";
import { whenInstalled } from "./installed.ts";
import { answerMessage } from "./messages.ts";
import { catchUp, inspectMarking, mendMarking, publishMarking } from "./publish.ts";
import { syncSoon } from "./sync-soon.ts";

/** Everything is registered in the first turn: an event that wakes the background finds its listener. */
export default defineBackground(() => {
  endQuietly();
  const always = new AbortController().signal;
  browser.runtime.onMessage.addListener(answerMessage);
  browser.commands.onCommand.addListener((command, tab) => relayCommand(command, tab?.id));
  browser.runtime.onInstalled.addListener(whenInstalled);
  browser.runtime.onStartup.addListener(() => void inspectMarking());
  mendMarking(always);
  watchSettings((settings) => {
    void publishMarking();
    void updateAllBadges(settings.badge);
    syncSoon();
  }, always);
  watchSynced(syncSoon, always);
  watchPause(() => void publishMarking(), always);
  watchPacks(() => void publishMarking(), always);
  // What could not be done before the background was last put to sleep.
  void catchUp();
  void catchUpBadges();
  void injectIntoOpenTabs();
  syncSoon();
});
