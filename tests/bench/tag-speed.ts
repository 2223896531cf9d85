import { parseArgs } from 'node:util';
import { type Density, madeCorpus } from './corpus.ts';
import { linearity } from './linearity.ts';
import { memory } from './memory.ts';
import { start } from './start.ts';
import { threads } from './threads.ts';
import { throughput } from './throughput.ts';

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '20' },
    articles: { type: 'string', default: '50000' },
    characters: { type: 'string', default: '10000000' },
    only: { type: 'string', multiple: true, default: [] },
  },
});

const densities: readonly Density[] = ['news', 'dense'];

const parts: Record<string, () => void> = {
  start,
  throughput: () => densities.forEach((density) => throughput(Number(values.megabytes), density)),
  threads: () => threads(madeCorpus(Number(values.megabytes) * 1e6, 'news')),
  memory: () => memory(Number(values.articles)),
  linearity: () => linearity(Number(values.characters)),
};

for (const [name, run] of Object.entries(parts)) if (values.only.length === 0 || values.only.includes(name)) run();
