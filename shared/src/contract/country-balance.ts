import { z } from 'zod';
import { Country } from '../domain/codes.ts';
import { type Side, sideIds } from '../vocabulary/sides.ts';
import { endpoint } from './endpoint.ts';
import { filterShape } from './filter.ts';

const SideId = z.enum(sideIds as [Side, ...Side[]]);

const bySide = z.partialRecord(SideId, z.number().int());

export const countryBalance = endpoint({
  method: 'get',
  path: '/countries/:of/balance',
  summary: 'Who supplies, gives to, trains and hosts whom: articles by partner and by the side on which the country stands',
  query: z.object({ ...filterShape, of: Country }),
  answer: z.object({
    of: Country,
    /** Articles that tell of the country on a side, whatever the partner. */
    sides: bySide,
    /** Partners with a role, those of most articles first. */
    partners: z.array(z.object({ partner: Country, articles: z.number().int(), sides: bySide })),
  }),
});
