import { FeedSettings } from '@entente/shared/domain/source';
import { generateOpml, parseOpml } from 'feedsmith';
import { decodeText } from '../ingest/decode-text.ts';

interface Outline {
  text?: string | undefined;
  title?: string | undefined;
  xmlUrl?: string | undefined;
  language?: string | undefined;
  category?: string | undefined;
  ententeCountry?: string | undefined;
  ententeText?: string | undefined;
  ententePaused?: string | undefined;
  outlines?: Outline[] | undefined;
}

/** What OPML has no word for; other readers pass over it. */
const ours = { extraOutlineAttributes: ['ententeCountry', 'ententeText', 'ententePaused'] } as const;

export class OpmlError extends Error {}

/** Feeds as OPML 2.0, grouped by nothing; tags go as categories. */
export const writeOpml = (feeds: readonly FeedSettings[]): string =>
  generateOpml(
    {
      head: { title: 'Entente: sources' },
      body: {
        outlines: feeds.map(({ name, url, language, tags, publisherCountry, text, paused }) => ({
          text: name,
          title: name,
          type: 'rss',
          xmlUrl: url,
          ...(language === null ? {} : { language }),
          ...(tags.length === 0 ? {} : { category: tags.join(',') }),
          ...(publisherCountry === null ? {} : { ententeCountry: publisherCountry }),
          ...(text === 'auto' ? {} : { ententeText: text }),
          ...(paused ? { ententePaused: 'true' } : {}),
        })),
      },
    },
    ours,
  );

/** The feeds of an OPML file, folders flattened into tags. A row that is no feed of ours is answered in words. */
export function readOpml(bytes: Uint8Array): (FeedSettings | { name: string; message: string })[] {
  const text = decodeText(bytes);
  if (/<!ENTITY/iu.test(text)) throw new OpmlError('The file declares XML entities of its own; it is not read.');
  try {
    return flatten((parseOpml(text, ours) as { body?: { outlines?: Outline[] } }).body?.outlines ?? [], []);
  } catch {
    throw new OpmlError('This is not an OPML file: it should begin with <opml>.');
  }
}

const flatten = (outlines: readonly Outline[], tags: readonly string[]): ReturnType<typeof readOpml> =>
  outlines.flatMap((outline) => {
    const name = (outline.title ?? outline.text ?? '').trim();
    if (outline.xmlUrl !== undefined) return [toSettings(outline, name, tags)];
    return flatten(outline.outlines ?? [], name === '' ? tags : [...tags, name]);
  });

function toSettings(
  { xmlUrl = '', language, category, ententeCountry, ententeText, ententePaused }: Outline,
  name: string,
  tags: readonly string[],
): ReturnType<typeof readOpml>[number] {
  const given = {
    name: (name || xmlUrl).slice(0, 200),
    url: xmlUrl,
    publisherCountry: ententeCountry ?? null,
    text: ententeText,
    paused: ententePaused === 'true',
    language: /^[a-z]{2,3}(?=$|[-_])/iu.exec(language ?? '')?.[0].toLowerCase() ?? null,
    tags: [...new Set([...tags, ...(category ?? '').split(',')].map((tag) => tag.trim().slice(0, 50)))].filter((tag) => tag !== '').slice(0, 20),
  };
  const read = FeedSettings.safeParse(given);
  return read.success ? read.data : { name: given.name, message: read.error.issues.map((issue) => issue.message).join('; ') };
}
