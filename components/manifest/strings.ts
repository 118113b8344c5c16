import { spoken } from "../../data/language/spoken.ts";

const en = {
  name: "Sidelight",
  description: "Background and sources for the names in the news, right where you read them.",
  /** The keyboard commands by their names in the manifest. */
  commands: {
    "next-mention": "Open the card of the next marked name",
    "previous-mention": "Open the card of the previous marked name",
    "explain-selection": "Look up the selected words",
    _execute_action: "Open the popup",
    _execute_sidebar_action: "Open the side panel",
  },
};

const ja: typeof en = {
  name: "Sidelight",
  description: "ニュースに出てくる名前の背景と情報源を、読んでいるその場で示します。",
  commands: {
    "next-mention": "次のマークのカードを開く",
    "previous-mention": "前のマークのカードを開く",
    "explain-selection": "選択した語句を調べる",
    _execute_action: "ポップアップを開く",
    _execute_sidebar_action: "サイドパネルを開く",
  },
};

/** What the browser itself shows of Sidelight: in its list of extensions, its store, its list of shortcuts. */
export const manifestStrings = spoken({ en, ja });

export type CommandName = keyof typeof en.commands;
