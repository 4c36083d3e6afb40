// Pipelines by family: those that begin with the same words, as `bert-glue-mrpc` and `bert-glue-qqp`.

export interface Family<T> {
  /** The words that its pipelines begin with; the whole name of one that stands alone. */
  name: string;
  members: T[];
}

const MANY = 8; // a family larger than this is divided by one more word, if that says something

const first = (name: string, words: number) => name.split("-").slice(0, words).join("-");

function divide<T>(items: T[], nameOf: (item: T) => string, words: number): Family<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = first(nameOf(item), words);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups].flatMap(([name, members]) => {
    const isWhole = members.every((item) => nameOf(item) === name);
    if (members.length <= MANY || isWhole) return [{ name, members }];
    const next = divide(members, nameOf, words + 1);
    // Further division that leaves most alone says nothing; one that leaves all together goes on.
    const useful = next.filter((family) => family.members.length > 1);
    const inside = useful.reduce((sum, family) => sum + family.members.length, 0);
    return next.length === 1 || inside * 2 >= members.length ? next : [{ name, members }];
  });
}

/** Pipelines in families, in the order of the first of each. */
export function families<T>(items: T[], nameOf: (item: T) => string): Family<T>[] {
  return divide(items, nameOf, 1);
}
