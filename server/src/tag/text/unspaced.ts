/** Scripts that need a reading of their own: Han and kana put no spaces between words, Hangul glues words to each other. */
export const unspaced = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/u;

const katakana = /[\u30a1-\u30fa\u30fc-\u30ff]+/uy;
const hangul = /[\uac00-\ud7a3]+/uy;

/** Countries side by side by one syllable each, as Korean writes them, and what may be glued on behind. */
const koreanPairs =
  '한미일 한중일 한일중 북중러 한미 한일 한중 한러 한독 한영 한호 미일 미중 미러 북미 미북 북중 중러 러중 중일 러북 북러 미영 미호'.split(' ');
const behindPairs =
  '(?:간|양국|[23삼]국|동맹|연합|합동|공동|국방|군사|안보|방산|방위|정상|외교|외무|관계|협력|회담|훈련|해군|공군|육군|해병|당국|전략|협정|협의|핵|갈등|전쟁|군|의|는|은|이|가|와|과|을|를|도)';
const syllableOfPair = new RegExp(
  koreanPairs
    .flatMap((pair) =>
      pair.split('').map((own, at) => {
        const [before, after] = [pair.slice(0, at), pair.slice(at + 1)];
        return `${own}(?<=(?<![가-힣])${before}${own})(?=${after}(?:${behindPairs}|(?![가-힣])))`;
      }),
    )
    .join('|'),
  'uy',
);

/** Where the word at `start` ends: Han and hiragana letters are one each, katakana and Hangul go in runs, Korean's pairs of countries apart. */
export function unspacedEnd(text: string, start: number): number {
  for (const pattern of [katakana, syllableOfPair, hangul]) {
    pattern.lastIndex = start;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return start + 1;
}
