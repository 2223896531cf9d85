import { describe, expect, it } from 'vitest';
import { outagesOf } from '../../server/src/query/outages.ts';
import type { VisitDay } from '../../server/src/store/feeds-store.ts';

/** `.` answered, `x` did not, a space: was not visited. From 1 March on. */
const visits = (sourceId: string, days: string): VisitDay[] =>
  Array.from(days).flatMap((mark, at) =>
    mark === ' ' ? [] : [{ sourceId, day: `2026-03-${String(at + 1).padStart(2, '0')}`, visits: 3, failed: mark === 'x' ? 3 : 1 }],
  );

const shown = (visited: VisitDay[], today: string): string[] =>
  outagesOf(visited, today).map(({ from, to, kind, failing, feeds }) => `${from.slice(8)}–${to.slice(8)} ${kind} ${failing}/${feeds}`);

describe('days on which feeds were not heard', () => {
  it('are those on which a good part of them only failed', () => {
    const all = [...visits('a', '..xxx..'), ...visits('b', '...x...'), ...visits('c', '.......'), ...visits('d', '.......')];
    expect(shown(all, '2026-03-07')).toEqual(['03–05 failing 2/4']);
  });

  it('are not those of one among many, nor of a feed that answered once on the day', () => {
    const many = Array.from({ length: 9 }, (_, at) => visits(`feed-${at}`, at === 0 ? 'xxx' : '...')).flat();
    expect(shown(many, '2026-03-03')).toEqual([]);
  });

  it('go on while a failing feed is visited less often', () => {
    expect(shown([...visits('a', '.x  x .'), ...visits('b', '.......')], '2026-03-07')).toEqual(['02–06 failing 1/2']);
    expect(shown([...visits('a', '..x'), ...visits('b', '.....')], '2026-03-05')).toEqual(['03–05 failing 1/2']);
  });

  it('are told apart from days on which nobody asked; today is not over', () => {
    expect(shown([...visits('a', '..   ..'), ...visits('b', '..   ..')], '2026-03-08')).toEqual(['03–05 not-visited 2/2']);
  });

  it('are none where no feed is followed', () => {
    expect(outagesOf([], '2026-03-08')).toEqual([]);
  });
});
