import { z } from 'zod';
import { Pair } from '../domain/codes.ts';
import { filterShape } from './filter.ts';

const { pair: _pair, ...rest } = filterShape;

/** The filter of a question about one pair, which stands in the path. */
export const pairQuery = z.object({ ...rest, pair: Pair });
