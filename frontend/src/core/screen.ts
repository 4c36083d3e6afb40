/** How much room there is. */
import { useEffect, useState } from "preact/hooks";

const narrow = () => window.matchMedia("(max-width: 640px)");

/** Whether this is a telephone's width. */
export function useNarrow(): boolean {
  const [is, setIs] = useState(() => narrow().matches);
  useEffect(() => {
    const query = narrow();
    const changed = () => setIs(query.matches);
    query.addEventListener("change", changed);
    return () => query.removeEventListener("change", changed);
  }, []);
  return is;
}
