/** Every text of the menu, in one place. */
export const strings = {
  menu: "More actions",
  pause: "Pause for an hour",
  resume: "End the pause",
  brief: "Copy a brief of this page",
  json: "Save the facts as JSON",
  csv: "Save the facts as a table (CSV)",
  copied: "The brief is on the clipboard, as Markdown.",
  notCopied: "The browser did not let the brief onto the clipboard.",
  paused: "Marks rest for an hour, on all pages.",
} as const;
