import type { EquipmentFact, MoneyFact, Person, StrandFact } from '@entente/shared/domain/facts';
import type { Tagging } from '@entente/shared/domain/tagging';
import type { TaggedArticle } from '../../server/src/stages.ts';
import { article, evidence, relation, tagged, tagging } from './build.ts';

const place = { where: 'body', start: 0, end: 5, surface: 'words' } as const;

export const drones: EquipmentFact = { class: 'uncrewed', name: 'Bayraktar TB2', quantity: 6, ...place };
export const tanks: EquipmentFact = { class: 'armour', name: 'tanks', quantity: null, ...place };
export const sum: MoneyFact = { amount: 5e8, currency: 'USD', ...place };
export const shusha: StrandFact = { id: 'shusha-declaration', name: 'Shusha Declaration', kind: 'agreement', ...place };
export const eagle: StrandFact = { id: 'turaz-eagle', name: 'TurAz Qartalı', kind: 'exercise', ...place };

const guler: Person = { name: 'Yaşar Güler', office: 'defence-minister', country: 'TUR', ...place };
const hasanov: Person = { name: 'Zakir Hasanov', office: 'defence-minister', country: 'AZE', ...place };
const macron: Person = { name: 'Emmanuel Macron', office: 'head-of-state', country: 'FRA', ...place };

const told = (day: string | null, people: Person[], relations: Tagging['relations'], title: string): TaggedArticle =>
  tagged(article({ title, published: day === null ? null : { at: day, precision: 'day', origin: 'given' } }), { ...tagging({ relations }), people });

/** Five articles on Azerbaijan and Türkiye, ids 1 to 5, and one that names another pair besides; `stories` tells which belong together. */
export const pairArticles: readonly TaggedArticle[] = [
  told(
    '2024-01-10',
    [guler, hasanov, macron],
    [
      relation('AZE-TUR', {
        topics: ['arms-transfer', 'agreement'],
        stage: 'signed',
        roles: [{ kind: 'supplier', from: 'TUR', to: 'AZE' }],
        evidence: [
          evidence('They signed.', { topic: 'agreement', stage: 'signed' }),
          evidence('Six drones are to be delivered.', { topic: 'arms-transfer', stage: 'mooted' }),
        ],
        equipment: [drones],
        money: [sum],
        strands: [shusha],
      }),
    ],
    'Drones sold',
  ),
  told(
    '2024-01-11',
    [guler],
    [relation('AZE-TUR', { topics: ['arms-transfer'], stage: 'signed', equipment: [drones], strands: [shusha] })],
    'Drones sold, says another',
  ),
  told(
    '2024-03-01',
    [],
    [
      relation('AZE-TUR', { topics: ['exercise'], stage: 'cancelled', stance: 'conflict', strands: [eagle] }),
      relation('FRA-TUR', { topics: ['exercise'], stage: 'signed', equipment: [tanks] }),
    ],
    'Drill called off',
  ),
  told(null, [hasanov], [relation('AZE-TUR', { topics: ['exercise'], equipment: [tanks] })], 'Of no date'),
  told('2024-05-05', [guler], [relation('AZE-TUR', { topics: ['consultation'], strands: [shusha] })], 'Talks'),
];

/** Article 2 belongs to the story of article 1. */
export const storyOf = (at: number): number | null => (at === 1 ? 1 : null);
