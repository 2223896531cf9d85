/** Texts of any length that a mechanism with a loop too many cannot read; `size` counts UTF-16 units, about. */
export interface HostileText {
  name: string;
  language: string;
  text: (size: number) => string;
}

const again = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length));

const nested = (size: number): string => {
  const half = Math.ceil(size / 8);
  return `${'“‘('.repeat(half)} Oman and Chad. ${')’”'.repeat(half)}`;
};

export const hostileTexts: readonly HostileText[] = [
  { name: 'one line without spaces', language: 'en', text: again('France') },
  { name: 'one line of words, no marks', language: 'en', text: again('the army of one side went on to the other ') },
  { name: 'one name again and again', language: 'en', text: again('Turkey ') },
  { name: 'an ambiguous name', language: 'en', text: again('Georgia met ') },
  { name: 'capitals of states', language: 'en', text: again('Moscow and Rome signed, ') },
  { name: 'a list with commas', language: 'en', text: again('Chad, Peru, Cuba, Mali, Iran, ') },
  { name: 'endless “and”', language: 'en', text: again('Chad and Peru and Cuba and Mali and ') },
  { name: 'only words of the rules', language: 'en', text: again('agreement exercise sign military ') },
  { name: 'nested quotation marks', language: 'en', text: nested },
  { name: 'sentences in quotation marks', language: 'en', text: again('“‘Chad met Peru.’” ') },
  { name: 'marks and spaces', language: 'en', text: again('.     ') },
  { name: 'white space alone', language: 'en', text: (size) => `a.${' '.repeat(size)}b` },
  { name: 'scripts by turns', language: 'ru', text: again('Франция China مصر 日本 Ελλάδα ') },
  { name: 'prefixes written on words', language: 'ar', text: again('وبالوالبفمصر ومصر وال ') },
  { name: 'combining marks', language: 'en', text: again('e\u0301\u0302\u0303\u0304\u0305\u0306') },
  { name: 'one letter under all marks', language: 'en', text: (size) => `e${'\u0301'.repeat(size)}` },
  { name: 'letters outside the first plane', language: 'en', text: again('𝐅𝐫𝐚𝐧𝐜𝐞🇫🇷 ') },
  { name: 'capitals with points', language: 'en', text: again('U.S.') },
  { name: 'apostrophes', language: 'tr', text: again("Türkiye'nin'") },
  {
    name: 'ever new words',
    language: 'tr',
    text: (size) => Array.from({ length: Math.ceil(size / 8) }, (_, at) => `z${(at * 7919).toString(36)}`).join(' '),
  },
];
