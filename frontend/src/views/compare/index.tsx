import { Empty } from "../../parts/states";
import type { View } from "../table";

export const compare: View = {
  name: "compare",
  under: "runs",
  title: () => "Compare runs",
  component: () => <Empty title="Nothing here yet" />,
};
