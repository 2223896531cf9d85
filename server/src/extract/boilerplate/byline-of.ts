import { tidy } from '../normalise.ts';
import { dateLine } from '../text/dates-of-lines.ts';
import { bylineMark } from './patterns.ts';

/** The name on a line such as "By Anadolu Agency"; null for any other line. */
export function bylineOf(line: string): string | null {
  if (line.length > 90) return null;
  return bylineMark.exec(line.charAt(0).toLowerCase() + line.slice(1))?.groups?.['name']?.trim() ?? null;
}

/** Class names under which pages print the author. */
export const authorNames =
  / (?:author(?: name)?|authors|by ?line|writers?|reporters?|muhabir|yazar|autore?|auteur|redaktor|created ?by|signature|contributors?) /u;

const label =
  /^(?:(?:by|written by|story by|report by|authors?|yazar|yazan|haber|muhabir|автор|par|por|von|di|de|autor|autore|auteur|fot\.|από(?: τον| την)?|av|af|door|oleh|tekst|text|texto|words|interview|müəllif|بقلم|كتب|نویسنده)(?:\s*[:：]\s*|\s+|$)|(?:作者|文|記者|记者)\s*[:：]?\s*)/iu;
/** One to six words that begin large, or letters that know no size; no sentence. */
const name =
  /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’&-]*(?:(?:,\s+|\s+(?:and |und |et |y |e |ve |və |и |та |و |de |da |van |von |al-|bin )?)[\p{Lu}\p{Lo}][\p{L}\p{M}.'’&-]*){0,7}$/u;
/** What may stand behind a name on its line: a role, a date, a network. */
const behind = /\s*(?:[|•·–—@]|\s-\s|,\s+(?=\p{Ll})|\s(?=\d)|\s(?:in|à|en|aus|из|з)\s(?=\p{Lu})).*$/u;

/** "Author:" in a cell or line of its own: the next one is the name. */
export const isAuthorLabel = (line: string): boolean => line.length > 1 && line.length < 20 && line.replace(label, '') === '';

/** Korean names bear their office behind them: 홍길동 기자. */
const korean = /^(?<name>[가-힣]{2,4})\s?(?:기자|특파원|논설위원)(?!\p{L})/u;

/** The author on a line of the page; `named` where its element is called so, and no "By" is needed. */
export function nameIn(text: string, named: boolean): string | null {
  // The address of the author stands beside the name as a rule.
  const line = tidy(text.replaceAll(/[(<]?[\w.+-]+@[\w-]+\.[\w.-]+[)>]?/gu, ' ')).replaceAll(/\s+(?=,)/gu, '');
  if (line === '' || line.length > 160) return null;
  const reporter = korean.exec(line)?.groups?.['name'];
  if (reporter !== undefined && (named || line.length < 90)) return reporter;
  const beside = dateLine(line)
    ?.rest.split('|')[0]
    ?.replace(/^.*\s(?=by\s\p{Lu})/u, '')
    .replaceAll(/^[\s,·•-]+|[\s,·•-]+$/gu, '');
  if (!named) {
    return beside === undefined
      ? bylineOf(line)
      : (bylineOf(beside) ?? (/\s/u.test(beside) && name.test(beside) && beside.length <= 40 ? beside : null));
  }
  const bare = (beside === undefined || beside === '' ? line : beside).replace(label, '').replace(behind, '').trim();
  return bare.length <= 80 && name.test(bare) ? bare : null;
}
