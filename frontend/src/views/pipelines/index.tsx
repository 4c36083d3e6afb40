import { Empty } from "../../parts/states";
import type { View } from "../table";

export const pipelines: View = {
  name: "pipelines",
  entry: { label: "Pipelines", key: "p" },
  title: () => "Pipelines",
  component: () => <Empty title="Nothing here yet" />,
};
