import { Empty } from "../../parts/states";
import type { View } from "../table";

export const pipeline: View = {
  name: "pipeline",
  under: "pipelines",
  title: (path) => path[0] ?? "Pipeline",
  component: () => <Empty title="Nothing here yet" />,
};
