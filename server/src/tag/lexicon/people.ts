import type { CountryCode } from '@entente/shared/vocabulary/countries';
import type { OfficeId } from '@entente/shared/vocabulary/offices';
import { africa } from './office-holders/africa.ts';
import { americas } from './office-holders/americas.ts';
import { asia } from './office-holders/asia.ts';
import { europe } from './office-holders/europe.ts';
import { middleEast } from './office-holders/middle-east.ts';

const offices = {
  S: 'head-of-state',
  G: 'head-of-government',
  D: 'defence-minister',
  F: 'foreign-minister',
  C: 'chief-of-staff',
  O: 'other',
} as const satisfies Record<string, OfficeId>;

/** First and last month in an office, `2018-07`; open where it is still held. */
export interface Term { from: string; to: string | null; office: OfficeId; /** The bearer's name as shown, whatever form stands in the text. */ person: string }

/** A name that stands for a country while its bearer is in office. */
export interface OfficeHolder { code: CountryCode; name: string; terms: Term[] }

/**
 * By region: heads of state and government, ministers of defence and of foreign affairs, chiefs of staff since 2010, as far as known with
 * certainty. A surname alone stands only where it is hardly anyone else's in the news. Marks on letters are the matcher's to ignore. Public record.
 */
const holders = new Map<string, OfficeHolder>();
for (const row of [europe, middleEast, africa, asia, americas].flatMap((rows) => rows.trim().split('\n'))) {
  const [code, office, from, to, names] = row.split('|') as [CountryCode, keyof typeof offices, string, string, string];
  for (const name of names.split(',')) {
    const holder = holders.get(`${code} ${name}`) ?? { code, name, terms: [] };
    holder.terms.push({ from, to: to === '' ? null : to, office: offices[office], person: names.split(',')[0]!.replaceAll('~', '') });
    holders.set(`${code} ${name}`, holder);
  }
}

/** One row for each name; someone who came back has several terms. */
export const officeHolders: readonly OfficeHolder[] = [...holders.values()];
