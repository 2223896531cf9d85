import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { Day } from './filter.ts';

/** Days in a row on which many feeds were not heard: few articles of them say nothing of the world. */
export const Outage = z.object({
  from: Day,
  to: Day,
  /** `failing`: they were visited and did not answer. `not-visited`: nobody asked, for Entente did not run. */
  kind: z.enum(['failing', 'not-visited']),
  /** Feeds that were not heard on the worst of these days, of how many that were followed. */
  failing: z.number().int(),
  feeds: z.number().int(),
});
export type Outage = z.output<typeof Outage>;

export const outages = endpoint({
  method: 'get',
  path: '/sources/outages',
  summary: 'Days on which a good part of the feeds was not heard, oldest first',
  query: z.object({}),
  answer: z.object({ items: z.array(Outage) }),
});
