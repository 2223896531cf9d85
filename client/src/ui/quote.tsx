import type { Evidence } from '@entente/shared/domain/tagging';
import { highlightSpans } from '../format/highlight.tsx';

/** The quoted sentence with what matched in it marked. `lang` is the article's language, where it is known. */
export function Quote({ evidence, lang }: { evidence: Evidence; lang?: string }) {
  return (
    <blockquote className="quote" dir="auto" {...(lang !== undefined && lang !== 'und' && { lang })}>
      {highlightSpans(evidence.quote, evidence.start, evidence.spans)}
    </blockquote>
  );
}
