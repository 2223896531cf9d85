import { articleText } from '../text/article-text.ts';

const words = articleText.marks;

const kinds = ['name', 'demonym', 'capital', 'institution'] as const;

/** What the underlines and the marks in the text mean. */
export function ArticleTextLegend() {
  return (
    <ul className="mark-legend" aria-label={words.title}>
      {kinds.map((kind) => (
        <li key={kind}>
          {words.by(
            <span className="text-mention" data-mention={kind}>
              {words.country}
            </span>,
            words.kinds[kind],
          )}
        </li>
      ))}
      <li>
        {words.evidence((word) => (
          <mark className="text-evidence">{word}</mark>
        ))}
      </li>
    </ul>
  );
}
