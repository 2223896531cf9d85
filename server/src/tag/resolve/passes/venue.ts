import { type Pass, weak } from '../pass.ts';

/** A town or region beside the capital tells where, and never who: it is shown, and makes its country no party. */
const place: Pass = { id: 'venue/place', of: ['place'], decide: () => weak('a place where something happens, not a party') };

export const venue = { place };
