import { Empty } from "../../parts/states";
import type { View } from "../table";

export const sweep: View = {
  name: "sweep",
  entry: { label: "Sweeps", key: "w" },
  title: () => "Sweep",
  component: () => <Empty title="Nothing here yet" />,
};
