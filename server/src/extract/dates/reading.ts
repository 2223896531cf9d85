import { languageOf, primary } from '../language.ts';

/** How dates of one page or text are to be read. */
export interface Reading {
  language: string | null;
  /** Which of two small numbers is the day; `unknown` where nothing tells, and then neither is believed. */
  order: 'day first' | 'month first' | 'unknown';
  /** Days that are stated elsewhere without doubt, as `2024-06-27`: what could be two days is one of these. */
  days?: readonly string[];
}

/** Nothing known: day first, as nearly everywhere. */
export const plainReading: Reading = { language: null, order: 'day first' };

const monthFirstRegions = /^(?:en|es)[-_](?:us|ph|pr|bz)\b/iu;
const otherRegions = /^en[-_]\w{2}\b/iu;
const numeric = /(?<![\d./-])(\d{1,2})[/-](\d{1,2})[/-](?:19|20)\d{2}(?!\d)/gu;
const monthNamedFirst =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d{2}/iu;
const dayNamedFirst =
  /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december),?\s+(?:19|20)\d{2}/iu;

const hasNumeric = new RegExp(numeric.source, 'u');

/** Where English is written, its clocks and addresses tell the order: Eastern time, `.us`; Indian time, `.co.uk`. */
const monthFirstClock = /\d\s?(?:[ap]\.?m\.?)?,?\s\(?(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]?T)\b/iu;
const dayFirstClock = /\d\s?(?:[ap]\.?m\.?)?,?\s\(?(?:BST|IST|AE[SD]T|NZ[SD]T|SAST|PKT|SGT|HKT|CES?T)\b/iu;
const monthFirstHost = /^[a-z]+:\/\/[^/]*\.(?:us|gov|mil|ph)(?:[:/]|$)/iu;
const dayFirstHost = /^[a-z]+:\/\/[^/]*\.(?:uk|ie|au|nz|in|za|ng|ke|gh|pk|bd|lk|np|sg|my|hk|eu|int)(?:[:/]|$)/iu;

/** From the other dates of the page, else from its language, claimed or read, its clock or its address; English alone does not tell. */
export function readingOf(text: string, claimed: string | null, url: string | null = null): Reading {
  const language = primary(claimed) ?? (hasNumeric.test(text) ? languageOf(text, null) : null);
  const order = orderIn(text) ?? orderOf(claimed, language);
  return { language, order: order === 'unknown' && (language === 'en' || language === null) ? placeOf(text, url) : order };
}

function placeOf(text: string, url: string | null): Reading['order'] {
  if (monthFirstClock.test(text) || (url !== null && monthFirstHost.test(url))) return 'month first';
  return dayFirstClock.test(text) || (url !== null && dayFirstHost.test(url)) ? 'day first' : 'unknown';
}

function orderIn(text: string): Reading['order'] | null {
  const pairs = [...text.matchAll(numeric)].map(([, first, second]) => [Number(first), Number(second)] as const);
  if (pairs.some(([first, second]) => first > 12 && second <= 12)) return 'day first';
  if (pairs.some(([first, second]) => second > 12 && first <= 12)) return 'month first';
  if (pairs.length === 0) return null;
  return dayNamedFirst.test(text) ? 'day first' : monthNamedFirst.test(text) ? 'month first' : null;
}

function orderOf(claimed: string | null, language: string | null): Reading['order'] {
  if (claimed !== null && monthFirstRegions.test(claimed)) return 'month first';
  return language === null || language === 'und' || (language === 'en' && !otherRegions.test(claimed ?? '')) ? 'unknown' : 'day first';
}
