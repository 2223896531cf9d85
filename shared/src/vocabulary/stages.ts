/** How far a cooperation has come, in order; suspended and cancelled stand beside the order. */
export const stages = {
  mooted: { label: 'Mooted', meaning: 'A hope, an offer, an intention.' },
  negotiated: { label: 'Negotiated', meaning: 'Talks about it are under way.' },
  signed: { label: 'Signed', meaning: 'Signed or agreed.' },
  ratified: { label: 'Ratified', meaning: 'Ratified or entered into force.' },
  'under-way': { label: 'Under way', meaning: 'It has begun.' },
  delivered: { label: 'Delivered', meaning: 'Handed over.' },
  completed: { label: 'Completed', meaning: 'It has ended as planned.' },
  suspended: { label: 'Suspended', meaning: 'Put on hold.' },
  cancelled: { label: 'Cancelled', meaning: 'Given up, refused or ended early.' },
} as const;

export type Stage = keyof typeof stages;

export const stageIds = Object.keys(stages) as Stage[];
