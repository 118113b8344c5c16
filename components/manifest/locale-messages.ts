import type { SpokenLanguage } from "../../data/language/spoken.ts";
import { type CommandName, manifestStrings } from "./strings.ts";

/** What stands in the manifest in place of a text; the browser puts in the text of its own language. */
export const manifestMessages = {
  name: "__MSG_name__",
  description: "__MSG_description__",
  command: (name: CommandName) => `__MSG_${commandKey(name)}__`,
};

/** The `messages.json` of a language, as browsers read it. */
export function localeMessages(language: SpokenLanguage): Record<string, { message: string }> {
  const { name, description, commands } = manifestStrings(language);
  const texts = {
    name,
    description,
    ...Object.fromEntries(
      Object.entries(commands).map(([command, text]) => [commandKey(command as CommandName), text]),
    ),
  };
  return Object.fromEntries(Object.entries(texts).map(([key, message]) => [key, { message }]));
}

/** Names of messages have no hyphens. */
function commandKey(name: CommandName): string {
  return `command_${name.replaceAll("-", "_")}`;
}
