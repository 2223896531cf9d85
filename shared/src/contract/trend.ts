import { z } from 'zod';
import { Day } from './filter.ts';

const window = z.object({ from: Day, to: Day, articles: z.number().int() });

/** The twelve months that end with the newest article, and the twelve before: null where nothing has a date. */
export const Trend = z.object({ recent: window, before: window }).nullable();
export type Trend = z.infer<typeof Trend>;
