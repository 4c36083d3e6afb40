/** The files of an output, each shown as what it is: pictures, tables, JSON, text, or to download. */
import type { JSX } from "preact";

import { fileAddress, getText, useAnswer } from "../core/api";
import { visible } from "../core/ansi";
import type { OutputFile, Value } from "../core/contract";
import { formatBytes } from "../core/format";
import { type TableKind, isNumeric, readTable, tableKind } from "../core/tabular";
import { Json } from "./json";
import { Log } from "./log";
import { Show } from "./states";
import { Name } from "./text";

const LARGE = 4_000_000; // bytes of a text that the page reads
const PICTURES = /\.(png|jpe?g|gif|webp|svg|bmp)$/i;
const TEXTS = /\.(txt|md|rst|log|py|ts|sh|nix|toml|ya?ml|cfg|ini|xml|vocab|patch|diff)$|(^|\/)(hydra-[a-z-]+|vocab|README|LICENSE)$/i;
const ROWS = 1000;

type Shape = "picture" | "table" | "json" | "text" | "page" | "other";

/** How a file is shown. */
export function shapeOf(file: OutputFile): Shape {
  if (PICTURES.test(file.path)) return "picture";
  if (/\.html?$/i.test(file.path)) return "page";
  if (file.size > LARGE) return "other";
  if (tableKind(file.path)) return "table";
  if (/\.json$/i.test(file.path)) return "json";
  if (TEXTS.test(file.path) || file.type.startsWith("text/")) return "text";
  return "other";
}

const SAYS: Record<Shape, string> = {
  picture: "picture", table: "table", json: "JSON", text: "text", page: "page", other: "download",
};

function Cells(props: { text: string; kind: TableKind }): JSX.Element {
  const table = readTable(props.text, props.kind, ROWS);
  if (!table) return <Log lines={props.text.split("\n")} />;
  const numeric = table.columns.map((_, at) => isNumeric(table, at));
  return (
    <>
      <div class="file-table" tabIndex={0} role="region" aria-label="Table">
        <table class="table">
          <thead>
            <tr>
              {table.columns.map((name, at) => (
                <th key={at} class={numeric[at] ? "num" : ""}><Name text={visible(name)} /></th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={column} class={numeric[column] ? "num" : ""}><Name text={visible(cell)} /></td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="hint">
        {table.rows.length} {table.rows.length === 1 ? "row" : "rows"}{table.more ? ", the first of them; the file has more" : ""}, {table.columns.length} {table.columns.length === 1 ? "column" : "columns"}
      </p>
    </>
  );
}

function Parsed(props: { text: string }): JSX.Element {
  let value: Value;
  try {
    value = JSON.parse(props.text) as Value;
  } catch {
    return <Log lines={props.text.split("\n")} />; // NaN, or no JSON: as it is
  }
  return <div class="file-json"><Json value={value} /></div>;
}

function Content(props: { url: string; file: OutputFile }): JSX.Element {
  const { url, file } = props;
  const shape = shapeOf(file);
  if (shape === "picture") return <img class="file-picture" src={url} alt={file.path} />;
  if (shape === "page")
    return <a class="button" href={url} target="_blank" rel="noopener">Open the page</a>;
  if (shape === "other")
    return (
      <p class="hint">
        {file.size > LARGE ? "Too large to be shown here." : "This kind of file is not shown here."}
      </p>
    );
  return <TextContent url={url} file={file} shape={shape} />;
}

function TextContent(props: { url: string; file: OutputFile; shape: Shape }): JSX.Element {
  const { url, file, shape } = props;
  const answer = useAnswer(`file:${url}`, () => getText(url));
  return (
    <Show answer={answer} what="Reading the file">
      {(text) =>
        shape === "table" ? <Cells text={text} kind={tableKind(file.path) ?? "csv"} />
        : shape === "json" ? <Parsed text={text} />
        : <Log lines={text.replace(/\n$/, "").split("\n")} />
      }
    </Show>
  );
}

export function Files(props: {
  output: string;
  files: readonly OutputFile[];
  chosen: string | null;
  choose: (path: string | null) => void;
}): JSX.Element {
  const { output, files, chosen } = props;
  if (!files.length) return <p class="hint">The output holds no files.</p>;
  return (
    <ul class="files">
      {files.map((file) => {
        const url = fileAddress(output, file.path);
        const isOpen = file.path === chosen;
        return (
          <li key={file.path} class="file">
            <div class="file-head">
              <button type="button" class="file-name" aria-expanded={isOpen} onClick={() => props.choose(isOpen ? null : file.path)}>
                <span aria-hidden="true">{isOpen ? "▾" : "▸"}</span>
                <Name text={visible(file.path)} class="mono" />
              </button>
              <span class="dim nowrap">{SAYS[shapeOf(file)]}</span>
              <span class="file-size nowrap">{formatBytes(file.size)}</span>
              <a class="button button-small button-quiet" href={url} download={file.path.split("/").at(-1)} aria-label={`Download ${file.path}`} title="Download">↓</a>
            </div>
            {isOpen && <div class="file-content"><Content url={url} file={file} /></div>}
          </li>
        );
      })}
    </ul>
  );
}
