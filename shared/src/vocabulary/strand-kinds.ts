/** What a strand, one thread of a pair's cooperation that goes on over time, can be. */
export const strandKinds = {
  agreement: { label: 'Agreement' },
  exercise: { label: 'Exercise series' },
  programme: { label: 'Programme' },
  platform: { label: 'Platform' },
} as const;

export type StrandKind = keyof typeof strandKinds;

export const strandKindIds = Object.keys(strandKinds) as StrandKind[];
