// Tables in files: CSV, TSV, JSON lines. Only as many rows are read as are shown.

export interface Tabular {
  columns: string[];
  rows: string[][];
  /** Whether the file has more rows than these. */
  more: boolean;
}

export type TableKind = "csv" | "tsv" | "jsonl";

/** What kind of table a file's name promises, if any. */
export function tableKind(path: string): TableKind | null {
  const suffix = /\.(csv|tsv|jsonl|ndjson)$/i.exec(path)?.[1]?.toLowerCase();
  if (suffix === undefined) return null;
  return suffix === "ndjson" ? "jsonl" : (suffix as TableKind);
}

/** Rows of a text with separators, as RFC 4180 quotes them. */
function separated(text: string, separator: string, limit: number): { rows: string[][]; more: boolean } {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  let at = 0;
  const end = () => {
    row.push(field);
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
    field = "";
  };
  for (; at < text.length; at++) {
    const char = text.charAt(at);
    if (quoted) {
      if (char !== '"') field += char;
      else if (text.charAt(at + 1) === '"') {
        field += char;
        at++;
      } else quoted = false;
    } else if (char === '"' && field === "") quoted = true;
    else if (char === separator) {
      row.push(field);
      field = "";
    } else if (char === "\n" || char === "\r") {
      if (char === "\r" && text.charAt(at + 1) === "\n") at++;
      end();
      if (rows.length > limit) break;
    } else field += char;
  }
  if (at >= text.length && (field !== "" || row.length)) end();
  return { rows: rows.slice(0, limit), more: rows.length > limit };
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function lines(text: string, limit: number): Tabular | null {
  const columns: string[] = [];
  const known = new Set<string>();
  const found: Record<string, unknown>[] = [];
  let more = false;
  for (const line of text.split("\n")) {
    if (!line.trim()) continue;
    if (found.length === limit) {
      more = true;
      break;
    }
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return null;
    }
    const entry =
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? (value as Record<string, unknown>)
        : { value };
    for (const name of Object.keys(entry)) {
      if (!known.has(name)) {
        known.add(name);
        columns.push(name);
      }
    }
    found.push(entry);
  }
  const cell = (entry: Record<string, unknown>, name: string) => (Object.hasOwn(entry, name) ? shown(entry[name]) : "");
  return { columns, rows: found.map((entry) => columns.map((name) => cell(entry, name))), more };
}

/** Read a table; null where the text is none. The first row of CSV and TSV names the columns. */
export function readTable(text: string, kind: TableKind, limit = 1000): Tabular | null {
  if (kind === "jsonl") return lines(text, limit);
  const { rows, more } = separated(text.replace(/^\ufeff/, ""), kind === "tsv" ? "\t" : ",", limit + 1);
  const [first, ...rest] = rows;
  if (first === undefined) return null;
  const width = Math.max(first.length, ...rest.map((row) => row.length));
  const fill = (row: string[]) => [...row, ...Array<string>(width - row.length).fill("")];
  return { columns: fill(first), rows: rest.map(fill), more };
}

/** Whether all values of a column are numbers, so that it is set flush right. */
export function isNumeric(table: Tabular, column: number): boolean {
  return table.rows.some((row) => row[column] !== "") && table.rows.every((row) => row[column] === "" || (row[column] ?? "").trim() !== "" && Number.isFinite(Number(row[column])));
}
