import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../../../server/src/cli/tag.ts';
import { taggerVersion } from '../../../server/src/tag/tagger-version.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { testTerminal } from '../../support/test-terminal.ts';

const text =
  'BAKU, June 27 — The defence ministers of Azerbaijan and Türkiye signed an agreement on joint production of drones on Thursday.\n\nThe plant in Azerbaijan is to open next year, the ministers said after the talks.';

const squash = (words: string): string => words.normalize('NFC').replaceAll(/\s+/gu, ' ');

async function tagLines(input: string, args: string[] = []) {
  const terminal = testTerminal({ input });
  expect(await command.run(args, terminal)).toBe(0);
  return terminal.out();
}

describe('entente tag', () => {
  it('answers one JSON line for each line, in the shape that other programs rely on', async () => {
    const out = await tagLines(`\uFEFF${JSON.stringify({ id: 'a1', title: 'Baku and Ankara sign', text, publishedAt: '2024-06-27' })}\n`);
    const answer = JSON.parse(out);
    expect(Object.keys(answer)).toEqual([
      'id',
      'language',
      'relevant',
      'countries',
      'relations',
      'topics',
      'weak',
      'undecided',
      'people',
      'publishedAt',
      'title',
    ]);
    expect(answer).toMatchObject({ id: 'a1', language: 'en', relevant: true, publishedAt: '2024-06-27', title: 'Baku and Ankara sign' });
    expect(answer.countries.map((c: { code: string }) => c.code).toSorted()).toEqual(['AZE', 'TUR']);
    expect(answer.relations).toMatchObject([{ pair: 'AZE-TUR', stance: 'cooperation', primary: true }]);
    for (const { quote } of answer.relations[0].evidence) expect(squash(`${text} Baku and Ankara sign`)).toContain(squash(quote));
  });

  it('answers bad lines with their id and the reason, and goes on', async () => {
    const out = await tagLines(['broken', '[]', '{"id":7}', '{"id":"x","text":5}', JSON.stringify({ id: 'good', text })].join('\r\n'));
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; error?: string });
    expect(answers.map(({ id, error }) => [id, error !== undefined])).toEqual([
      [1, true],
      [2, true],
      [7, true],
      ['x', true],
      ['good', false],
    ]);
  });

  it('explains its tags to a person', async () => {
    const out = await tagLines(JSON.stringify({ id: 'a1', title: 'Baku and Ankara sign', text }), ['--explain']);
    expect(out).toContain('Azerbaijan–Türkiye (AZE-TUR), what it is about');
    expect(out).toMatch(/“[^”]*Azerbaijan and Türkiye[^”]*”/u);
  });

  it('tells of every tag the rule, its reason, the words that were read, the score and the tagger', async () => {
    const out = await tagLines(JSON.stringify({ id: 'a1', title: 'Baku and Ankara sign', text }), ['--explain']);
    expect(out).toContain(`en · date unknown · ${taggerVersion}`);
    const quotes = out.match(/^ {6}“/gmu)!;
    expect(quotes.length).toBeGreaterThan(3);
    expect(out.match(/^ {8}rule .+, score [01]\.\d\d, (?:title|body|caption) \d+–\d+$/gmu)).toHaveLength(quotes.length);
    expect(out).toContain('“Türkiye” country: Türkiye');
  });

  it('reads a file by its kind', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'news.txt');
    writeFileSync(file, text);
    expect(JSON.parse(await tagLines('', [file]))).toMatchObject({ id: 'news.txt', relevant: true });
  });
});
