/** Stands wherever a sample article shows, so that it is never taken for the analyst's own. */
export function SampleBadge() {
  return (
    <span className="sample-badge" title="From the sample corpus that came with Entente, not one of your own articles">
      Sample
    </span>
  );
}
