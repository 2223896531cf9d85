import type { Instant } from '../dates/instant.ts';
import { timeAlone } from '../dates/clock.ts';
import { type PrintedDate, printedDates } from '../dates/printed.ts';
import type { Reading } from '../dates/reading.ts';
import { folded } from '../normalise.ts';
import { updatedMark, updatedWord } from '../boilerplate/patterns.ts';

export interface DateLine {
  published: Instant | null;
  updated: Instant | null;
  /** What else the line says, a byline as a rule. */
  rest: string;
}

/** Words that may stand beside a date on its own line. */
const companions =
  /(?:発表|公開|更新|掲載|投稿|配信|发布时间|发布|更新时间|時間|时间|日期|입력|등록|수정|승인|기사입력|(?:\(|（)[月火水木金土日]曜?日?(?:\)|）))|(?<!\p{L})(?:first published|published|posted|created|date|on|at|last|updated?|modified|gmt|utc|ist|est|edt|msk|cet|yayın\p{L}*|tarih\p{L}*|giriş|oluştur\p{L}*|saat|опубликован\p{L}*|опубліковано|дата|время|publié|le|à|publicado|publicada|em|el|a las|às|veröffentlicht|erstellt|uhr|pubblicato|il|alle|opublikowano|dodano|godz|нашр|نشر|تاريخ|النشر|الساعة|منتشر شده|filed under.*|publikován\p{L}*|zveřejněno|publicera[dt]|publisert|publiceret|udgivet|julkaistu|gepubliceerd|geplaatst|laatst|megjelent|objavljeno|објављено|публикуван\p{L}*|δημοσι[εέ]\p{L}*|diterbitkan|paskelbta|publicēts|פורסם|hs|min(?:ute)?s? read|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|понеділок|вівторок|середа|четвер|п'ятниця|субота|неділя|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت)(?!\p{L})|\d+/giu;

const longest = 140;
/** Names beside a date: "Elif Yalın | Baku | 27 June 2024". */
const mostBeside = 40;
/** "By Elif Yalın | 27 June 2024 | Politics, World | 3 comments": parts of a row that is no sentence. */
const mostInRow = 80;
const isRow = (line: string): boolean => line.split(/\s?[|•·—–]\s/u).length > 2;
/** A point behind so little ends a short form, and no sentence. */
const fewLetters = 8;

/** A line that is a date and little else; null for prose that names one. */
export function dateLine(line: string, reading?: Reading): DateLine | null {
  if (line.length > longest) return null;
  const found = printedDates(line, reading);
  if (found.length === 0) return null;
  const rest = found.reduceRight((text, date) => `${text.slice(0, date.start)} | ${text.slice(date.end)}`, line);
  const left = rest
    .replaceAll(updatedWord, ' ')
    .replaceAll(companions, ' ')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
  if (!isPart(line, found) && (left.length > (isRow(line) ? mostInRow : mostBeside) || (left.length > 24 && !isParted(line, found)))) return null;
  if (left.length > fewLetters && /\p{Ll}{2}[.!?]$/u.test(line)) return null;
  const marks = found.map((date, at) => isUpdate(line.slice(found[at - 1]?.end ?? 0, date.start), found.length > 1));
  const dated = (wanted: boolean): Instant | null => {
    const date = found[marks.indexOf(wanted)];
    return date ? { at: date.at, precision: date.precision } : null;
  };
  return { published: dated(false), updated: dated(true) ?? laterTime(line, found.at(-1)), rest };
}

/** Something on the line says where the date begins: a mark, a "By" before it, a label with its colon. */
const isParted = (line: string, [first]: readonly PrintedDate[]): boolean =>
  /[|•·–—-]|^\s*by\b/iu.test(line) || /\p{L}\s*:\s*$/u.test(line.slice(0, first?.start));

/** The date is all that stands between two strokes, or between one and the end. */
const isPart = (line: string, dates: readonly PrintedDate[]): boolean =>
  dates.some(({ start, end }) => /[|•]\s*$/u.test(line.slice(0, start)) && /^\s*(?:[A-Z]{2,4}\s*)?(?:$|[|•])/u.test(line.slice(end)));

/** Where East Asia prints one day alone, it calls that of publication one of change as well. */
const isUpdate = (label: string, amongOthers: boolean): boolean =>
  new RegExp(updatedWord.source, 'iu').test(label) || (amongOthers && /(?:更新|修正|수정)\P{Nd}*$/u.test(label));

/** "27 June 2024 10:36, updated 11:27": the same day, another time. */
function laterTime(line: string, date: (Instant & { end: number }) | undefined): Instant | null {
  return date ? timeOnThatDay(line.slice(date.end).replace(/^[^\p{L}]+/u, ''), date) : null;
}

/** "Update: 11:27" near a dated line: the same day, another time. */
export function timeOnThatDay(line: string, day: Instant): Instant | null {
  if (line.length > 40 || !updatedMark.test(folded(line))) return null;
  const time = timeAlone(line.replace(/^[^\d]*/u, '').replace(/[^\d\sapm.:]+$/iu, ''));
  return time === null || day.at.length < 10 ? null : { at: `${day.at.slice(0, 10)}T${time}`, precision: 'minute' };
}
