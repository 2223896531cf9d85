import type { RelationRole } from '@entente/shared/domain/tagging';
import { roles } from '@entente/shared/vocabulary/roles';
import { countryName } from '../format/names.ts';
import { pairText } from '../text/pair-text.ts';

/** `Türkiye → Azerbaijan: supplier`, or `Türkiye and Azerbaijan: co-producers` where neither leads. */
export function roleText({ kind, from, to }: RelationRole): string {
  const link = roles[kind].directed ? '→' : pairText.chronology.and;
  return `${countryName(from)} ${link} ${countryName(to)}: ${pairText.sides[kind]}`;
}
