import type { Entity } from "../../data/format/entity.ts";
import { counted } from "../../data/language/english.ts";
import * as japanese from "../../data/language/japanese.ts";
import { spoken } from "../../data/language/spoken.ts";

/** Every text of “Background”. */
const en = {
  back: "All background",
  onPage: "on this page",
  asOf: (date: string) => `as of ${date}`,
  alsoWritten: "Also written",
  details: "Details",
  relations: "Connected with",
  asList: (count: number, undrawn: number) =>
    undrawn > 0
      ? `As a list, with ${counted(undrawn, "more connection", "more connections")}`
      : `As a list of ${counted(count, "connection", "connections")}`,
  facts: "What the sources say",
  events: "Dates",
  jump: "Show on the page",
  kind: {
    person: "Person",
    government: "Government",
    organisation: "Organization",
    agreement: "Agreement",
    policy: "Policy",
    event: "Event",
    document: "Document",
    capability: "Capability",
    product: "Product",
    commodity: "Commodity",
    project: "Project",
  } satisfies Record<Entity["kind"], string>,
};

const ja: typeof en = {
  back: "背景の一覧",
  onPage: "このページに登場",
  asOf: (date) => `${date}時点`,
  alsoWritten: "ほかの表記",
  details: "詳細",
  relations: "関わりのある人物・用語",
  asList: (count, undrawn) =>
    undrawn > 0
      ? `一覧で見る（図にない${japanese.figure(undrawn)}件を含む${japanese.figure(count)}件）`
      : `一覧で見る（${japanese.figure(count)}件）`,
  facts: "情報源が伝えること",
  events: "出来事",
  jump: "ページ内の箇所へ",
  kind: {
    person: "人物",
    government: "政権・政府",
    organisation: "組織",
    agreement: "合意",
    policy: "政策",
    event: "出来事",
    document: "文書",
    capability: "能力",
    product: "製品",
    commodity: "産品",
    project: "事業",
  },
};

export const backgroundStrings = spoken({ en, ja });
