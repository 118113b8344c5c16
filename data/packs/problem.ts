import type { Rule } from "../format/rules.ts";

/** What a field should have held. `types` are kinds in JSON by the names that zod has for them. */
export type Wanted =
  | { kind: "types"; types: readonly string[]; field: string }
  | { kind: "choices"; choices: readonly unknown[] }
  | { kind: "rule"; rule: Rule }
  | { kind: "bound"; bound: "most" | "above" | "entries"; figure: number }
  | { kind: "other" };

/** Everything that can be wrong with a pack or a backup, with what tells one case from the next. */
export type Fault =
  | { kind: "several-files" | "empty-file" | "not-text" | "too-deep" | "prototype" }
  | { kind: "too-large"; bytes: number }
  | { kind: "not-json"; place: { line: number; column: number } | null }
  | { kind: "no-pack" | "is-backup" }
  | { kind: "other-format"; found: unknown }
  | { kind: "other-version"; found: unknown; isNewer: boolean }
  | { kind: "too-many-spellings" | "more"; count: number }
  | { kind: "is-bundled" | "pack-twice"; id: string }
  | { kind: "missing" | "bad-key"; wanted: Wanted }
  | { kind: "broken"; found: unknown; wanted: Wanted }
  | { kind: "unknown-keys"; keys: readonly string[] }
  | { kind: "long-text" | "long-list"; length: number; most: number }
  | { kind: "dangling"; to: Referred; id: string }
  | { kind: "id-twice" | "to-itself" | "ends-too-early" }
  | { kind: "no-own-name" | "not-read-in"; language: string }
  | { kind: "no-value" | "not-comparable"; name: string }
  | { kind: "backup-too-large" | "backup-not-json" | "no-backup" | "is-pack" | "other-backup" }
  | { kind: "no-packs" | "no-entry" | "newer-settings" | "damaged-settings" };

/** What references lead to. */
export type Referred = "topic" | "origin" | "source" | "entity";

/** One thing wrong with a pack or a backup, and where; `in-words.ts` says it. */
export type Problem = { path: string } & Fault;

/** What is offered is not taken as it is. */
export type Refusal = { ok: false; problems: Problem[] };

/** A refusal for one reason. */
export function refused(path: string, fault: Fault): Refusal {
  return { ok: false, problems: [{ path, ...fault }] };
}
