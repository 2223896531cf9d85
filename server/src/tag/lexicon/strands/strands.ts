import type { CountryCode } from '@entente/shared/vocabulary/countries';
import type { StrandKind } from '@entente/shared/vocabulary/strand-kinds';
import { agreements } from './agreements.ts';
import { exercises } from './exercises.ts';
import { programmes } from './programmes.ts';

/** A named thread of cooperation. */
export interface Strand {
  id: string;
  /** As shown, whatever form and language the text has. */
  name: string;
  kind: StrandKind;
  /** First year: before it the words meant something else. */
  since: number;
  parties: readonly CountryCode[];
  forms: readonly { form: string; doubtful: boolean }[];
}

/** A series is shown without the year or number of one exercise. */
const shownName = (name: string, kind: StrandKind): string =>
  kind === 'exercise' ? name.replace(/[\s-]+(?:(?:20)?\d\d|[IVX]{1,6})$/u, '').replace(/^(?:Exercise|Exercício|Ejercicio) /u, '').replace(/ exercise$/u, '') : name;

function read(rows: string, given?: StrandKind): Strand[] {
  return rows.trim().split('\n').map((row): Strand => {
    const cells = row.split('|');
    const [id, kind, since, parties, names] = (given ? [cells[0], given, ...cells.slice(1)] : cells) as [string, StrandKind, string, string, string];
    const forms = names.split(';').map((form) => ({ form: form.replace(/^\?/u, ''), doubtful: form.startsWith('?') }));
    return { id, name: shownName(forms[0]!.form.replaceAll('~', ''), kind), kind, since: Number(since), parties: parties.split(',').filter((code): code is CountryCode => code !== ''), forms };
  });
}

export const strands: readonly Strand[] = [...read(exercises, 'exercise'), ...read(agreements, 'agreement'), ...read(programmes)];
