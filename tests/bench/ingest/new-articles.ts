import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { randomFrom } from '../../support/random.ts';
import { sampleRows } from '../../support/sample-rows.ts';
import { bytesOf, type MadeArticle, madeArticles } from '../corpus.ts';

/** News to come: most are three texts of the sample under another headline, with their pairs and stories; each fourth is made of words in many languages. */
export function* newArticles(seed: number): Generator<MadeArticle & { url: string }> {
  const [random, made, rows] = [randomFrom(seed), madeArticles({ seed, density: 'news' }), sampleRows()];
  for (let number = 1; ; number += 1) {
    const one = made.next().value as MadeArticle;
    const row = random.pick(rows);
    const others = rows.filter(({ language }) => language === row.language);
    const texts = [row, random.pick(others), random.pick(others)].map(({ text }) => text);
    const day = new Date(Date.UTC(2015, 0, 1) + random.below(4300) * 86_400_000).toISOString().slice(0, 10);
    const told = { ...one, language: row.language, title: `${row.title} ${number}`, text: `${texts.join('\n\n')} ${seed}/${number}.` };
    yield { ...(number % 4 === 0 ? one : told), publishedAt: day, url: `https://news.example.org/${seed}/${number}` };
  }
}

/** The first of them as a file of JSON Lines; answers with the bytes of their texts. */
export async function writeArticles(file: string, count: number, seed: number): Promise<number> {
  const out = createWriteStream(file);
  let [number, bytes] = [0, 0];
  for (const { title, text, publishedAt, url, ...rest } of newArticles(seed)) {
    number += 1;
    if (number > count) break;
    bytes += bytesOf({ title, text, publishedAt, ...rest });
    if (!out.write(`${JSON.stringify({ title, text, publishedAt, url })}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return bytes;
}
