import { regions, type Region } from '@entente/shared/vocabulary/places';
import { worded } from './worded.ts';

const english = Object.fromEntries(regions.map((region) => [region, region])) as Readonly<Record<Region, string>>;

/** The regions of the world; apart from the other closed lists, for they come with the places of all countries. */
export const regionsText = worded('regions', english);
