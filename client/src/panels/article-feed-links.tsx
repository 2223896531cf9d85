import { filterToPairs } from '@entente/shared/contract/filter';
import { hrefOf } from '../app/href.ts';
import { Link } from 'wouter';
import { useFilter } from '../filters/use-filter.ts';
import { EvidencePackLink } from './evidence-pack-link.tsx';
import { keptText } from '../text/kept-text.ts';

const formats = [
  ['rss', 'RSS'],
  ['atom', 'Atom'],
  ['json', 'JSON Feed'],
] as const;

/** The articles under the filter, to be followed in any reader of feeds. */
export function ArticleFeedLinks() {
  const { filter } = useFilter();
  return (
    <p className="soft">
      {keptText.pack.follow}{' '}
      {formats.map(([format, label], at) => (
        <span key={format}>
          {at > 0 && ' · '}
          <a href={hrefOf(`/api/v1/articles/feed.${format}`, filterToPairs(filter))}>{label}</a>
        </span>
      ))}
      {` · ${keptText.pack.keep} `}
      <EvidencePackLink /> (<Link href="/evidence-pack">{keptText.pack.openOne}</Link>)
    </p>
  );
}
