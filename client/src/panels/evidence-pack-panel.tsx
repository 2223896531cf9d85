import { filterFromParams, filterToPairs } from '@entente/shared/contract/filter';
import { useState } from 'react';
import { Link } from 'wouter';
import { useQuestion } from '../api/use-question.ts';
import { hrefOf } from '../app/href.ts';
import { useFilterParts } from '../filters/use-filter-parts.ts';
import { formatInstant } from '../format/ago.ts';
import { formatCount } from '../format/numbers.ts';
import { Panel } from '../ui/panel.tsx';
import { EvidencePackArticles } from './evidence-pack-articles.tsx';
import { type OpenedPack, openPack } from './evidence-pack-file.ts';
import { commonText } from '../text/common-text.ts';
import { keptText } from '../text/kept-text.ts';
import './evidence-pack-panel.css';

const words = keptText.pack;

/** Opens an evidence pack that was kept or sent, and holds it against what is here now. Nothing of it is stored. */
export function EvidencePackPanel() {
  const [opened, setOpened] = useState<(OpenedPack & { name: string }) | null>(null);
  return (
    <Panel title={words.question}>
      <p>
        <label>
          {words.file}{' '}
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
      <div role="status">{opened && ('fault' in opened ? <p className="error-state">{opened.fault}</p> : <p>{words.seals[opened.seal]}</p>)}</div>
      {opened && 'pack' in opened && <Opened key={opened.pack.digest} {...opened} />}
    </Panel>
  );
}

function Opened({ pack: { content } }: Extract<OpenedPack, { pack: object }>) {
  const { articles, counts, filter: pairs, madeAt, tagger, version } = content;
  const filter = filterFromParams(new URLSearchParams(pairs));
  const now = useQuestion('facets', filter).data?.total;
  const parts = useFilterParts(filter).map(({ text }) => text);
  return (
    <>
      <p>
        {words.counts(commonText.articles(counts.articles), commonText.stories(counts.stories), commonText.publishers(counts.publishers))}
        {counts.sample > 0 && words.ofSample(formatCount(counts.sample))}
        {words.made(formatInstant(madeAt), version, tagger)}
        {words.filter(parts.join(' · ') || words.everything)}
        {now !== undefined && now !== counts.articles && words.now(formatCount(now))}
        <Link href={hrefOf('/articles', filterToPairs(filter))}>{words.open}</Link>
      </p>
      {articles.length < counts.articles && <p className="soft">{words.newest(formatCount(articles.length))}</p>}
      <EvidencePackArticles articles={articles} />
    </>
  );
}
