const kinds = [
  { kind: 'name', label: 'name' },
  { kind: 'demonym', label: 'demonym or abbreviation' },
  { kind: 'capital', label: 'capital or place' },
  { kind: 'institution', label: 'institution, company or person' },
] as const;

/** What the underlines and the marks in the text mean. */
export function ArticleTextLegend() {
  return (
    <ul className="mark-legend" aria-label="Marks in the text">
      {kinds.map(({ kind, label }) => (
        <li key={kind}>
          <span className="text-mention" data-mention={kind}>
            Country
          </span>{' '}
          by {label}
        </li>
      ))}
      <li>
        <mark className="text-evidence">evidence</mark> of a tag
      </li>
    </ul>
  );
}
