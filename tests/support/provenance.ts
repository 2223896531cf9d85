import type { Provenance } from '../../client/src/export/export-table.ts';

export const provenance: Provenance = {
  title: 'Which pairs?',
  filter: 'Türkiye · 2021',
  url: 'http://localhost/?country=TUR',
  exportedAt: '2026-03-01T00:00:00.000Z',
  articles: 10,
  stories: 8,
  sample: 0,
  period: { from: '2021-01-01', to: null },
  publishers: [{ name: 'Daily Herald', articles: 10 }],
  sources: ['Files'],
  tagger: 'test',
  version: '1.0.0',
};
