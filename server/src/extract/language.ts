import { eld } from 'eld/small';

interface LetterRule {
  language: string;
  letters: RegExp;
  unless?: RegExp;
  among?: RegExp;
  share: number;
  reason: string;
}

const cyrillic = /\p{Script=Cyrillic}/gu;

/** Letters that one language has and its neighbours have not; they decide before statistics do. In order: the first that holds wins. */
const letterRules: readonly LetterRule[] = [
  { language: 'az', letters: /[əƏ]/gu, share: 0.01, reason: 'the schwa is written in Azerbaijani alone among Latin alphabets of state languages' },
  {
    language: 'kk',
    among: cyrillic,
    letters: /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/gu,
    unless: /[їєґ]/iu,
    share: 0.03,
    reason: 'Kazakh Cyrillic; its і is shared with Ukrainian, which has no қ',
  },
  { language: 'uk', among: cyrillic, letters: /[їєґЇЄҐ]/gu, share: 0.003, reason: 'ї, є and ґ are Ukrainian' },
  { language: 'mk', among: cyrillic, letters: /[ѓќѕЃЌЅ]/gu, share: 0.003, reason: 'ѓ, ќ and ѕ are Macedonian' },
  { language: 'sr', among: cyrillic, letters: /[ђћЂЋ]/gu, share: 0.003, reason: 'ђ and ћ are Serbian' },
  { language: 'be', among: cyrillic, letters: /[ўЎ]/gu, share: 0.003, reason: 'short u is Belarusian' },
  { language: 'ckb', letters: /[ێۆڕڵ]/gu, share: 0.01, reason: 'Sorani vowels and heavy l and r' },
  { language: 'ur', letters: /[ٹڈڑںے]/gu, share: 0.01, reason: 'retroflex letters, nun ghunna and big ye are Urdu' },
  { language: 'fa', letters: /[پچژگ]/gu, share: 0.005, reason: 'four letters that Arabic has not' },
  { language: 'hy', letters: /\p{Script=Armenian}/gu, share: 0.3, reason: 'Armenian script' },
  { language: 'ka', letters: /\p{Script=Georgian}/gu, share: 0.3, reason: 'Georgian script' },
  { language: 'el', letters: /\p{Script=Greek}/gu, share: 0.3, reason: 'Greek script' },
  { language: 'he', letters: /\p{Script=Hebrew}/gu, share: 0.3, reason: 'Hebrew script' },
  { language: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, share: 0.1, reason: 'kana' },
  { language: 'ko', letters: /\p{Script=Hangul}/gu, share: 0.3, reason: 'Hangul' },
  {
    language: 'ja',
    letters: /[戦対発総検両撃応団広売読転実経済労働覚価拡続帰駅弾砕剣図単変]/gu,
    share: 0.04,
    reason: 'Han letters in the short forms of Japan',
  },
  { language: 'zh', letters: /\p{Script=Han}/gu, share: 0.3, reason: 'Han without kana' },
  {
    language: 'ku',
    letters: /[êîûÊÎÛ]/gu,
    unless: /[ãõâôéèà]/iu,
    share: 0.03,
    reason: 'Kurmanji is the only one with so many circumflexed e, i and u',
  },
];

/** Enough to be sure; more costs time and changes nothing. Letters are counted, words compared with what is known of languages. */
const enough = { letters: 4000, words: 1500 };

/** A letter that one of the rules may be about: most texts have none. */
const telling = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]|[əƏêîûÊÎÛ]/u;
/** Languages eld takes for each other; the page's own claim decides between them. */
const siblings: Readonly<Record<string, readonly string[]>> = {
  cs: ['sk'],
  sk: ['cs'],
  hr: ['bs', 'sr', 'sh'],
  sr: ['bs', 'hr', 'sh', 'mk'],
  ms: ['id'],
  no: ['nb', 'nn', 'da'],
  da: ['no', 'nb'],
  pt: ['gl'],
  es: ['gl'],
  ru: ['ky', 'kk', 'tg', 'mn', 'bg'],
  bg: ['mk'],
  tr: ['tk'],
  ur: ['ps'],
};

/** Words that Serbian in Latin letters spells in its own way; Croatian and Bosnian write `vježba`, `sigurnost`, `dvije`, `prije`. */
const ekavian =
  /(?<!\p{L})(?:vežb|bezbedn|dve(?!\p{L})|pre(?!\p{L})|posle(?!\p{L})|gde(?!\p{L})|cen[aeu](?!\p{L})|vreme|deo(?!\p{L})|reč|primen|promen|sever|evrops|evrop[aeiu](?!\p{L})|nemač|obavešt|razmen|zahtev|odsto(?!\p{L})|sprovod|poverlj|izveštaj|predsedni)/iu;

// eslint-disable-next-line no-control-regex -- ASCII begins with them
const ascii = /[\0-\u007f]+/gu;

/** Letters of ASCII. */
function plainLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const lower = text.charCodeAt(at) | 32;
    if (lower >= 97 && lower <= 122) count += 1;
  }
  return count;
}

/** ISO 639-1, or `und` where letters, statistics and the page's claim do not settle it. */
export function languageOf(text: string, claimed: string | null): string {
  const sample = text.slice(0, enough.letters);
  // What is not ASCII is little of most texts, and the only part that must be looked up in tables of signs.
  const beyond = sample.replaceAll(ascii, '');
  const letters = plainLetters(sample) + beyond.replaceAll(/\P{L}+/gu, '').length;
  const claim = primary(claimed);
  if (letters < 12) return claim ?? 'und';
  const byLetters = telling.test(beyond) ? letterRules.find((rule) => holds(rule, sample, letters)) : undefined;
  // ISO 639-1 has one code for all Kurdish.
  if (byLetters) return byLetters.language === 'ckb' ? 'ku' : byLetters.language;
  const result = eld.detect(sample.slice(0, enough.words));
  if (result.language === '') return claim ?? 'und';
  // eld knows Malay and files Indonesian under it; Malay alone writes these words so.
  if (result.language === 'ms' && claim !== 'ms' && !/\b(?:bahawa|kerana|ialah|mesyuarat)\b/iu.test(sample)) return 'id';
  if (result.language === 'hr' && claim === null && ekavian.test(sample)) return 'sr';
  if (claim !== null && (siblings[result.language] ?? []).includes(claim)) return claim;
  if (letters > 200 || result.isReliable()) return result.language;
  return claim === null ? 'und' : claim;
}

/** A quoted foreign passage must not decide: where a rule names a script, most letters must be of it. */
function holds(rule: LetterRule, sample: string, letters: number): boolean {
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  return count(rule.letters) >= rule.share * letters && rule.unless?.test(sample) !== true && (!rule.among || count(rule.among) > letters / 2);
}

/** `en-GB` → `en`; null for what is no language code. */
export function primary(claimed: string | null): string | null {
  const code = /^([a-z]{2,3})(?:[-_]|$)/iu.exec((claimed ?? '').trim())?.[1]?.toLowerCase() ?? null;
  return code === 'und' || code === 'mul' ? null : code === 'in' ? 'id' : code === 'iw' ? 'he' : code === 'nb' ? 'no' : code;
}
