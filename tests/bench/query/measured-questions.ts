import { percentile } from '../measure.ts';
import type { Asking } from './ask.ts';
import type { PlainSql } from './plain-tables.ts';
import type { Question } from './questions.ts';

export interface MeasuredQuestion {
  name: string;
  aim: number;
  /** Milliseconds of the first answer of the server's life. */
  cold: number;
  p50: number;
  p95: number;
  p99: number;
  kilobytes: number;
  /** Median of the same in plain SQL; null where it is not asked. */
  sql: number | null;
}

const sqlRuns = 3;

/** Each question first once (cold), all of them; then again and again (warm), one after the other, as one user would. */
export async function measureQuestions({
  asking: { ask },
  questions,
  warm,
  sql,
  say,
}: {
  asking: Asking;
  questions: readonly Question[];
  warm: number;
  sql: PlainSql | null;
  say: (line: string) => void;
}): Promise<MeasuredQuestion[]> {
  const cold = new Map<string, number>();
  for (const { name, path } of questions) cold.set(name, (await asked(ask, path(0))).took);
  const measured: MeasuredQuestion[] = [];
  for (const { name, path, aim, sql: text } of questions) {
    const took: number[] = [];
    let bytes = 0;
    for (let n = 1; n <= warm; n += 1) {
      const answer = await asked(ask, path(n));
      took.push(answer.took);
      bytes = Math.max(bytes, answer.bytes);
    }
    const plain = text === undefined || sql === null ? null : percentile(sql.times(text, sqlRuns), 0.5);
    const one = {
      name,
      aim,
      cold: cold.get(name)!,
      p50: percentile(took, 0.5),
      p95: percentile(took, 0.95),
      p99: percentile(took, 0.99),
      kilobytes: bytes / 1000,
      sql: plain,
    };
    measured.push(one);
    say(lineOf(one));
  }
  return measured;
}

async function asked(ask: Asking['ask'], path: string): ReturnType<Asking['ask']> {
  const answer = await ask(path);
  if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}.`);
  return answer;
}

const ms = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0)).padStart(7);

export const headLine = `${''.padEnd(48)}${['cold', 'p50', 'p95', 'p99', 'kB', 'SQL', 'aim'].map((head) => head.padStart(7)).join('')}`;

const lineOf = ({ name, cold, p50, p95, p99, kilobytes, sql, aim }: MeasuredQuestion): string =>
  `${name.padEnd(48)}${ms(cold)}${ms(p50)}${ms(p95)}${ms(p99)}${ms(kilobytes)}${sql === null ? ''.padStart(7) : ms(sql)}${ms(aim)}${p95 > aim ? '  over' : ''}`;
