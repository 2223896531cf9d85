import { filterFromParams, filterToPairs } from '@entente/shared/contract/filter';
import { useState } from 'react';
import { Link } from 'wouter';
import { useQuestion } from '../api/use-question.ts';
import { hrefOf } from '../app/href.ts';
import { filterParts } from '../filters/filter-parts.ts';
import { formatInstant } from '../format/ago.ts';
import { countOf, formatCount } from '../format/numbers.ts';
import { Panel } from '../ui/panel.tsx';
import { EvidencePackArticles } from './evidence-pack-articles.tsx';
import { type OpenedPack, openPack, type Seal } from './evidence-pack-file.ts';
import './evidence-pack-panel.css';

/** Opens an evidence pack that was kept or sent, and holds it against what is here now. Nothing of it is stored. */
export function EvidencePackPanel() {
  const [opened, setOpened] = useState<(OpenedPack & { name: string }) | null>(null);
  return (
    <Panel title="What does this pack prove?">
      <p>
        <label>
          Evidence pack (a .json file){' '}
          <input
            type="file"
            accept="application/json,.json"
            onChange={async ({ target }) => {
              const file = target.files?.[0];
              if (file) setOpened({ ...(await openPack(await file.text())), name: file.name });
            }}
          />
        </label>
      </p>
      <div role="status">{opened && ('fault' in opened ? <p className="error-state">{opened.fault}</p> : <p>{sealText[opened.seal]}</p>)}</div>
      {opened && 'pack' in opened && <Opened key={opened.pack.digest} {...opened} />}
    </Panel>
  );
}

const sealText: Readonly<Record<Seal, string>> = {
  whole: 'The file is as it was made: its digest is right.',
  broken: 'The file was changed after it was made: its digest is wrong. Do not cite it.',
  unknown: 'Whether the file was changed cannot be told here: browsers check digests at loopback addresses and over HTTPS only.',
};

function Opened({ pack: { content } }: Extract<OpenedPack, { pack: object }>) {
  const { articles, counts, filter: pairs, madeAt, tagger, version } = content;
  const filter = filterFromParams(new URLSearchParams(pairs));
  const now = useQuestion('facets', filter).data?.total;
  const words = filterParts(filter).map(({ text }) => text);
  return (
    <>
      <p>
        {countOf(counts.articles, 'article')} in {countOf(counts.stories, 'story', 'stories')} from {countOf(counts.publishers, 'publisher')}
        {counts.sample > 0 && `, ${formatCount(counts.sample)} of them from the sample corpus`}, counted {formatInstant(madeAt)} by Entente {version}{' '}
        ({tagger}). Filter: {words.join(' · ') || 'everything'}.{' '}
        {now !== undefined && now !== counts.articles && `Here it counts ${formatCount(now)} now. `}
        <Link href={hrefOf('/articles', filterToPairs(filter))}>Open this filter here</Link>
      </p>
      {articles.length < counts.articles && <p className="soft">The pack holds the newest {formatCount(articles.length)} of them.</p>}
      <EvidencePackArticles articles={articles} />
    </>
  );
}
