/** Text from outside, without what would not be text. */

// Terminal sequences, other control characters and those that turn the direction of what follows
// say nothing here; line ends and tabs stay.
const CONTROLS =
  /\x1b\[[0-9;:?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

/** Leave out what is not text. */
export const plain = (text: string): string => text.replace(CONTROLS, "");

export const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;
