// @vitest-environment jsdom
import { expect, it, vi } from "vitest";
import { Timeline } from "../../../components/timeline/timeline.tsx";
import { library, show } from "./view.tsx";

it.each([
  ["a day", "2026-01-15", undefined, "15 January 2026"],
  ["days", "2026-01-15", "2026-01-17", /^15\s?[–-]\s?17 January 2026$/],
  ["months", "2026-01", "2026-03", /^January\s?[–-]\s?March 2026$/],
  ["years", "2026", "2027", /^2026\s?[–-]\s?2027$/],
  ["a month, as the heading does", "2026-01", undefined, null],
  ["days, known to the month, as the heading does", "2026-01", "2026-01-17", null],
])("dates an event of %s", async (_, date, until, expected) => {
  const event = { id: "opening", date, topic: "summit", text: "It opens.", entities: [], sources: [] };
  const root = await show(
    <Timeline
      events={[{ ...event, ...(until === undefined ? {} : { until }) }]}
      library={library}
      language="en"
      today="2026-11-23"
      onOpenEntity={vi.fn()}
    />,
  );
  const shown = root.querySelector(".timeline-date")?.textContent ?? null;
  if (expected instanceof RegExp) expect(shown).toMatch(expected);
  else expect(shown).toBe(expected);
});
