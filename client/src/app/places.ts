import { appText } from '../text/app-text.ts';

/** The pages that the header names. */
export const places = [
  { path: '/', label: appText.overview },
  { path: '/relationships', label: appText.relationships },
  { path: '/stories', label: appText.stories },
  { path: '/articles', label: appText.articles },
  { path: '/sources', label: appText.sources },
  { path: '/method', label: appText.method },
];

/** Pages that are found by the palette, and from what they are about. */
export const otherPlaces = [
  { path: '/notes', label: appText.notes },
  { path: '/settings', label: appText.settings },
  { path: '/evidence-pack', label: appText.evidencePack },
  { path: '/design', label: appText.design },
];
