/** What stands for one number: a piece of a bar, a point of a line. Where it is, in pixels. */
export interface PlotMark {
  column: number;
  /** Whose number it is. */
  series: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** By column, from the top down. */
export type PlotMarks = readonly (readonly PlotMark[])[];

const awayFrom = ({ y, height }: PlotMark, at: number): number => Math.max(y - at, at - (y + height), 0);
const middleOf = ({ y, height }: PlotMark): number => y + height / 2;

const nearest = (marks: readonly PlotMark[], cost: (mark: PlotMark) => number): PlotMark | null =>
  marks.reduce<PlotMark | null>((best, mark) => (best === null || cost(mark) < cost(best) ? mark : best), null);

/** The mark under a pointer, which may miss it by a few pixels. */
export function markUnder(marks: PlotMarks, column: number, y: number, reach: number): PlotMark | null {
  const found = nearest(marks[column] ?? [], (mark) => awayFrom(mark, y));
  return found && awayFrom(found, y) <= reach ? found : null;
}

/** Where a key leads from a mark: up and down in its column, left and right along its series or to what stands there in its place. */
export function markBeside(marks: PlotMarks, from: PlotMark, key: string): PlotMark | null {
  const own = marks[from.column] ?? [];
  const place = own.findIndex(({ series }) => series === from.series);
  if (key === 'ArrowUp') return own[place - 1] ?? null;
  if (key === 'ArrowDown') return own[place + 1] ?? null;
  const columns = (
    {
      ArrowLeft: marks.slice(0, from.column).toReversed(),
      ArrowRight: marks.slice(from.column + 1),
      Home: marks,
      End: marks.toReversed(),
    } as Partial<Record<string, PlotMarks>>
  )[key];
  const column = columns?.find(({ length }) => length > 0) ?? [];
  return column.find(({ series }) => series === from.series) ?? nearest(column, (mark) => Math.abs(middleOf(mark) - middleOf(from)));
}
