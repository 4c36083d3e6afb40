import { Empty } from "../../parts/states";
import type { View } from "../table";

export const store: View = {
  name: "store",
  entry: { label: "Store", key: "s" },
  title: () => "Store",
  component: () => <Empty title="Nothing here yet" />,
};
