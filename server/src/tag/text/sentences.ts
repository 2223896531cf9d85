import { fold } from './fold.ts';

const abbreviations = new Set(
  (
    'mr mrs ms dr prof gen lt col maj capt sgt cmdr adm brig st jr sr vs etc inc ltd co corp dept gov sen rep pres no vol fig approx est jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'org yrd doc av sn vb vs alb tugg orgen kor ten г гг т тыс млн млрд см стр им проф ген др руб долл st bzw ca usw mio mrd nr hr fr m mm me mgr art sig dott on gen ' +
    'sr sra ee uu dra eng ud uds pag plk mjr kpt por prof hab ul al inz tys mln gl ppłk płk'
  )
    .split(' ')
    .map(fold),
);

const boundary = /[.!?؟…。！？][”"'’»)\]]*(?=\s+["“«'‘([¿¡—–-]*\s*[\p{Lu}\p{Lo}\p{N}])|[。！？](?=.)/gu;

/** Sentences of one paragraph as [start, end) offsets; quotation marks stay with their sentence. */
export function sentencesOf(paragraph: string): [start: number, end: number][] {
  const cuts: number[] = [];
  for (const { 0: mark, index } of paragraph.matchAll(boundary)) {
    const before = /[\p{L}\p{M}\p{N}.]+$/u.exec(paragraph.slice(Math.max(0, index - 20), index))?.[0] ?? '';
    if (mark[0] === '.' && isAbbreviation(before, paragraph.slice(index + mark.length, index + mark.length + 3))) continue;
    cuts.push(index + mark.length);
  }
  const spans: [number, number][] = [];
  let start = 0;
  for (const cut of [...cuts, paragraph.length]) {
    const text = paragraph.slice(start, cut);
    const lead = text.length - text.trimStart().length;
    if (text.trim() !== '') spans.push([start + lead, start + text.trimEnd().length]);
    start = cut;
  }
  return spans;
}

function isAbbreviation(before: string, after: string): boolean {
  const last = before.split('.').at(-1) ?? '';
  if (/^\p{Lu}$/u.test(last)) return true;
  if (/^\p{N}{1,2}$/u.test(last) && /^\s\p{L}/u.test(after)) return false;
  return abbreviations.has(fold(last));
}
