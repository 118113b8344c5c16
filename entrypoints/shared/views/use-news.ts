import { useEffect, useState } from "preact/hooks";
import { dismissNews, hasNews } from "../storage/whats-new.ts";

/** Whether to tell of the last update, and the end of that. */
export function useNews(): { isThere: boolean; dismiss: () => void } {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    void hasNews().then(setThere);
  }, []);
  return {
    isThere,
    dismiss: () => {
      setThere(false);
      void dismissNews();
    },
  };
}
