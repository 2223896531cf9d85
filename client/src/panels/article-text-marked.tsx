import type { Where } from '@entente/shared/domain/article';
import { segmentsOf } from '../format/segments.ts';
import { evidenceId, mentionTitle, type Mark } from './article-text-marks.ts';

/** A text with its mentions underlined and its evidence marked; the first piece of each evidence can be scrolled to. */
export function MarkedText({ text, offset = 0, where, marks }: { text: string; offset?: number; where: Where; marks: readonly Mark[] }) {
  return segmentsOf(text, offset, marks).map(({ start, text: part, ranges }) => {
    if (ranges.length === 0) return part;
    const kinds = new Set(ranges.map(({ kind }) => kind));
    const mention = ranges.find((range) => range.kind === 'mention')?.mention;
    const isStart = ranges.some((range) => range.kind === 'evidence' && range.start === start);
    const Element = kinds.has('evidence') || kinds.has('active') ? 'mark' : 'span';
    return (
      <Element
        key={start}
        {...(isStart && { id: evidenceId(where, start) })}
        {...(mention && { title: mentionTitle(mention) })}
        className={[...kinds].map((kind) => `text-${kind}`).join(' ')}
        data-mention={mention?.kind}
      >
        {part}
      </Element>
    );
  });
}
