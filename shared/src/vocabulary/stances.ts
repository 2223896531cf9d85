/** What the news says of a pair: working together, against each other (refusals included), or neither. */
export const stances = {
  cooperation: { label: 'Cooperation', meaning: 'The two work together, or agree or intend to.' },
  conflict: { label: 'Conflict', meaning: 'Conflict between the two, or cooperation refused, suspended, cancelled or embargoed.' },
  neutral: { label: 'Neutral', meaning: 'The text relates the two without saying either.' },
} as const;

export type Stance = keyof typeof stances;

export const stanceIds = Object.keys(stances) as Stance[];
