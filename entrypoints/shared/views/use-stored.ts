import { useEffect, useState } from "preact/hooks";

/**
 * What is stored, as it is now, whoever changes it; `first` until it is read. The functions must be the same in each
 * rendering. What was loaded never takes the place of a change that was told meanwhile.
 */
export function useStored<Value, First>(
  load: () => Promise<Value>,
  watch: (listener: (value: Value) => void, signal: AbortSignal) => void,
  first: First,
): Value | First {
  // In a box, because “there is none” may be what is stored.
  const [known, setKnown] = useState<{ value: Value } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watch((value) => setKnown({ value }), stop.signal);
    void load().then((value) => {
      if (!stop.signal.aborted) setKnown((newer) => newer ?? { value });
    });
    return () => stop.abort();
  }, [load, watch]);
  return known ? known.value : first;
}
