import { z } from 'zod';
import { CodedEvent } from '../domain/coded-event.ts';
import { Pair } from '../domain/codes.ts';
import { endpoint } from './endpoint.ts';
import { Day } from './filter.ts';

export const pairCodedEvents = endpoint({
  method: 'get',
  path: '/pairs/:pair/coded-events',
  summary: 'What a machine coded of one pair from news elsewhere, newest first: apart from all that Entente has read',
  query: z.object({ pair: Pair, from: Day.optional(), to: Day.optional(), limit: z.coerce.number().int().min(1).max(500).default(50) }),
  answer: z.object({ total: z.number().int(), events: z.array(CodedEvent) }),
});
