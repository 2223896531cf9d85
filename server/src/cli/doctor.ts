import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import type { Store } from '../store/store.ts';
import { taggerVersion } from '../tag/tagger-version.ts';
import { readArguments } from './read-arguments.ts';
import type { Command } from './terminal.ts';
import { withStore } from './with-store.ts';

const help = `Usage: entente doctor

Looks for what is wrong with this installation: configuration, data folder, database,
articles read by an older tagger, missing parts. Changes nothing.

  --help   this text
`;

interface Finding {
  sound: boolean;
  text: string;
}

const sound = (text: string): Finding => ({ sound: true, text });
const faulty = (text: string): Finding => ({ sound: false, text });

function folders(dataFolder: string, root: string): Finding[] {
  accessSync(dataFolder, constants.W_OK);
  const client = existsSync(join(root, 'client', 'dist', 'index.html'));
  const sample = existsSync(join(root, 'server', 'sample'));
  return [
    sound(`data folder ${dataFolder} can be written`),
    client ? sound('the page is built') : faulty('the page is not built: npm start builds it'),
    sample ? sound('the sample corpus is there') : faulty('the sample corpus is missing from server/sample'),
  ];
}

async function contents(store: Store): Promise<Finding[]> {
  const problems = (await store.check()).map((problem) => faulty(`database: ${problem}; go back to a backup`));
  let [articles, samples, older] = [0, 0, 0];
  for await (const { article, tagging } of store.all()) {
    articles += 1;
    samples += Number(article.sample);
    older += Number(tagging.tagger !== taggerVersion);
  }
  return [
    ...(problems.length === 0 ? [sound('the database is sound')] : problems),
    sound(`${articles} articles, ${samples} of them sample`),
    older === 0 ? sound(`all read by ${taggerVersion}`) : faulty(`articles read by an older tagger: ${older} (entente retag reads them again)`),
  ];
}

export const command: Command = {
  help,
  run(args, terminal) {
    readArguments(args, {}, { min: 0, max: 0, what: '' });
    const { dataFolder } = readConfig(terminal.env, terminal.root);
    return withStore(terminal, async (store) => {
      const findings = [sound(`Node ${process.versions.node}`), ...folders(dataFolder, terminal.root), ...(await contents(store))];
      for (const finding of findings) terminal.stdout.write(`${finding.sound ? 'ok   ' : 'FAULT'} ${finding.text}\n`);
      return findings.every((finding) => finding.sound) ? 0 : 1;
    });
  },
};
