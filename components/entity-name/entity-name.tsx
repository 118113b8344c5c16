import { nativeNameOf } from "../../data/facts/native-name.ts";
import type { Entity } from "../../data/format/entity.ts";
import { nameOf } from "./names.ts";
import "./entity-name.css";

type Props = { entity: Entity; language: string };

/** A name as it is listed: in the reader's language, then once as it is written at home. */
export function EntityName({ entity, language }: Props) {
  const native = nativeNameOf(entity, language);
  return (
    <span class="entity-name">
      <span class="entity-name-main">{nameOf(entity, language)}</span>
      {native && (
        <span class="entity-name-native" lang={native.language}>
          {native.text}
        </span>
      )}
    </span>
  );
}
