/** What store paths are, and how they are called. */
import type { StorePath } from "../../core/contract";

export const KINDS: Record<string, string> = {
  stage: "outputs of stages",
  data: "data sets",
  wheel: "wheels",
  environment: "environments",
  source: "sources",
  other: "other",
};

export const kindOf = (path: StorePath): string => (Object.hasOwn(KINDS, path.kind) ? path.kind : "other");
