import { TextDecoder } from 'node:util';

/** An encoding, and the letters that a text in it is made of when it was read right: the more of them, the surer. */
interface Candidate {
  encoding: string;
  /** What the bytes above 127 must decode to. */ letters: RegExp;
  /** Of these, the ones that such a text is full of. */ frequent: RegExp;
  /** The share of them that a text has which is really in this encoding. */ share: number;
}

const candidates: readonly Candidate[] = [
  {
    encoding: 'shift_jis',
    letters: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー、。「」・（）０-９]/gu,
    frequent: /[のはをにがてでとしたるいなすもれか]/gu,
    share: 0.2,
  },
  {
    encoding: 'euc-jp',
    letters: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー、。「」・（）０-９]/gu,
    frequent: /[のはをにがてでとしたるいなすもれか]/gu,
    share: 0.2,
  },
  { encoding: 'euc-kr', letters: /[\p{Script=Hangul}·‘’“”]/gu, frequent: /[이다의에는을를가한고로지사하은기도어나시서]/gu, share: 0.2 },
  {
    encoding: 'gb18030',
    letters: /[\p{Script=Han}，。、；：？！“”‘’（）《》·—]/gu,
    frequent: /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年，。]/gu,
    share: 0.12,
  },
  {
    encoding: 'big5',
    letters: /[\p{Script=Han}，。、；：？！「」（）《》—]/gu,
    frequent: /[的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年，。]/gu,
    share: 0.12,
  },
  { encoding: 'windows-1251', letters: /[а-яёіїєґў№«»—–“”„’]/giu, frequent: /[оеаинтсрвлк]/gu, share: 0.55 },
  { encoding: 'koi8-r', letters: /[а-яё]/giu, frequent: /[оеаинтсрвлк]/gu, share: 0.55 },
  { encoding: 'windows-1256', letters: /[\p{Script=Arabic}،؛؟«»\u200C\u200D]/gu, frequent: /[اليمونرتهبدسعةکی]/gu, share: 0.6 },
  { encoding: 'windows-1253', letters: /[\p{Script=Greek}«»΄]/gu, frequent: /[αοιετσνρκπυ]/gu, share: 0.5 },
  { encoding: 'windows-1255', letters: /[\p{Script=Hebrew}–—״׳]/gu, frequent: /[יוהלאמרבתש]/gu, share: 0.55 },
];

/** Alphabets that are Latin but for some letters; here all special signs of a text belong to one of them. */
const latin: readonly { encoding: string; letters: RegExp }[] = [
  { encoding: 'windows-1252', letters: /[àâäáãåæçéèêëíìîïñóòôöõøœúùûüßÿ«»¿¡°ªº–—‘’“”„…•€£§©®·]/giu },
  { encoding: 'windows-1254', letters: /[çğıöşüâîûÇĞİÖŞÜÂÎÛ–—‘’“”…•«»°©]/gu },
  { encoding: 'windows-1250', letters: /[ąćęłńóśźżáčďéěíňřšťúůýžőűäöüôľĺŕđăâîșțşţ„”“’–—…°§©]/giu },
  { encoding: 'windows-1257', letters: /[āčēģīķļņšūžąęėįųõäöü„“–—]/giu },
];

const looked = 64_000;
const fewest = 12;

/** UTF-16 that does not say so: markup in it is every other byte a zero. */
export function sniffUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 512);
  if (head.length < 8) return null;
  const zeros = [0, 0];
  for (let at = 0; at < head.length; at++) if (head[at] === 0) zeros[at % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  const half = head.length / 2;
  // Text in other letters than Latin has few zeros, but its markup, spaces and line ends still have them on one side alone.
  const wide = odd > half * 0.3 && even === 0 ? 'utf-16le' : even > half * 0.3 && odd === 0 ? 'utf-16be' : null;
  // Samples of sound have zeros on one side too; they are no letters.
  return wide !== null && /^[\p{L}\p{N}\p{P}\p{S}\s]+$/u.test(new TextDecoder(wide).decode(head.subarray(0, head.length & ~1)).slice(0, -1))
    ? wide
    : null;
}

/** How well the bytes read in the encoding that a label names: 0 where they make no sense in it, 1 where every special sign is a letter of its languages. */
function fits(sample: Uint8Array, { encoding, letters, frequent, share }: Candidate): number {
  const text = new TextDecoder(encoding).decode(sample);
  const special = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  if (special < fewest) return 0;
  const known = text.match(letters)?.length ?? 0;
  const common = text.match(frequent)?.length ?? 0;
  return common >= known * share ? known / special : 0;
}

/** False where the bytes make next to no sense in an encoding whose letters we know. */
export function isSense(bytes: Uint8Array, encoding: string): boolean {
  const candidate = candidates.find((each) => each.encoding === encoding);
  return candidate === undefined || fits(sampleOf(bytes), candidate) >= 0.5;
}

/** The encoding that the bytes themselves speak for, or null. They are known not to be UTF-8. */
export function sniffEncoding(bytes: Uint8Array): string | null {
  const sample = sampleOf(bytes);
  const best = candidates
    .map((each) => ({ encoding: each.encoding, fit: fits(sample, each) }))
    .reduce((one, other) => (other.fit > one.fit ? other : one));
  if (best.fit >= 0.85) return best.encoding;
  const marks = latin.map(({ encoding, letters }) => {
    const special = Array.from(new TextDecoder(encoding).decode(sample)).filter((sign) => sign > '\u007F');
    return { encoding, fit: special.length < 3 ? 0 : special.filter((sign) => sign.match(letters)).length / special.length };
  });
  const closest = marks.reduce((one, other) => (other.fit > one.fit + 0.02 ? other : one));
  return closest.fit >= 0.9 ? closest.encoding : null;
}

/** The first stretch that is rich in special signs: the head of a page is all markup. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 127);
  return bytes.subarray(Math.max(0, first), Math.max(0, first) + looked);
}
