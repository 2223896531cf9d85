import { describe, expect, it } from 'vitest';
import { extract } from '../../../server/src/extract/extract.ts';
import { document, readPage } from '../../support/read-document.ts';

const title = 'Portugal and Cabo Verde extend joint patrols';
const first =
  'Portugal and Cabo Verde will go on patrolling the waters around the islands together until 2028, both defence ministries said on Monday.';
const second =
  'A Portuguese patrol boat with sailors of both navies leaves Praia next week, and a second one follows before the summer, the ministries added.';
const text = `<h1>${title}</h1><p>${first}</p><p>${second}</p>`;
/** Milliseconds of work, whatever else the machine does meanwhile. */
const cpuTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

describe('a page that means harm', () => {
  it('leaves no script, style or handler in the article', () => {
    const { title: heading, body } = readPage(
      page(
        `<article>${text}<script>alert("one")</script><p onclick="alert('two')" style="color:red">The patrols began in 2012.<img src=x onerror="alert('three')"></p>
         <svg onload="alert('four')"><text>drawn</text></svg><iframe srcdoc="<script>alert('five')</script>"></iframe></article>`,
        '<style>p { color: red }</style>',
      ),
    );
    expect([heading, ...body].join('\n')).not.toMatch(/alert|onerror|onclick|color|<|drawn/u);
    expect(body).toEqual([first, second, 'The patrols began in 2012.']);
  });

  it('keeps what is written as text as text', () => {
    expect(
      readPage(page(`<article>${text}<p>He wrote &lt;script&gt;alert(1)&lt;/script&gt; on the board of the ship&#x27;s mess.</p></article>`)).body,
    ).toContain("He wrote <script>alert(1)</script> on the board of the ship's mess.");
  });

  it.each([
    ['an unclosed script', `<article>${text}</article><script>while (true) {`],
    ['an unclosed comment', `<article>${text}</article><!-- and then`],
    ['unclosed elements', `<div><article><section>${text.replaceAll('</p>', '')}<div><span>`],
    ['an attribute without an end', `<article>${text}</article><p title="never ends`],
    ['closing tags of nothing', `</div></span></p><article>${text}</article></section></table>`],
  ])('is read in spite of %s', (_, body) => {
    const article = readPage(page(body));
    expect(article.title).toBe(title);
    expect(article.body.join(' ')).toContain(first);
    expect(article.body.join(' ')).not.toContain('while');
  });

  it('is not believed where its linked data is broken', () => {
    const article = readPage(page(`<article>${text}</article>`, '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>'));
    expect([article.title, article.body.length]).toEqual([title, 2]);
  });

  it('with a hundred thousand elements in one another is read within five seconds', { timeout: 60_000 }, () => {
    const deep = page(`<article>${text}</article>${'<div>'.repeat(100_000)}deep${'</div>'.repeat(100_000)}`);
    const begun = cpuTime();
    expect(readPage(deep).body.join(' ')).toContain(first);
    expect(cpuTime() - begun).toBeLessThan(5000);
  });
});

describe('a page of nearly 20 MB', () => {
  const size = 20 * 1024 * 1024 - 10_000;
  const filled = (piece: string): string => piece.repeat(Math.floor(size / piece.length));

  it.each([
    ['paragraphs', () => page(`<article>${text}${filled('<p>The patrol went on, and the sea was calm that day.</p>')}</article>`)],
    ['one script', () => page(`<article>${text}</article><script>${filled('var calm = true; ')}</script>`)],
    ['links', () => page(`<article>${text}</article><nav>${filled('<a href="/x">Other news of the day</a> ')}</nav>`)],
    ['opening tags', () => page(`<article>${text}</article>${filled('<div class="x">')}`)],
    ['angle brackets', () => page(`<article>${text}</article>${filled('<')}`)],
    ['spaces', () => page(`<article>${text}</article>${filled(' ')}`)],
  ])('full of %s is read or refused within five seconds', { timeout: 60_000 }, (_, make) => {
    const content = make();
    const begun = cpuTime();
    const read = extract(document(content, { mediaType: 'text/html' }));
    expect(cpuTime() - begun).toBeLessThan(5000);
    if (read.kind === 'article') expect(read.article.body.join(' ')).toContain(first);
    else expect(read.message).not.toBe('');
  });

  it('and one above it is refused, with what to do', () => {
    expect(extract(document('x'.repeat(20 * 1024 * 1024 + 1), { mediaType: 'text/html' }))).toMatchObject({
      kind: 'skipped',
      reason: 'too-large',
      message: expect.stringContaining('20 MB') as unknown,
    });
  });
});

describe('a page of 1 MB made to be read slowly', () => {
  const many = (piece: (at: number) => string): string => {
    let made = '';
    for (let at = 0; made.length < 1_000_000; at++) made += piece(at);
    return made;
  };
  const sentence = (at: number): string =>
    `Patrol number ${at} went out on a calm morning and came back on a rough evening, as the ${at} before it had done in all those years.`;

  it.each([
    ['paragraphs, each another one', () => many((at) => `<p>${sentence(at)}</p>`)],
    [
      'paragraphs that say one another',
      () => many((at) => `<p>Patrol number went out on a calm morning and came back on a rough evening ${at % 9}</p>`),
    ],
    ['headings over related articles', () => many((at) => `<h3>Related articles</h3><p>${sentence(at)}</p>`)],
    ['figures', () => many((at) => `<figure><img src=x><figcaption>Boat ${at}</figcaption></figure>`)],
    ['boxes for pictures in one another', () => many((at) => `${'<div class="photo">'.repeat(300)}<img>${at}${'</div>'.repeat(300)}`)],
    ['named bodies in one another', () => many((at) => `<div class="article-body">${sentence(at)}`)],
    ['named bodies side by side', () => many((at) => `<section><div class="article-body"><p>${sentence(at)}</p></div></section>`)],
    ['forms', () => many(() => '<div><form><input></form></div>')],
    ['teasers', () => many((at) => `<div class="card"><a href="/${at}">${sentence(at)}</a><p>${sentence(at)}</p></div>`)],
    ['unclosed links', () => many((at) => `<a href="/${at}">${at}`)],
    ['headings', () => many((at) => `<h1>Headline ${at}</h1>`)],
    ['dates', () => many((at) => `<span class="date">27 June ${1990 + (at % 30)}</span>`)],
    ['attributes', () => `<p ${many((at) => `data-a${at}="x" `)}>x</p>`],
    ['linked data', () => `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${many(sentence)}"}</script>`],
  ])('of %s is answered within five seconds', { timeout: 60_000 }, (_, make) => {
    const content = page(`<article>${text}</article>${make()}`);
    const begun = cpuTime();
    extract(document(content, { mediaType: 'text/html' }));
    expect(cpuTime() - begun).toBeLessThan(5000);
  });
});

describe('a text that means harm', () => {
  it.each([
    ['one endless line', 'Portugal '.repeat(400_000)],
    ['a line without spaces', 'a'.repeat(4_000_000)],
    ['a million lines', 'x\n'.repeat(1_000_000)],
    ['a million marks', '.!?…'.repeat(500_000)],
    ['a row of networks that never ends', 'facebook | '.repeat(20_000)],
    ['digits', '27.06.2024 '.repeat(100_000)],
  ])('%s is answered within five seconds', { timeout: 60_000 }, (_, content) => {
    const begun = cpuTime();
    extract(document(content));
    expect(cpuTime() - begun).toBeLessThan(5000);
  });
});
