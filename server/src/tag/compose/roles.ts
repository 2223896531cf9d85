import type { RelationRole } from '@entente/shared/domain/tagging';
import { type RoleFrame, roleFrames } from '../lexicon/role-frames.ts';
import { conceptsOf, meet } from '../match/concept-mask.ts';
import type { ReadLine } from '../resolve/found.ts';
import type { Link } from './link.ts';
import type { TopicHit } from './topic-hits.ts';

/** Case endings of Turkish and Azerbaijani that make a recipient and a source. */
const dative = /^(?:a|e|ya|ye|na|ne)$/u;
const ablative = /^(?:dan|den|tan|ten)$/u;
const toWords = new Set([
  'to',
  'for',
  'à',
  'a',
  'au',
  'aux',
  'para',
  'an',
  'für',
  'fur',
  'til',
  'для',
  'إلى',
  'لـ',
  'do',
  'dla',
  'per',
  'ao',
  'alla',
  'al',
  'به',
  'برای',
  'pour',
]);
const byWords = new Set(['by', 'par', 'por', 'von', 'durch', 'pela', 'pelo', 'przez', 'dalla']);
const sellerWords = new Set(['a', 'au', 'aux', 'ao', 'al', 'alla']);
const fromWords = new Set([
  'from',
  'by',
  'de',
  'del',
  'von',
  'aus',
  'из',
  'от',
  'у',
  'من',
  'od',
  'z',
  'par',
  'por',
  'da',
  'dalla',
  'dall',
  'از',
  'від',
  'pela',
  'pelo',
  'dos',
  'des',
]);

const frames = roleFrames.map((frame) => ({
  frame,
  beside: frame.beside ? conceptsOf(frame.beside) : null,
  never: conceptsOf(frame.never ?? []),
}));

/** Who plays which part in one linking sentence, where order and case tell; nothing where they do not. */
export function rolesOf(line: ReadLine, link: Link, hits: readonly TopicHit[]): RelationRole[] {
  if (hits.length === 0 || link.refused || link.stance === 'conflict') return [];
  const topics = new Set(hits.map((h) => h.topic));
  const fitting = frames
    .filter(({ frame, beside, never }) => topics.has(frame.topic) && (!beside || meet(beside, line.concepts)) && !meet(never, line.concepts))
    .map(({ frame }) => frame);
  return [...new Set(fitting.map((f) => f.kind))].flatMap((kind) => {
    // What two make together neither hands to the other.
    if (kind === 'co-producers' && topics.has('arms-transfer')) return [];
    const role = roleIn(
      line,
      link,
      fitting.filter((f) => f.kind === kind),
    );
    return role ? [role] : [];
  });
}

type Party = Link['a'];

function roleIn(line: ReadLine, link: Link, frames: readonly RoleFrame[]): RelationRole | null {
  const [first, second] = link.a.first < link.b.first ? [link.a, link.b] : [link.b, link.a];
  const { kind } = frames[0]!;
  const role = (from: Party, to: Party): RelationRole => ({ kind, from: from.code, to: to.code });
  const deeds = frames
    .flatMap((frame) => line.atoms.filter((a) => frame.deed.includes(a.concept)).map((atom) => ({ frame, atom })))
    .sort((a, b) => a.atom.first - b.atom.first);
  if (deeds.length === 0) return null;
  if (kind === 'co-producers') return role(first, second);
  const between = deeds.find(({ atom }) => atom.first > first.last && atom.last < second.first);
  const marked = kind === 'host' ? null : byMarks(line, first, second, { kind, takes: between?.frame.doer === 'to' });
  if (marked) return role(marked.from, marked.to);
  if (!between || (kind === 'host' && second.first - between.atom.last > 5)) return null;
  return between.frame.doer === 'from' ? role(first, second) : role(second, first);
}

/** Endings and prepositions say it whatever the order: "Türkiye'den", "from Italy", "to Ukraine". */
function byMarks(
  line: ReadLine,
  first: Party,
  second: Party,
  { kind, takes }: { kind: RoleFrame['kind']; takes: boolean },
): { from: Party; to: Party } | null {
  const { tokens } = line.sentence;
  const suffix = (party: Party) => tokens[party.last]!.suffix;
  if (ablative.test(suffix(second)) || dative.test(suffix(first))) return { from: second, to: first };
  if (dative.test(suffix(second)) || ablative.test(suffix(first))) return { from: first, to: second };
  const lead = tokens.slice(Math.max(first.last + 1, second.first - 2), second.first).map((t) => t.fold);
  const nearest = lead.findLast((word) => toWords.has(word) || fromWords.has(word));
  if (nearest === undefined) return null;
  // "soldats de …" are the trained ones; only "by" names the trainer.
  if (kind === 'trainer') return byWords.has(nearest) ? { from: second, to: first } : null;
  // "acheter à", "comprar a": in Romance languages one buys "to" the seller.
  const isSource = fromWords.has(nearest) || (takes && sellerWords.has(nearest));
  return isSource ? { from: second, to: first } : { from: first, to: second };
}
