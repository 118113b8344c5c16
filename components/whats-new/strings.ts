import { spoken } from "../../data/language/spoken.ts";

/** The release that the notes below are about. They are written anew for each, in a few lines a reader cares for. */
export const release = "0.1";

const en = {
  title: (version: string) => `New in Sidelight ${version}`,
  dismiss: "Do not show this any more",
  notes: [
    "Every view speaks English and Japanese. The language is in the options, under “Marks and cards”.",
    "Settings can go along to your other browsers, through the browser’s own sync. It is off until you switch it on.",
    "“What it reports” compares a page with what other sources say.",
  ],
};

const ja: typeof en = {
  title: (version) => `Sidelight ${version}の新機能`,
  dismiss: "今後は表示しない",
  notes: [
    "すべての画面が日本語と英語に対応しました。言語は設定の「マークとカード」で選べます。",
    "ブラウザーの同期を使って、設定をほかのブラウザーにも反映できます。初期設定ではオフです。",
    "「報じている内容」で、ページの記述とほかの情報源を比べられます。",
  ],
};

export const whatsNewStrings = spoken({ en, ja });
