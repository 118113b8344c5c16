import { render } from "preact";
import { readShortcuts } from "../shared/views/read-shortcuts.ts";
import { WelcomeApp } from "./welcome-app.tsx";
import "../../components/design/tokens.css";
import "../../components/design/pieces.css";
import "../../components/page-base/page-base.css";

void start();

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root) render(<WelcomeApp shortcuts={await readShortcuts()} />, root);
}
