// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { type ButtonPlace, WelcomeView } from "../../../components/welcome/welcome-view.tsx";
import { defaultSettings } from "../../../data/settings/settings.ts";
import { expectAccessible } from "./accessible.ts";
import { click, library, show } from "./view.tsx";

describe("the welcome page", () => {
  const view = (
    hasAccess: boolean,
    onGrant = vi.fn(),
    onTopicSwitch = vi.fn(async () => true),
    buttonPlace: ButtonPlace = "toolbar",
  ) => (
    <WelcomeView
      settings={defaultSettings}
      onTopicSwitch={onTopicSwitch}
      library={library}
      language="en"
      hasAccess={hasAccess}
      onGrant={onGrant}
      onOpenOptions={vi.fn()}
      buttonPlace={buttonPlace}
      shortcuts={[
        { name: "explain-selection", description: "", keys: "Ctrl+Shift+E" },
        { name: "next-mention", description: "", keys: "" },
      ]}
    />
  );

  it("asks for access only where it is withheld", async () => {
    const onGrant = vi.fn();
    const root = await show(view(false, onGrant));
    await expectAccessible(root);
    await click(root, "Allow it to read pages");
    expect(onGrant).toHaveBeenCalledOnce();
    await show(view(true));
    expect(root.textContent).not.toContain("Allow it");
  });

  it("says which story it knows", async () => {
    const root = await show(view(true));
    expect(root.querySelector("h1 ~ .welcome-lead ~ .welcome-lead")?.textContent).toContain(
      "“Japan and the United States”",
    );
  });

  it("says where the button is, what it opens, and which keys are set", async () => {
    const root = await show(view(true));
    const part = () => root.querySelector("[aria-labelledby=button]");
    expect(part()?.textContent).toContain("what the page mentions");
    expect(part()?.textContent).toContain("stands at the end of the toolbar");
    const keys = [...(part()?.querySelectorAll("dl div") ?? [])].map(({ textContent }) => textContent);
    expect(keys).toEqual(["Look up the selected wordsCtrl+Shift+E"]);
    await expectAccessible(root);
    await show(view(true, undefined, undefined, "menu"));
    expect(part()?.textContent).toContain("pin Sidelight");
  });

  it("lets readers pick topics", async () => {
    const onTopicSwitch = vi.fn(async () => true);
    const root = await show(view(true, vi.fn(), onTopicSwitch));
    await click(root, "Mark Defense");
    expect(onTopicSwitch).toHaveBeenCalledWith("defense", false);
  });
});
