import type { EvidenceSpan } from '@entente/shared/domain/tagging';
import type { ReactNode } from 'react';
import { segmentsOf } from './segments.ts';

const opening = '\uE000';
const closing = '\uE001';

/** A search snippet with its matches marked; the server puts each between U+E000 and U+E001. */
export function highlightSnippet(snippet: string): ReactNode[] {
  return snippet.split(opening).flatMap((part, i) => {
    if (i === 0) return [part];
    const [match = '', rest = ''] = part.split(closing);
    return [<mark key={i}>{match}</mark>, rest];
  });
}

/** A quoted text with the spans that matched marked; each says what it is when pointed at. */
export function highlightSpans(text: string, offset: number, spans: readonly EvidenceSpan[]): ReactNode[] {
  return segmentsOf(text, offset, spans).map(({ start, text: part, ranges }) => {
    const span = ranges.at(-1);
    return span ? <mark key={start} className={`span-${span.role}`} title={span.label}>{part}</mark> : part;
  });
}
