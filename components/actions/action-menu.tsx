import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Icon, type IconName } from "../design/icons.tsx";
import { useLanguage } from "../design/language.ts";
import { actionStrings } from "./strings.ts";
import "./action-menu.css";

export type Action = { name: string; label: string; icon: IconName; onChoose: () => void };

/** A button with a menu, after the ARIA pattern: arrow keys move, Enter chooses, Escape and Tab leave. */
export function ActionMenu({ actions }: { actions: readonly Action[] }) {
  const strings = actionStrings(useLanguage());
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    root.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const leave = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", leave);
    return () => document.removeEventListener("pointerdown", leave);
  }, [isOpen]);

  function close() {
    setOpen(false);
    root.current?.querySelector<HTMLElement>("button")?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    const items = [...(root.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    }[event.key];
    if (event.key === "Tab") return setOpen(false);
    if (event.key !== "Escape" && to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (to === undefined) close();
    else items[to]?.focus();
  }

  return (
    <div class="action-menu" ref={root}>
      <button
        type="button"
        class="icon-button"
        aria-label={strings.menu}
        title={strings.menu}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="more" />
      </button>
      {isOpen && (
        <div
          class="action-list"
          id={id}
          role="menu"
          aria-label={strings.menu}
          tabIndex={-1}
          onKeyDown={onKeyDown}
        >
          {actions.map(({ name, label, icon, onChoose }) => (
            <button
              key={name}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                onChoose();
              }}
            >
              <Icon name={icon} size={14} />
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
