import { countryName } from '../format/names.ts';
import type { Range } from '../format/segments.ts';
import type { Where } from '@entente/shared/domain/article';
import type { Evidence, Mention, Tagging } from '@entente/shared/domain/tagging';
import { articleText } from '../text/article-text.ts';

/** One thing to draw into the text: a mention, a sentence that is evidence, or a span that matched in the evidence asked for. */
export type Mark = (Range & { kind: 'mention'; mention: Mention }) | (Range & { kind: 'evidence' | 'active' | 'span' });

export const evidenceId = (where: Where, start: number): string => `evidence-${where}-${start}`;

export const mentionTitle = ({ country, kind, rule }: Mention): string => `${countryName(country)}: ${articleText.marks.mentions[kind]} (${rule})`;

const allEvidence = ({ relations, countries, topics }: Tagging): Evidence[] => [...relations, ...countries, ...topics].flatMap((tag) => tag.evidence);

/** What to mark in one of the three texts of an article. */
export function marksAt(where: Where, tagging: Tagging, active: Evidence | null): Mark[] {
  const here = (item: { where: Where }): boolean => item.where === where;
  const sentences = new Map(
    allEvidence(tagging)
      .filter(here)
      .map((evidence) => [`${evidence.start}-${evidence.end}`, evidence]),
  );
  return [
    ...[...sentences.values()].map(({ start, end }): Mark => ({ kind: 'evidence', start, end })),
    ...tagging.mentions.filter(here).map((mention): Mark => ({ kind: 'mention', mention, start: mention.start, end: mention.end })),
    ...(active && here(active)
      ? [
          { kind: 'active' as const, start: active.start, end: active.end },
          ...active.spans.map(({ start, end }): Mark => ({ kind: 'span', start, end })),
        ]
      : []),
  ];
}
