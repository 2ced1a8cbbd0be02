/** Text typed by people stands apart, so that its direction and invisible marks cannot flip the line around it. */
import type { ReactNode } from "react";

export function Name({ children }: { children: ReactNode }) {
  return <bdi className="name">{children}</bdi>;
}
