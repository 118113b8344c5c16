/** The oldest versions that Sidelight runs in; docs/decisions/0009-oldest-browsers.md says why these. */
export const oldestBrowsers = { chromium: 128, firefox: 142 } as const;
