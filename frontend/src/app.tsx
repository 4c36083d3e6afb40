/** The page: header, navigation, the view that the address names, help. */
import "./styles/app.css";

import { type ComponentChildren, Component, type JSX, render } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";

import { isStatic, useProject } from "./core/api";
import { formatTime } from "./core/format";
import { type Key, keysNow, useKeys } from "./core/keys";
import { startLive } from "./core/live";
import { go, href, usePlace } from "./core/router";
import { type Theme, setTheme, startTheme, useTheme } from "./core/theme";
import { Dialog } from "./parts/dialog";
import { Empty, Failure } from "./parts/states";
import { Name } from "./parts/text";
import { VIEWS, type View } from "./views/table";

const FIRST = "pipelines";

/** A view that fails takes nothing else with it. */
class Guard extends Component<{ children: ComponentChildren }, { error: Error | null }> {
  override state = { error: null };

  static override getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ComponentChildren {
    const { error } = this.state;
    if (error) return <Failure error={error} retry={() => this.setState({ error: null })} />;
    return this.props.children;
  }
}

const THEMES: Record<Theme, { next: Theme; says: string; sign: string }> = {
  system: { next: "light", says: "as the system is", sign: "◐" },
  light: { next: "dark", says: "light", sign: "○" },
  dark: { next: "system", says: "dark", sign: "●" },
};

function ThemeButton(): JSX.Element {
  const { theme } = useTheme();
  const { next, says, sign } = THEMES[theme];
  return (
    <button
      type="button"
      class="button button-quiet theme"
      title={`Colours: ${says}`}
      aria-label={`Colours: ${says}. Make them: ${THEMES[next].says}`}
      onClick={() => setTheme(next)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

function Header(props: { view: View | undefined; help: () => void }): JSX.Element {
  const project = useProject().value;
  const marked = props.view?.under ?? props.view?.name;
  return (
    <header class="top">
      <a class="skip" href="#content" onClick={(event) => {
        event.preventDefault(); // the address says which view is shown
        document.getElementById("content")?.focus();
      }}>
        Skip to content
      </a>
      <a class="brand" href={href([FIRST])} title={project?.root ?? ""}>
        <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
          <path d="M2.5 4h4.5v4h6.5M7 8v5" fill="none" stroke="currentColor" stroke-width="1.6" />
          <circle cx="2.5" cy="4" r="2.2" fill="currentColor" />
          <circle cx="13.5" cy="8" r="2.2" fill="currentColor" />
          <circle cx="7" cy="13" r="2.2" fill="currentColor" />
        </svg>
        <Name text={project?.name ?? "StagedML"} />
      </a>
      <nav class="nav" aria-label="Views">
        {VIEWS.filter((view) => view.entry).map((view) => (
          <a
            key={view.name}
            href={href([view.name])}
            {...(view.name === marked ? { "aria-current": "page" as const } : {})}
          >
            {view.entry!.label}
          </a>
        ))}
      </nav>
      <div class="top-end">
        {isStatic() && (
          <span class="badge snapshot" title={`A snapshot of ${formatTime(project?.generated)}: it does not change`}>
            snapshot<span class="wide"> of {formatTime(project?.generated)}</span>
          </span>
        )}
        <ThemeButton />
        <button type="button" class="button button-quiet keys-button" title="Keys (?)" aria-label="Keys" onClick={props.help}>
          <span aria-hidden="true">?</span>
        </button>
      </div>
    </header>
  );
}

function Help(props: { close: () => void }): JSX.Element {
  const keys = useMemo(keysNow, []);
  return (
    <Dialog title="Keys" close={props.close}>
      <dl class="keys">
        {keys.map((key) => (
          <div key={key.keys}>
            <dt>
              {key.keys.split(" ").map((one) => (
                <kbd key={one}>{one === "Escape" ? "Esc" : one}</kbd>
              ))}
            </dt>
            <dd>{key.does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

function App(): JSX.Element {
  const place = usePlace();
  const [helping, setHelping] = useState(false);
  const main = useRef<HTMLElement>(null);
  const [name = FIRST, ...path] = place.path;
  const view = VIEWS.find((one) => one.name === name);
  const shown = [name, ...path].join("/");
  const project = useProject().value?.name;

  const title = view ? view.title(path) : "Not found";
  useEffect(() => {
    document.title = project ? `${title} · ${project}` : title;
  }, [title, project]);

  // Another view begins at its top; a change of its state alone does not move it.
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) {
      window.scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [shown]);

  const keys: Key[] = VIEWS.flatMap((one) =>
    one.entry
      ? [{ keys: `g ${one.entry.key}`, does: `Go to ${one.entry.label.toLowerCase()}`, run: () => go(href([one.name])) }]
      : [],
  );
  useKeys([{ keys: "?", does: "Show the keys", run: () => setHelping(true) }, ...keys]);

  return (
    <>
      <Header view={view} help={() => setHelping(true)} />
      <main id="content" ref={main} tabIndex={-1}>
        {view ? (
          <Guard key={shown}>
            <view.component path={path} />
          </Guard>
        ) : (
          <Empty title="There is no such view">
            <a href={href([FIRST])}>Pipelines</a>
          </Empty>
        )}
      </main>
      {helping && <Help close={() => setHelping(false)} />}
    </>
  );
}

startTheme();
startLive();
render(<App />, document.getElementById("root")!);
