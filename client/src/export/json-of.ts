import { sampleNote } from './csv-of.ts';
import type { ExportTable, Provenance } from './export-table.ts';

/** The tables with everything that one must know to defend them. */
export const jsonOf = (tables: readonly ExportTable[], provenance: Provenance): string =>
  `${JSON.stringify({ ...provenance, ...(provenance.sample > 0 && { note: sampleNote(provenance) }), tables }, null, 2)}\n`;
