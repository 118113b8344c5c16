/** Texts of the frame around popup and side panel. */
export const strings = {
  name: "Sidelight",
  tabs: "Sidelight",
  page: "This page",
  background: "Background",
  facts: "Sources compared",
  timeline: "Timeline",
  options: "Options",
  panel: "Open beside the page",
  loading: "Opening the background…",
  broken: "The background could not be read",
  brokenMore: "Sidelight’s own data is damaged. Installing it again mends this; your settings are kept.",
} as const;
