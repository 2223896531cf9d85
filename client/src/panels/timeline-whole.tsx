import type { Filter } from '@entente/shared/contract/filter';
import { useQuestion } from '../api/use-question.ts';
import { bucketLabel } from '../charts/bucket-label.ts';
import { RangeStrip } from '../charts/range-strip.tsx';
import { bucketEnd, type Timeline } from '../charts/timeline-bucket.ts';
import { useFilter } from '../filters/use-filter.ts';
import { plotText } from '../text/plot-text.ts';
import { Button } from '../ui/button.tsx';

const words = plotText.whole;
const unit = 'quarter';

/** Where the chosen period lies in all of the time, and the way to another. */
export function TimelineWhole({ filter, count }: { filter: Filter; count: 'articles' | 'stories' }) {
  const { patch } = useFilter();
  const { data } = useQuestion('timeline', { ...filter, from: undefined, to: undefined, unit, split: 'stance', count });
  if (!data || data.buckets.length < 2) return null;
  const periods = data.buckets.map(({ start, total }) => ({ start, end: bucketEnd(start, unit), label: bucketLabel(start, unit), count: total }));
  const chosen = chosenOf(data, filter);
  const choose = (first: number, last: number): void => patch({ from: periods[first]!.start, to: periods[last]!.end });
  const length = chosen.last - chosen.first + 1;
  return (
    <>
      <RangeStrip columns={periods} chosen={chosen} onSelect={({ first, last }) => choose(first, last)} />
      <p className="range-strip-foot">
        <Button
          look="quiet"
          isDisabled={chosen.first === 0}
          onPress={() => choose(Math.max(0, chosen.first - length), Math.max(length, chosen.first) - 1)}
        >
          {words.earlier}
        </Button>
        <Button
          look="quiet"
          isDisabled={chosen.last === periods.length - 1}
          onPress={() => choose(Math.min(periods.length - length, chosen.last + 1), Math.min(periods.length - 1, chosen.last + length))}
        >
          {words.later}
        </Button>
        <Button look="quiet" onPress={() => patch({ from: undefined, to: undefined })}>
          {words.all}: {periods[0]!.label} – {periods.at(-1)!.label}
        </Button>
      </p>
    </>
  );
}

/** The quarters that the filter's period touches. */
function chosenOf({ buckets }: Timeline, { from, to }: Filter): { first: number; last: number } {
  const last = buckets.findLastIndex(({ start }) => to === undefined || start <= to);
  const first = buckets.findIndex(({ start }) => from === undefined || bucketEnd(start, unit) >= from);
  const at = first === -1 ? buckets.length - 1 : first;
  return { first: at, last: Math.max(at, last) };
}
