/** Light, dark, or as the system is; chosen on this machine, so kept here and not in the address. */
import { useEffect, useReducer } from "preact/hooks";

export type Theme = "system" | "light" | "dark";

const KEY = "stagedml-theme";
const listeners = new Set<() => void>();
const system = () => window.matchMedia("(prefers-color-scheme: dark)");

function stored(): Theme {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === "light" || theme === "dark" ? theme : "system";
  } catch {
    return "system"; // a browser that keeps nothing
  }
}

let theme: Theme = "system";

const isDark = (): boolean => theme === "dark" || (theme === "system" && system().matches);

function apply(): void {
  document.documentElement.dataset["theme"] = isDark() ? "dark" : "light";
  for (const listener of [...listeners]) listener();
}

/** Apply what was chosen last. */
export function startTheme(): void {
  theme = stored();
  system().addEventListener("change", apply);
  apply();
}

export function setTheme(next: Theme): void {
  theme = next;
  try {
    if (next === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, next);
  } catch {
    // For this page, then.
  }
  apply();
}

/** Return what is chosen, and whether it is dark now. */
export function useTheme(): { theme: Theme; dark: boolean } {
  const [, changed] = useReducer<number, void>((n) => n + 1, 0);
  useEffect(() => {
    const listener = () => changed();
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return { theme, dark: isDark() };
}
