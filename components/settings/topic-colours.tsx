import { useId } from "preact/hooks";
import { topicColours } from "../../data/format/topic-colours.ts";
import { useLanguage } from "../design/language.ts";
import type { TopicColour } from "../design/topic-palette.ts";
import { settingsStrings } from "./strings.ts";
import "./topic-colours.css";

type Props = { name: string; value: TopicColour; onChange: (colour: TopicColour) => void };

/** The slots of the palette, which stay apart for colour-blind readers too. */
export function TopicColours({ name, value, onChange }: Props) {
  const texts = settingsStrings(useLanguage()).topics;
  const group = useId();
  return (
    <fieldset class="topic-colours">
      <legend>{texts.colourOf(name)}</legend>
      {topicColours.map((colour) => (
        <label key={colour} class="topic-colour" data-topic-colour={colour} title={texts.colours[colour]}>
          <input
            type="radio"
            name={group}
            checked={colour === value}
            aria-label={texts.colours[colour]}
            onChange={() => onChange(colour)}
          />
        </label>
      ))}
    </fieldset>
  );
}
