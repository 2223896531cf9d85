import type { TaggedArticle } from '../../server/src/stages.ts';
import { article, evidence, relation, tagged, tagging } from './build.ts';

const on = (at: string) => ({ at, precision: at.includes('T') ? ('minute' as const) : ('day' as const), origin: 'given' as const });

/** Seven articles, small enough to count by hand. Stored in this order they bear the ids 1 to 7. */
export const fewArticles: readonly TaggedArticle[] = [
  tagged(
    article({
      title: 'Joint production of drones agreed',
      published: on('2024-06-27T10:36'),
      body: ['Türkiye and Azerbaijan will build drones together in Baku.'],
    }),
    tagging({
      relations: [
        relation('AZE-TUR', {
          topics: ['industry', 'agreement'],
          stage: 'signed',
          evidence: [
            evidence('They met.', { score: 1 }),
            evidence('They will build drones.', { topic: 'industry', score: 0.7 }),
            evidence('They signed.', { topic: 'agreement' }),
            evidence('They met.', { score: 0.2 }),
            evidence('Both sides.', { score: 0.1 }),
          ],
        }),
      ],
    }),
  ),
  tagged(
    article({ title: 'Anatolian exercise ends', published: on('2024-05-02'), publisher: 'Evening Post' }),
    tagging({
      relations: [relation('AZE-TUR', { topics: ['exercise'] }), relation('GEO-TUR', { topics: ['exercise'], primary: false })],
    }),
  ),
  tagged(
    article({ title: 'Arms deal called off', published: on('2024-02-10'), language: 'tr' }),
    tagging({ relations: [relation('GRC-TUR', { topics: ['arms-transfer'], stance: 'conflict', stage: 'cancelled' })] }),
  ),
  tagged(
    article({ title: 'A visit of no known date', published: null, publisher: null }),
    tagging({ relations: [relation('AZE-TUR', { topics: ['consultation'] })] }),
  ),
  tagged(article({ title: 'Football cup final', published: on('2024-06-01') }), tagging({ countries: ['TUR'], relevant: false })),
  tagged(
    article({ title: 'Old pact', published: { at: '2023', precision: 'year', origin: 'url' }, sample: true }),
    tagging({ relations: [relation('AZE-TUR', { topics: ['agreement'] })] }),
  ),
  tagged(
    article({ title: 'Corvettes for Pakistan', published: on('2024-06-27T08:00'), url: 'https://example.org/corvettes' }),
    tagging({ relations: [relation('PAK-TUR', { topics: ['arms-transfer', 'industry'] })] }),
  ),
];
