import { keptChoice } from './kept-choice.ts';

export type Density = 'roomy' | 'dense';

/** How close the rows of lists stand. */
export const density = keptChoice<Density>('entente-density', ['roomy', 'dense'], (chosen) => {
  document.documentElement.dataset['density'] = chosen;
});
