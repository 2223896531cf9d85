import type { EquipmentFact } from '@entente/shared/domain/facts';
import type { EquipmentClassId } from '@entente/shared/vocabulary/equipment-classes';
import { equipmentNames, type Named } from './equipment-names.ts';
import { type FactSentence, textBetween } from './fact-sentence.ts';
import type { Quantity } from './quantities.ts';

/** What a thing is for outweighs what it belongs to: "tank ammunition". */
const heads: ReadonlySet<EquipmentClassId> = new Set<EquipmentClassId>(['ammunition', 'other', 'sensors', 'electronic-warfare']);
const kindLast: ReadonlySet<string> = new Set(['en', 'de', 'tr', 'az', 'hu', 'sv', 'nl']);
/** Stand between a kind and its name: "sous-marins de type Scorpène", "F-16 Block 70 jets". */
const joining =
  /^(?:\p{L}{0,2}\d[\p{L}\d]{0,3}|type|tipo|typu|typ|tip|tipi|типа|типу|тип|class|classe|clase|klasse|класса|sinifi|block|mk|de|di|da|do|del|of|the|main|new)$/u;
/** What a name that is also a plain word must stand beside to be equipment. */
const beside =
  /^(?:system|batter|bateri|батаре|sistem|систем|комплекс|launch|zestaw|منظوم|نظام|انظم|سامانه|jet|engine|squadron|variant|platform|class|sinif|класс)/u;

/** A fact of equipment; `named` where it bears a model's name and not only its kind's. */
export type Equipment = EquipmentFact & { named: boolean };

/** Equipment in one sentence, with how many where the sentence says. */
export function equipmentIn(sentence: FactSentence): Equipment[] {
  return runs(sentence, equipmentNames(sentence)).flatMap((run): Equipment[] => {
    const kind = classOf(run, sentence.language);
    const [name, from] = nameOf(sentence, run);
    const number = quantityOf(sentence, run[0]!);
    // A calibre is part of the name.
    const count = number && number.start < from ? number : null;
    if (kind === null || (run.every((one) => one.doubtful) && !count && !isBeside(sentence, run))) return [];
    const end = run.at(-1)!.end;
    const start = count?.start ?? from;
    const named = run.some((one) => one.model !== null);
    const place = { where: sentence.line.sentence.where, start, end, surface: textBetween(sentence, start, end) };
    return [{ class: kind, name, quantity: count?.value ?? null, named, ...place }];
  });
}

/** Words of one thing: side by side, or a kind and its name with a joining word between. */
function runs(sentence: FactSentence, names: readonly Named[]): Named[][] {
  const found: Named[][] = [];
  for (const name of names) {
    const run = found.at(-1);
    if (run && joins(sentence, run.at(-1)!, name)) run.push(name);
    else found.push([name]);
  }
  return found;
}

function joins(sentence: FactSentence, left: Named, right: Named): boolean {
  if (!/^[\p{L}\p{N}\s\u00a0«»“”"'’/-]*$/u.test(textBetween(sentence, left.end, right.start))) return false;
  // Arabic writes its "and" onto the next word.
  if (textBetween(sentence, right.start, right.end).startsWith('و')) return false;
  const between = sentence.line.sentence.tokens.slice(left.last + 1, right.first);
  if (between.length === 0) return true;
  return between.length <= 2 && (left.model === null) !== (right.model === null) && between.every((token) => joining.test(token.fold));
}

function classOf(run: readonly Named[], language: string): EquipmentClassId | null {
  const kinds = run.filter((one) => one.model === null);
  const model = run.find((one) => one.model !== null && one.class !== null);
  const head = kinds.find((one) => one.class !== null && heads.has(one.class));
  if (head && model?.class !== 'missiles' && model?.class !== 'air-defence') return head.class;
  return model?.class ?? (kindLast.has(language) ? kinds.at(-1) : kinds[0])?.class ?? null;
}

const isBeside = ({ line }: FactSentence, run: readonly Named[]): boolean =>
  [line.sentence.tokens[run[0]!.first - 1], line.sentence.tokens[run.at(-1)!.last + 1]].some(
    (token) => token !== undefined && beside.test(token.fold),
  );

const calibreOrClass = /(?:\d{2,3}(?:[.,]\d{1,2})?[\s\u00a0-]?(?:mm|мм)|\p{Lu}[\p{L}'’-]+[\s-]class)[\s\u00a0-]$/u;
/** Without this at its end there is no calibre or class to look for. */
const endsRightly = /(?:mm|мм|class)[\s\u00a0-]$/u;
const longestUnit = 6;
const bareCalibre = /\d{2,3}(?:\.\d{1,2})?[\s\u00a0-]?$/u;

/** A model's own name; else the words as printed, with a calibre or "…-class" before them. */
function nameOf(sentence: FactSentence, run: readonly Named[]): [name: string, start: number] {
  const [{ start }, end] = [run[0]!, run.at(-1)!.end];
  const model = run.find((one) => one.model !== null)?.model;
  const lead = textBetween(sentence, sentence.line.sentence.start, start);
  const bare = textBetween(sentence, start, end).startsWith('mm');
  const before = bare || endsRightly.test(lead.slice(-longestUnit)) ? ((bare ? bareCalibre : calibreOrClass).exec(lead)?.[0] ?? '') : '';
  return [model ?? textBetween(sentence, start - before.length, end), start - before.length];
}

/** The number before, with up to two adjectives between. */
function quantityOf(sentence: FactSentence, { first, start }: Named): Quantity | null {
  const { line, quantities } = sentence;
  const count = quantities.findLast((one) => one.last < first);
  if (!count || first - count.last > 3 || !isCount(count)) return null;
  if (!/^[\p{L}\p{N}\s\u00a0'’/-]*$/u.test(textBetween(sentence, count.end, start))) return null;
  const between = line.sentence.tokens.slice(count.last + 1, first);
  if (between.some((token) => notAdjectives.test(token.fold))) return null;
  const [from, to] = [count.first, first - 1];
  if (line.atoms.some((a) => breaks.has(a.concept) && a.first <= to && a.last >= from)) return null;
  return belongsToName(sentence, count) ? null : count;
}

const breaks: ReadonlySet<string> = new Set([
  'troops',
  'and',
  'with',
  'from',
  'between',
  'both',
  'collective',
  'military',
  'train',
  'exercise',
  'money',
]);
const notAdjectives =
  /^(?:\d.*|mm|мм|km|км|percent|per|prozent|year|years|jahre|ans|anos|anni|yil|il|лет|роки|day|days|month|months|dollar\p{L}*|euro\p{L}*|ton|tons|tonne|country|countries|nation|nations|states|companies|firms|soldiers|generation|in|at|on|with|and|et|y|e|und|i|и|та|ve|ile|ilə|و|for|to|by|от|для|для|на|в)$/u;

/** A whole number of things; a bare year is none. Articles ("a frigate") say nothing of how many. */
const isCount = ({ value, digits, scaled, letters, ranged }: Quantity): boolean =>
  !ranged &&
  Number.isInteger(value) &&
  value > 0 &&
  value <= 10_000_000 &&
  letters === '' &&
  (digits === null ? value > 1 : scaled || !/^(?:19[5-9]|20[0-4])\d$/u.test(digits));

/** "Block 70", "Type 214", "Leopard 2": the number is part of a name. */
function belongsToName({ line, words }: FactSentence, count: Quantity): boolean {
  const before = line.sentence.tokens[count.first - 1];
  if (!before || count.digits === null) return false;
  return (
    /^(?:block|type|typ|tip|тип|типа|mk|mark|model|project|проект|проекта|no|nr|number|phase|batch|article|top|boeing|airbus|february|march|april|may|june|july|august|september|october|november|december|january)$/u.test(
      before.fold,
    ) || words.some((hit) => hit.value.kind === 'equipment' && hit.value.model !== null && hit.last === count.first - 1)
  );
}
