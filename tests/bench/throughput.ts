import { languageOf } from '../../server/src/extract/language.ts';
import { tag } from '../../server/src/tag/tag.ts';
import { bytesOf, type Density, madeCorpus } from './corpus.ts';
import { toArticle } from './made-into-article.ts';
import { cpuSeconds, percentile, print } from './measure.ts';
import { stages } from './stages.ts';

const titles: Readonly<Record<Density, string>> = {
  news: 'news as feeds bring it: a country in one sentence of three, defence in one of eight',
  dense: 'the worst case: nothing but news of defence between states',
};

/** Whole tagging on one core, with the language given and with the language told from the text, and where the time goes. */
export function throughput(megabytes: number, density: Density): void {
  const corpus = madeCorpus(megabytes * 1e6, density);
  const bytes = corpus.reduce((sum, made) => sum + bytesOf(made), 0);
  const articles = corpus.map(toArticle);
  // The lexicons of all languages are built at their first article.
  for (const one of articles.slice(0, 400)) tag(one);
  const each: number[] = [];
  const tagging = cpuSeconds(() => {
    for (const one of articles) {
      const begun = performance.now();
      tag(one);
      each.push(performance.now() - begun);
    }
  });
  languageOf(articles[0]!.body.join('\n'), null);
  const telling = cpuSeconds(() => {
    for (const { title, body } of articles) languageOf([title, ...body].join('\n'), null);
  });
  const line = (what: string, seconds: number): void =>
    print(`  ${what.padEnd(34)}${(bytes / 1e6 / seconds).toFixed(2)} MB/s   ${Math.round(articles.length / seconds)} articles/s`);
  print(titles[density]);
  print(`${articles.length} articles, ${(bytes / 1e6).toFixed(1)} MB of UTF-8, one core, CPU time:`);
  line('article → tagging', tagging);
  line('telling the language', telling);
  line('both', tagging + telling);
  print(`  per article                       p50 ${percentile(each, 0.5).toFixed(2)} ms   p95 ${percentile(each, 0.95).toFixed(2)} ms`);
  stages(articles, tagging, bytes / 1e6);
}
