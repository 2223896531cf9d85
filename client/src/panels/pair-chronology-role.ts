import type { RelationRole } from '@entente/shared/domain/tagging';
import { roles, type RoleKind } from '@entente/shared/vocabulary/roles';
import { countryName } from '../format/names.ts';

/** What the acting side is called; co-producers act alike. */
const sides: Record<RoleKind, string> = { supplier: 'supplier', donor: 'donor', trainer: 'trainer', host: 'host', 'co-producers': 'co-producers' };

/** `Türkiye → Azerbaijan: supplier`, or `Türkiye and Azerbaijan: co-producers` where neither leads. */
export function roleText({ kind, from, to }: RelationRole): string {
  const link = roles[kind].directed ? '→' : 'and';
  return `${countryName(from)} ${link} ${countryName(to)}: ${sides[kind]}`;
}
