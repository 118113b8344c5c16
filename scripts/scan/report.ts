/** What `scan` says about one file; also its JSON line. */
export type ScanResult = { file: string; news: boolean; active: boolean; mentions: ScannedMention[] };
export type ScannedMention = { entity: string; topic: string; text: string; start: number; end: number };

/** The result for people: one line about the file, then one per entity. */
export function humanReport({ file, news, active, mentions }: ScanResult): string {
  const kind = news ? "news" : "not a news page";
  const count = mentions.length === 1 ? "1 mention" : `${mentions.length} mentions`;
  const head = `${file}: ${active ? count : "no mentions"} (${kind})`;
  const byEntity = Map.groupBy(mentions, (mention) => mention.entity);
  const width = Math.max(0, ...[...byEntity.keys()].map((entity) => entity.length));
  const rows = [...byEntity].map(([entity, found]) => {
    const forms = [...new Set(found.map(({ text }) => text.replace(/\s+/g, " ")))];
    return `  ${entity.padEnd(width)}  ${String(found.length).padStart(3)} ×  ${forms.join(", ")}`;
  });
  return [head, ...rows].join("\n");
}
