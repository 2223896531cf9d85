import type { RelationRole } from '@entente/shared/domain/tagging';
import type { Atom } from '../match/line.ts';
import type { ReadLine } from '../resolve/found.ts';
import type { Link } from './link.ts';
import type { TopicHit } from './topic-hits.ts';

/** Case endings of Turkish and Azerbaijani that make a recipient and a source. */
const dative = /^(?:a|e|ya|ye|na|ne)$/u;
const ablative = /^(?:dan|den|tan|ten)$/u;
const toWords = new Set(['to', 'for', 'à', 'au', 'aux', 'a', 'para', 'an', 'für', 'til', 'для', 'إلى', 'لـ', 'do', 'dla']);
const fromWords = new Set(['from', 'by', 'de', 'del', 'von', 'aus', 'из', 'от', 'من', 'od', 'z']);

/** Who plays which part in one linking sentence, where order and case tell; nothing where they do not. */
export function rolesOf(line: ReadLine, link: Link, hits: readonly TopicHit[]): RelationRole[] {
  if (link.refused || link.stance === 'conflict') return [];
  const roles: RelationRole[] = [];
  const [first, second] = link.a.first < link.b.first ? [link.a, link.b] : [link.b, link.a];
  const give = line.atoms.find((a) => ['sell', 'deliver', 'give', 'military-aid', 'aid'].includes(a.concept));
  const take = line.atoms.find((a) => a.concept === 'buy' || a.concept === 'arrive');
  const topics = new Set(hits.map((h) => h.topic));
  const direction = directionOf(line, first, second, give, take);
  if (direction && topics.has('arms-transfer')) roles.push({ kind: 'supplier', ...direction });
  if (direction && topics.has('aid')) roles.push({ kind: 'donor', ...direction });
  if (
    topics.has('industry') &&
    !topics.has('arms-transfer') &&
    line.atoms.some((a) => a.concept === 'joint' || a.concept === 'defence-industry') &&
    line.atoms.some((a) => a.concept === 'produce' || a.concept === 'develop')
  )
    roles.push({ kind: 'co-producers', from: first.code, to: second.code });
  const train = line.atoms.find((a) => a.concept === 'train');
  if (train && topics.has('training') && train.first > first.last && train.last < second.first)
    roles.push({ kind: 'trainer', from: first.code, to: second.code });
  const visit = line.atoms.find((a) => a.concept === 'visit');
  if (visit && topics.has('consultation') && visit.first > first.last && visit.last < second.first && second.first - visit.last <= 3)
    roles.push({ kind: 'host', from: second.code, to: first.code });
  return roles;
}

type Party = Link['a'];

function directionOf(line: ReadLine, first: Party, second: Party, give?: Atom, take?: Atom): { from: Party['code']; to: Party['code'] } | null {
  const forward = { from: first.code, to: second.code };
  const backward = { from: second.code, to: first.code };
  const { tokens } = line.sentence;
  if (dative.test(tokens[second.last]!.suffix)) return forward;
  if (dative.test(tokens[first.last]!.suffix)) return backward;
  if (ablative.test(tokens[second.last]!.suffix)) return backward;
  if (ablative.test(tokens[first.last]!.suffix)) return forward;
  const lead = tokens.slice(Math.max(0, second.first - 2), second.first).map((t) => t.fold);
  if (take && lead.some((w) => fromWords.has(w))) return backward;
  if (give && lead.some((w) => toWords.has(w))) return forward;
  if (give && give.first > first.last && give.last < second.first && second.first - give.last <= 2) return forward;
  return null;
}
