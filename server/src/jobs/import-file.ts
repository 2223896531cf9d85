import { inOrder } from '../bulk/in-order.ts';
import { atOnce } from '../bulk/readers.ts';
import { openRecords } from '../ingest/file/open-records.ts';
import type { NewEntry } from '../store/jobs-store.ts';
import { type ImportParts, takeOne } from './import-work.ts';

/** What became of a file's records. */
export interface ImportSum {
  stored: number;
  duplicates: number;
  skipped: number;
  failed: number;
  /** Why records were left out, and how many for each reason. */
  reasons: ReadonlyMap<string, number>;
  /** What failed, by line. */
  faults: readonly { line: number; message: string }[];
}

export type ImportFile = (path: string, name: string, told: (read: number) => void) => Promise<ImportSum>;

const toldAfter = 1000;
const mostFaults = 100;
const counted: Readonly<Record<NewEntry['outcome'], 'stored' | 'duplicates' | 'skipped' | 'failed'>> = {
  stored: 'stored',
  irrelevant: 'stored',
  changed: 'stored',
  duplicate: 'duplicates',
  unchanged: 'duplicates',
  visited: 'skipped',
  skipped: 'skipped',
  failed: 'failed',
};

/** Imports a file at once and where it lies, as the command line does: of any size, and it is left as it is. */
export const createImportFile =
  (parts: Pick<ImportParts, 'take' | 'codedEvents'>, now: () => Date): ImportFile =>
  async (path, name, told) => {
    const sum = { stored: 0, duplicates: 0, skipped: 0, failed: 0 };
    const reasons = new Map<string, number>();
    const faults: { line: number; message: string }[] = [];
    const { records } = await openRecords(path, name, now().toISOString());
    let read = 0;
    for await (const { outcome, line, message } of inOrder(records, (record) => takeOne(parts, record), atOnce)) {
      sum[counted[outcome]] += 1;
      if (outcome === 'skipped') reasons.set(message, (reasons.get(message) ?? 0) + 1);
      if (outcome === 'failed' && faults.length < mostFaults) faults.push({ line: line ?? 0, message });
      if (++read % toldAfter === 0) told(read);
    }
    return { ...sum, reasons, faults };
  };
