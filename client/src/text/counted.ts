import { formatCount } from '../format/numbers.ts';

/** English: `1 article`, `1,204 articles`, `2 stories`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${formatCount(count)} ${count === 1 ? one : many}`;
