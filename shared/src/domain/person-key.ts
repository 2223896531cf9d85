import { z } from 'zod';
import type { CountryCode } from '../vocabulary/countries.ts';
import { type OfficeId, officeIds } from '../vocabulary/offices.ts';
import { Country } from './codes.ts';
import type { Person } from './facts.ts';

/** Someone as holder of an office: `defence-minister|TUR|Yaşar Güler`; without a country where it is not told. */
export const personKey = ({ office, country, name }: Pick<Person, 'office' | 'country' | 'name'>): string => `${office}|${country ?? ''}|${name}`;

export function readPersonKey(key: string): { office: OfficeId; country: CountryCode | null; name: string } {
  const [office, country, ...name] = key.split('|') as [OfficeId, CountryCode | '', ...string[]];
  return { office, country: country === '' ? null : country, name: name.join('|') };
}

const isPersonKey = (text: string): boolean => {
  const { office, country, name } = readPersonKey(text);
  return officeIds.includes(office) && (country === null || Country.safeParse(country).success) && name !== '' && name.length <= 200;
};

export const PersonKey = z.string().refine(isPersonKey, { message: 'a person is written with office, country and name: defence-minister|TUR|Name' });
