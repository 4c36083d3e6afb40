import { Empty } from "../../parts/states";
import type { View } from "../table";

export const run: View = {
  name: "run",
  under: "runs",
  title: (path) => `Run ${path[0] ?? ""}`,
  component: () => <Empty title="Nothing here yet" />,
};
