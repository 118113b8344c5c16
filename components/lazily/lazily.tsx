import type { ComponentType, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A view whose code comes when it is first shown: what a popup opens with should not wait for the rest. */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => JSX.Element | null {
  let View: ComponentType<Props> | null = null;
  return function Lazy(props: Props) {
    const [, drawAgain] = useState(0);
    useEffect(() => {
      if (View) return;
      let isShown = true;
      void load().then((loaded) => {
        View = loaded;
        if (isShown) drawAgain((times) => times + 1);
      });
      return () => {
        isShown = false;
      };
    }, []);
    return View && <View {...props} />;
  };
}
