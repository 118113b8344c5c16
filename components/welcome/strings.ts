/** Every text of the welcome page, in one place. */
export const strings = {
  title: "Welcome to Sidelight",
  lead: "A name in the news gets a quiet mark. Rest the pointer on it, and a card says who or what it is, what the sources say, and where they differ.",
  tryTitle: "Try it here",
  tryHint: "Rest the pointer on a marked name, or click it.",
  openCard: (name: string) => `Card about ${name}`,
  before: "In today’s headlines: ",
  between: ", ",
  beforeLast: " and ",
  after: ".",
  accessTitle: "Access to pages",
  accessGranted:
    "Sidelight may read the pages you open. It marks names on news pages and leaves the others alone.",
  accessMissing:
    "Your browser does not let Sidelight read pages yet. Without that, nothing can be marked. You can allow it for single sites in the browser’s menu, too.",
  grant: "Allow it to read pages",
  topicsTitle: "Topics",
  topicsLead: "Switch off what you do not want marked. You can change this at any time.",
  mark: (topic: string) => `Mark ${topic}`,
  privacyTitle: "What it keeps, and what it sends",
  privacy: [
    "It sends nothing: Sidelight makes no network requests, and there is no account and no counting.",
    "It stores your settings and the packs you import, in this browser and nowhere else.",
    "It stores nothing about the pages you read.",
  ],
  done: "All settings",
} as const;
