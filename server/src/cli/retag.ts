import { inOrder } from '../bulk/in-order.ts';
import { atOnce, openReaders } from '../bulk/readers.ts';
import { groupingOf } from '../group/choose-story.ts';
import type { StoredArticle } from '../store/store.ts';
import { taggerVersion } from '../tag/tagger-version.ts';
import { readArguments } from './read-arguments.ts';
import { type Command, say } from './terminal.ts';
import { threadsOf } from './threads-of.ts';
import { withStore } from './with-store.ts';

const help = `Usage: entente retag [--threads N]

Reads every stored article again with this version's tagger and replaces the tags that
differ; what analysts corrected stays corrected. Articles of a store from before there were stories are grouped. The texts stay as
they are. A dashboard that is open meanwhile shows the new
tags within a second or two.

  --threads N   as many as the machine has cores, up to 8, where it is not said
  --help        this text
`;

export const command: Command = {
  help,
  run(args, terminal) {
    const { values } = readArguments(args, { threads: { type: 'string' } }, { min: 0, max: 0, what: '' });
    const readers = openReaders({ threads: threadsOf(values.threads) });
    return withStore(terminal, async (store) => {
      // Many at once, so that they share the way to the disk.
      const again = async ({ id, article, tagging }: StoredArticle): Promise<boolean> => {
        const next = await readers.ask('tag', article);
        const grouping = groupingOf(article, next);
        if (JSON.stringify(next) === JSON.stringify(tagging)) {
          await store.keepTags(id, next.tagger, grouping);
          return false;
        }
        // What analysts corrected stays so, and may be all that differs.
        const kept = await store.retag(id, next, grouping);
        return JSON.stringify(kept) !== JSON.stringify(tagging);
      };
      let [read, changed] = [0, 0];
      for await (const isChanged of inOrder(store.all(), again, atOnce)) {
        read += 1;
        changed += Number(isChanged);
        if (read % 1000 === 0) say(terminal, `${read} articles read, ${changed} changed …`);
      }
      terminal.stdout.write(`${read} articles read with ${taggerVersion}, ${changed} changed\n`);
      return 0;
    }).finally(() => readers.close());
  },
};
