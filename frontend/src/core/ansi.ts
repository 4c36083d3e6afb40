// Lines of logs as parts with classes: what a terminal would colour, and nothing else that it does.

export interface Part {
  text: string;
  /** Classes such as `ansi-bold ansi-red`; empty for plain text. */
  classes: string;
}

const COLOURS = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"];

// Sequences that a terminal obeys: CSI, then OSC and its kin up to their ends, then short ones.
const ESCAPES = /\x1b\[([0-?]*)[ -/]*([@-~])|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]?/g;

// What would act on text around it, or cannot be seen: controls, marks of direction, no-width.
const HIDDEN = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** A text in which what cannot be seen, or would turn the text around it, is written out. */
export function visible(text: string): string {
  return text.replace(HIDDEN, (char) => {
    const code = char.charCodeAt(0);
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}

interface Style {
  bold: boolean;
  dim: boolean;
  italic: boolean;
  underline: boolean;
  inverse: boolean;
  front: string;
  back: string;
}

const plain = (): Style => ({
  bold: false, dim: false, italic: false, underline: false, inverse: false, front: "", back: "",
});

function classes(style: Style): string {
  const names = [];
  for (const flag of ["bold", "dim", "italic", "underline", "inverse"] as const) {
    if (style[flag]) names.push(`ansi-${flag}`);
  }
  if (style.front) names.push(`ansi-${style.front}`);
  if (style.back) names.push(`ansi-on-${style.back}`);
  return names.join(" ");
}

/** The nearest of the eight colours to one of 256, or to one given by red, green and blue. */
function nearest(red: number, green: number, blue: number): string {
  const half = Math.max(red, green, blue) / 2;
  const bits = (red > half ? 1 : 0) + (green > half ? 2 : 0) + (blue > half ? 4 : 0);
  return half < 32 ? "black" : COLOURS[bits] ?? "";
}

function indexed(index: number): string {
  if (index < 16) return COLOURS[index % 8] ?? "";
  if (index >= 232) return index < 244 ? "black" : "white";
  const at = index - 16;
  const level = (n: number) => (n ? 55 + 40 * n : 0);
  return nearest(level(Math.floor(at / 36)), level(Math.floor(at / 6) % 6), level(at % 6));
}

function change(style: Style, parameters: string): void {
  const codes = parameters.split(/[;:]/).map((text) => Number.parseInt(text || "0", 10));
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    if (code === 0) Object.assign(style, plain());
    else if (code === 1) style.bold = true;
    else if (code === 2) style.dim = true;
    else if (code === 3) style.italic = true;
    else if (code === 4) style.underline = true;
    else if (code === 7) style.inverse = true;
    else if (code === 22) style.bold = style.dim = false;
    else if (code === 23) style.italic = false;
    else if (code === 24) style.underline = false;
    else if (code === 27) style.inverse = false;
    else if (code >= 30 && code <= 37) style.front = COLOURS[code - 30] ?? "";
    else if (code >= 90 && code <= 97) style.front = COLOURS[code - 90] ?? "";
    else if (code === 39) style.front = "";
    else if (code >= 40 && code <= 47) style.back = COLOURS[code - 40] ?? "";
    else if (code >= 100 && code <= 107) style.back = COLOURS[code - 100] ?? "";
    else if (code === 49) style.back = "";
    else if (code === 38 || code === 48) {
      let colour = "";
      if (codes[at + 1] === 5) {
        colour = indexed(codes[at + 2] ?? 0);
        at += 2;
      } else if (codes[at + 1] === 2) {
        colour = nearest(codes[at + 2] ?? 0, codes[at + 3] ?? 0, codes[at + 4] ?? 0);
        at += 4;
      }
      if (code === 38) style.front = colour;
      else style.back = colour;
    }
  }
}

/** The parts of one line. A progress bar that drew over itself is shown as it was drawn last. */
export function parts(line: string): Part[] {
  const drawn = line.replace(/\r+$/, "");
  const last = drawn.slice(drawn.lastIndexOf("\r") + 1);
  const found: Part[] = [];
  const style = plain();
  let from = 0;
  const push = (to: number) => {
    if (to > from) found.push({ text: visible(last.slice(from, to)), classes: classes(style) });
  };
  for (const match of last.matchAll(ESCAPES)) {
    push(match.index);
    from = match.index + match[0].length;
    if (match[2] === "m") change(style, match[1] ?? "");
  }
  push(last.length);
  return found;
}
