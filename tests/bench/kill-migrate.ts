import { join } from 'node:path';
import { openEngine, type StorePlace } from '../../server/src/store/open-store.ts';
import { hasTable } from '../../server/src/store/tables.ts';
import { addTagged } from '../support/add-tagged.ts';
import type { Kind } from './kill-kinds.ts';
import { stateOf } from './kill-checks.ts';
import { addressOf, type KillPlace, withStore } from './kill-place.ts';
import { run } from './kill-program.ts';
import { storedArticles } from './stored-articles.ts';

/** More than go in one batch, so that kills come between batches too. */
const articles = 1500;

/** Fills a store directly; answers the titles. */
async function fill(where: StorePlace): Promise<string[]> {
  return withStore(where, async (store) => {
    await store.ensureSource({ id: 'paste', kind: 'paste', name: 'Pasted texts' });
    const [from, titles] = [storedArticles(), [] as string[]];
    const added = Array.from({ length: articles }, () => {
      const tagged = from.next().value!;
      titles.push(tagged.article.title);
      return addTagged(store, tagged);
    });
    await Promise.all(added);
    return titles;
  });
}

/** Articles that a migration has written down as copied; null once it is done. */
async function copied(where: StorePlace): Promise<number | null> {
  const engine = await openEngine(addressOf(where));
  try {
    if (!(await hasTable(engine.database, 'copy_progress'))) return null;
    return (await engine.database.get<{ rows: number }>("SELECT coalesce(sum(copied), 0) AS rows FROM copy_progress WHERE table_name = 'articles'"))!
      .rows;
  } finally {
    await engine.close();
  }
}

/** What a run says of its first batch of articles; not a number where none was left to be copied. */
const firstCopied = (said: string): number => Number(/^articles: (\d+) rows copied/mu.exec(said)?.[1] ?? Number.NaN);

/** A migration that is killed and begun again: everything is there at the end, and what was copied is not copied twice. */
export function migrateKind({ folder, number, fresh, note, moment, sums }: KillPlace): Kind {
  let from: StorePlace;
  let titles: string[];
  const target = (): StorePlace => ({ dataFolder: join(folder, `migrated-${number()}`), databaseUrl: null });
  const args = (to: StorePlace): string[] => ['migrate-store', '--from', addressOf(from), '--to', to.dataFolder];
  return {
    async whole() {
      from = await fresh();
      titles = await fill(from);
      return (await run(args(target()), {})).milliseconds;
    },
    async round(within) {
      const to = target();
      const { killed } = await run(args(to), {}, moment(within));
      const before = await copied(to);
      const { said, status } = await run(args(to), {});
      if (before !== null && firstCopied(said) <= before) sums.restarted += 1;
      note(await withStore(to, stateOf), status === 0 || before === null ? titles : ['the second run failed']);
      return killed;
    },
  };
}
