import { calendarWords } from './names.ts';
import { stemOf, stemsOf, wordsOf } from './words.ts';

/** Words of more than three letters that are in every story: they join, they report. */
const plainWords =
  `from with under have been were that this their which will would said says also after before between into according more than over about
   icin olan olarak ile gore kadar dedi soyledi belirtti
   который которые которая после между также чтобы сообщил сообщили заявил заявили сказал этого были было будет
   який яка після також заявив повідомив повідомило сообщило сообщила
   nach uber zwischen wurde wurden werden haben sind sein einer einem eines einen ihrem ihren sagte teilte mitteilte wie
   dans pour avec leur leurs entre selon apres cette sont sera seront ainsi declare annonce
   para entre sobre segun desde hasta este esta esos tras como dijo anuncio
   della delle degli nella nelle sono stato stata secondo anche hanno dopo
   przez oraz ktory ktora ktore jest beda podczas poinformowano powiedzial
   الذي التي على بين بعد قال وقال كما هذا هذه`.split(/\s+/u);

const plain = new Set(plainWords.flatMap((word) => wordsOf(word)).map(stemOf));

/** What a text tells beside names: neither words that only join nor months and days of the week. */
export function tellingStems(text: string, language: string): Set<string> {
  const calendar = calendarStems(language);
  return new Set([...stemsOf(wordsOf(text))].filter((stem) => !plain.has(stem) && !calendar.has(stem)));
}

const calendars = new Map<string, Set<string>>();

function calendarStems(language: string): Set<string> {
  let stems = calendars.get(language);
  if (stems === undefined) calendars.set(language, (stems = new Set([...calendarWords(language)].map(stemOf))));
  return stems;
}
