import { formatDay } from '../format/dates.ts';

const day = 86_400_000;

/** Names the slices of a period: the day on which each begins. */
export const sliceName =
  (from: string | null | undefined, to: string | null | undefined) =>
  (at: number, of: number): string => {
    if (!from || !to) return String(at + 1);
    const [first, last] = [Date.parse(from), Date.parse(to) + day];
    return formatDay(new Date(first + ((last - first) * at) / of).toISOString());
  };
