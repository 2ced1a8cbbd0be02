/** The language of somebody, put straight into its row: tests look for sentences in one language, whoever reads them. */
import { eq } from "drizzle-orm";
import type { Language } from "#app/domain/curriculum/plan.ts";
import type { Store } from "#db/kit/store.server.ts";

export async function speaks(store: Store, personId: string, language: Language): Promise<void> {
  await store.tx(async ({ tables: { persons: p }, write }) => {
    await write.update(p).set({ language }).where(eq(p.id, personId));
  });
}
