import { type Browser, browser } from "wxt/browser";
import type { TabView } from "../../../components/page-summary/tab-view.ts";
import type { PageState } from "../../../data/page/page-state.ts";
import { inTime } from "../in-time.ts";
import { MessageToBackground, type MessageToPage, PageStateAnswer } from "../messages.ts";
import { everyPage } from "./access.ts";
import { isPage, type SilentTab, silentReason } from "./silent-reason.ts";

/** Answers that come later than this come from a page that hangs; the view says what it knows without them. */
const answerWithin = 1500;

/** Browsers do not tell of every end of loading (Chromium's PDF viewer has one unseen), so it is asked for. */
const askAgainAfter = 500;

/**
 * Follows what a tab says about its page: its state now, every change, and the reason where it is silent.
 * Stops with the signal.
 */
export function followPage(tabId: number, listener: (page: TabView) => void, signal: AbortSignal): void {
  let asked = 0;
  let answered = 0;
  let again: ReturnType<typeof setTimeout> | undefined;
  const tell = (page: TabView) => {
    if (!signal.aborted) listener(page);
  };

  async function look() {
    const mine = ++asked;
    const page = await pageNow(tabId);
    // An answer to a later question may have overtaken this one.
    if (mine < answered) return;
    answered = mine;
    tell(page);
    clearTimeout(again);
    if (page.kind === "looking" && !signal.aborted) again = setTimeout(() => void look(), askAgainAfter);
  }

  const onMessage = (message: unknown, sender: Browser.runtime.MessageSender) => {
    if (sender.tab?.id !== tabId || sender.frameId !== 0) return;
    const parsed = MessageToBackground.safeParse(message);
    if (parsed.success && parsed.data.type === "page/changed") void look();
  };
  const onUpdated = (id: number, { status, url, discarded }: Browser.tabs.OnUpdatedInfo) => {
    if (id === tabId && (status === "complete" || url !== undefined || discarded)) void look();
  };
  const onRemoved = (id: number) => {
    if (id !== tabId) return;
    // Firefox, asked now, might still know the tab.
    answered = ++asked;
    clearTimeout(again);
    tell({ kind: "silent", reason: "no-page" });
  };
  const onPermission = () => void look();

  browser.runtime.onMessage.addListener(onMessage);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  browser.permissions.onAdded.addListener(onPermission);
  browser.permissions.onRemoved.addListener(onPermission);
  signal.addEventListener("abort", () => {
    clearTimeout(again);
    browser.runtime.onMessage.removeListener(onMessage);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
    browser.permissions.onAdded.removeListener(onPermission);
    browser.permissions.onRemoved.removeListener(onPermission);
  });
  void look();
}

/** Asks a tab's page for something; undefined where nobody answers. */
export async function askPage(tabId: number, message: MessageToPage): Promise<unknown> {
  const answer = browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
  return inTime(answer, answerWithin, undefined);
}

/** What a tab's page says about itself; null where nobody answers. */
export async function askForState(tabId: number): Promise<PageState | null> {
  const state = PageStateAnswer.safeParse(await askPage(tabId, { type: "page/get-state" }));
  return state.success ? state.data : null;
}

async function pageNow(tabId: number): Promise<TabView> {
  const state = await askForState(tabId);
  if (state && !(await isMarklessDocument(tabId, state))) return { kind: "answering", state };
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return { kind: "silent", reason: "no-page" };
  if (tab.status === "loading") return { kind: "looking" };
  return {
    kind: "silent",
    reason: silentReason({
      url: tab.url,
      ...(await documentOf(tabId)),
      hasAccess: await mayRead(tab.url),
      mayReadFiles: await browser.extension.isAllowedFileSchemeAccess(),
      ownOrigin: new URL(browser.runtime.getURL("/")).origin,
    }),
  };
}

/** XML and PDF viewers run content scripts too, but “not a news page” would be a poor answer for them. */
async function isMarklessDocument(tabId: number, { status }: PageState): Promise<boolean> {
  if (status !== "not-news" && status !== "nothing-found") return false;
  const { contentType } = await documentOf(tabId);
  return contentType !== null && contentType !== "text/plain" && !isPage(contentType);
}

async function mayRead(url: string | undefined): Promise<boolean> {
  const isWeb = url !== undefined && /^https?:/.test(url);
  const asked = isWeb ? { origins: [`${new URL(url).origin.replace(/:\d+$/, "")}/*`] } : everyPage;
  return browser.permissions.contains(asked).catch(() => false);
}

async function documentOf(tabId: number): Promise<Pick<SilentTab, "contentType" | "isClosed">> {
  try {
    const { url } = await browser.tabs.get(tabId);
    // Elsewhere a script may be left waiting, and on a page of our own Firefox writes a warning for each that is tried.
    if (!url || !/^(?:https?|file):/.test(url)) return { contentType: null, isClosed: true };
    const answers = await inTime(
      browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType }),
      answerWithin,
      undefined,
    );
    const type = answers?.[0]?.result;
    return { contentType: typeof type === "string" ? type : null, isClosed: false };
  } catch {
    return { contentType: null, isClosed: true };
  }
}
