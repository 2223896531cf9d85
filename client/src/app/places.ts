/** The pages that the header names. */
export const places = [
  { path: '/', label: 'Overview' },
  { path: '/relationships', label: 'Relationships' },
  { path: '/articles', label: 'Articles' },
  { path: '/sources', label: 'Sources' },
  { path: '/method', label: 'Method' },
] as const;

/** Pages that are found by the palette, and from what they are about. */
export const otherPlaces = [
  { path: '/notes', label: 'Notes' },
  { path: '/evidence-pack', label: 'Evidence pack' },
] as const;
