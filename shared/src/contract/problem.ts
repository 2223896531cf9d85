import { z } from 'zod';

/** RFC 9457 problem details: the body of every answer that is not a success. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  instance: z.string().optional(),
  /** The parts of the request that are at fault, by path. */
  /** `start` and `end`: the place inside of the part, in UTF-16 units, where that is known. */
  faults: z
    .array(z.object({ part: z.string(), message: z.string(), start: z.number().int().optional(), end: z.number().int().optional() }))
    .optional(),
});
export type Problem = z.output<typeof Problem>;
