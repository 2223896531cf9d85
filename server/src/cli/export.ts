import { readArguments } from './read-arguments.ts';
import { type Command, say } from './terminal.ts';
import { withStore } from './with-store.ts';
import { writeOut } from './write-out.ts';

const help = `Usage: entente export [--no-sample]

Writes every article with its tags to standard output, one JSON object a line, in the
order in which they came in. Articles of the sample corpus say "sample": true.

  --no-sample   leaves the sample corpus out
  --help        this text
`;

export const command: Command = {
  help,
  run(args, terminal) {
    const { values } = readArguments(args, { 'no-sample': { type: 'boolean', default: false } }, { min: 0, max: 0, what: '' });
    return withStore(terminal, async (store) => {
      let written = 0;
      for await (const { id, storyId, article, tagging } of store.all()) {
        if (values['no-sample'] && article.sample) continue;
        await writeOut(terminal.stdout, `${JSON.stringify({ id, storyId, ...article, tagging })}\n`);
        written += 1;
      }
      say(terminal, `${written} articles written`);
      return 0;
    });
  },
};
