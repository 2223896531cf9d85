import type { Pair } from '@entente/shared/domain/codes';

/** Wars between two states that news names by one side or by the place alone: "Russia attacked Kharkiv", "the war in Ukraine". */
export const wars: readonly Pair[] = ['ARM-AZE', 'ERI-ETH', 'GEO-RUS', 'IRN-IRQ', 'ISR-PSE', 'KHM-THA', 'RUS-UKR', 'SAU-YEM'];
