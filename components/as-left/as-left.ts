import { createContext } from "preact";
import { useContext, useState } from "preact/hooks";

/** What a reader has opened or chosen in a place, by a name of its own. */
export type Choices = Map<string, unknown>;

/** The choices in the place that is shown; null where no way leads back. */
export const ChoicesContext = createContext<Choices | null>(null);

/** A state that is as it was left when the reader comes back to its place. */
export function useAsLeft<State>(name: string, first: State): [State, (next: State) => void] {
  const choices = useContext(ChoicesContext);
  // Under one name is one kind of state.
  const [state, setState] = useState(() => (choices?.has(name) ? (choices.get(name) as State) : first));
  return [
    state,
    (next) => {
      choices?.set(name, next);
      setState(next);
    },
  ];
}

/** What keeps a `<details>` folded or unfolded as it was left. */
export function useUnfolded(name: string, first: boolean) {
  const [open, setOpen] = useAsLeft(name, first);
  const onToggle = ({ currentTarget }: { currentTarget: HTMLDetailsElement }) => setOpen(currentTarget.open);
  return { open, onToggle };
}
