import type { EvidenceSpan } from '@entente/shared/domain/tagging';
import type { ReactNode } from 'react';
import { segmentsOf } from './segments.ts';

const opening = '\uE000';

/** A search snippet with its matches marked; the server puts each between U+E000 and U+E001. */
export function highlightSnippet(snippet: string): ReactNode[] {
  let position = 0;
  return snippet.split(/(\uE000[^\uE001]*\uE001)/u).map((part) => {
    position += part.length;
    return part.startsWith(opening) ? <mark key={position}>{part.slice(1, -1)}</mark> : part;
  });
}

/** A quoted text with the spans that matched marked; each says what it is when pointed at. */
export function highlightSpans(text: string, offset: number, spans: readonly EvidenceSpan[]): ReactNode[] {
  return segmentsOf(text, offset, spans).map(({ start, text: part, ranges }) => {
    const span = ranges.at(-1);
    return span ? (
      <mark key={start} className={`span-${span.role}`} title={span.label}>
        {part}
      </mark>
    ) : (
      part
    );
  });
}
