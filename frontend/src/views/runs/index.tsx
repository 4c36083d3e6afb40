import { Empty } from "../../parts/states";
import type { View } from "../table";

export const runs: View = {
  name: "runs",
  entry: { label: "Runs", key: "r" },
  title: () => "Runs",
  component: () => <Empty title="Nothing here yet" />,
};
