import { render } from "preact";
import { states } from "./states.tsx";
import "../../components/design/tokens.css";
import "../../components/design/pieces.css";
import "../../components/page-base/page-base.css";
import "../../entrypoints/popup/popup.css";

addEventListener("hashchange", () => void start());
void start();

/** Shows the state that the address names, `index.html#state=paused&language=ja`; without one, a list of them. */
async function start(): Promise<void> {
  const asked = new URLSearchParams(location.hash.slice(1));
  const state = states.find(({ name }) => name === asked.get("state"));
  const language = asked.get("language") ?? "en";
  const root = document.getElementById("root");
  if (!root) return;
  document.documentElement.dataset.in = "tab";
  delete document.documentElement.dataset.state;
  render(null, root);
  if (!state) return render(<List />, root);
  document.documentElement.lang = language;
  render(state.view(language), root);
  for (const selector of state.press ?? []) (await appearing(selector)).click();
  if (state.search) await typeInto(await appearing("input"), state.search);
  await appearing(state.until ?? ".reader, .empty-note");
  document.documentElement.dataset.state = state.name;
}

function List() {
  return (
    <ul>
      {states.map(({ name }) => (
        <li key={name}>
          <a href={`#state=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

async function typeInto(field: HTMLElement, text: string): Promise<void> {
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/** Parts of a view come when they are first shown. */
async function appearing(selector: string): Promise<HTMLElement> {
  for (;;) {
    const element = document.querySelector<HTMLElement>(selector);
    if (element) return element;
    await new Promise(requestAnimationFrame);
  }
}
