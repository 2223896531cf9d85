/** Endings that follow the vowels of the word, as in Turkish and Azerbaijani. */
interface Harmony {
  back: RegExp;
  vowels: RegExp;
  /** Low vowel, after a back and a front one. */
  low: readonly [back: string, front: string];
  /** Plural demonyms stack a case on this. */
  plural: readonly [back: string, front: string];
}

const harmonies: Readonly<Record<string, Harmony>> = {
  tr: { back: /[aıou]/u, vowels: /[aıoueiöü]/u, low: ['a', 'e'], plural: ['lar', 'ler'] },
  az: { back: /[aıou]/u, vowels: /[aıoueəiöü]/u, low: ['a', 'ə'], plural: ['lar', 'lər'] },
};

const hard = /[fstkçşhpx]$/u;

const lastVowel = (lower: string, vowels: RegExp): string => lower.match(new RegExp(vowels, 'gu'))?.at(-1) ?? 'a';

/** The high vowel that follows a word: Andorralı, İrlandalı, Türkiyeli, Gürcü's u. */
export function turkicHigh(word: string): string {
  const last = lastVowel(word.toLocaleLowerCase('tr'), /[aıoueəiöü]/u);
  return /[ou]/u.test(last) ? 'u' : /[öü]/u.test(last) ? 'ü' : /[aı]/u.test(last) ? 'ı' : 'i';
}

/** Case endings of a word in the singular: of, to, in, from, with, the object's, and who or what is there. Both i's are one for the matcher. */
function cases(word: string, { back, vowels, low: [a, e] }: Harmony): string[] {
  const lower = word.toLocaleLowerCase('tr');
  const last = lastVowel(lower, vowels);
  const low = back.test(last) ? a : e;
  const high = /[ou]/u.test(last) ? 'u' : /[öü]/u.test(last) ? 'ü' : back.test(last) ? 'ı' : 'i';
  const open = vowels.test(lower.at(-1) ?? '');
  const d = hard.test(lower) ? 't' : 'd';
  return [
    open ? `n${high}n` : `${high}n`,
    open ? `y${low}` : low,
    open ? `y${high}` : high,
    open ? `n${high}` : high,
    `${d}${low}`, `${d}${low}n`, `${d}${low}ki`, `d${low}`, `d${low}n`, `d${low}kı`, `d${low}ki`,
    open ? `yl${low}` : `l${low}`, `l${low}`,
  ];
}

/**
 * The endings of a word; a stem marked `~` is a demonym, which has a plural too. Short demonyms have cases in the plural only: "Lehine" is
 * no Pole. Turkish parts a name from its ending with an apostrophe; careless writing of a long name is understood, "Maliye" is not Mali.
 */
export function turkicEndings(form: string, language: string): string[] {
  const harmony = harmonies[language]!;
  const isDemonym = form.endsWith('~');
  const word = isDemonym ? form.slice(0, -1) : form;
  if (!isDemonym) return language === 'tr' && word.length < 7 ? [''] : ['', ...cases(word, harmony)];
  const plural = harmony.plural[harmony.back.test(lastVowel(word.toLocaleLowerCase('tr'), harmony.vowels)) ? 0 : 1];
  return ['', plural, ...cases(word + plural, harmony).map((ending) => plural + ending), ...(word.length > 4 ? cases(word, harmony) : [])];
}
