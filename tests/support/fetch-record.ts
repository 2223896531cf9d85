import type { FetchRecord } from '@entente/shared/domain/source';

/** A visit that found nothing. */
export const emptyFetch: FetchRecord = {
  at: '',
  outcome: 'read',
  status: 200,
  milliseconds: 0,
  bytes: 0,
  items: 0,
  stored: 0,
  duplicates: 0,
  skipped: 0,
  message: '',
};
