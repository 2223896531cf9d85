import { tag, taggerVersion } from '../tag/tag.ts';
import { readArguments } from './read-arguments.ts';
import { type Command, say } from './terminal.ts';
import { withStore } from './with-store.ts';

const help = `Usage: entente retag

Reads every stored article again with this version's tagger and replaces the tags that
differ. The texts stay as they are. A dashboard that is open meanwhile shows the new
tags within a second or two.

  --help   this text
`;

export const command: Command = {
  help,
  run(args, terminal) {
    readArguments(args, {}, { min: 0, max: 0, what: '' });
    return withStore(terminal, async (store) => {
      let [read, changed] = [0, 0];
      for await (const { id, article, tagging } of store.all()) {
        const next = tag(article);
        read += 1;
        if (JSON.stringify(next) !== JSON.stringify(tagging)) {
          await store.retag(id, next);
          changed += 1;
        }
        if (read % 1000 === 0) say(terminal, `${read} articles read, ${changed} changed …`);
      }
      terminal.stdout.write(`${read} articles read with ${taggerVersion}, ${changed} changed\n`);
      return 0;
    });
  },
};
