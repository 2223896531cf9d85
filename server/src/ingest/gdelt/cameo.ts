import type { Stance } from '@entente/shared/vocabulary/stances';
import type { TopicId } from '@entente/shared/vocabulary/topics';

export interface CameoMeaning {
  meaning: string;
  stance: Stance;
  topic: TopicId | null;
  /** Counts only where one of the actors is a military one: the code itself says nothing of defence. */
  military?: true;
}

/**
 * CAMEO codes that speak of defence between states, by the crosswalk of the topics (CAMEO 1.1b3). The longest code that an
 * event's code begins with decides; codes without one are not defence cooperation.
 */
const rows: readonly [code: string, stance: Stance, topic: TopicId | null, meaning: string, military?: true][] = [
  ['0212', 'cooperation', null, 'appeal for military cooperation'],
  ['0214', 'cooperation', 'intelligence', 'appeal for sharing of intelligence'],
  ['0232', 'cooperation', 'aid', 'appeal for military aid'],
  ['0234', 'cooperation', 'presence', 'appeal for military protection or peacekeeping'],
  ['0312', 'cooperation', null, 'intent to cooperate militarily'],
  ['0314', 'cooperation', 'intelligence', 'intent to share intelligence'],
  ['0332', 'cooperation', 'aid', 'intent to give military aid'],
  ['0334', 'cooperation', 'presence', 'intent to give military protection or peacekeeping'],
  ['04', 'cooperation', 'consultation', 'consultation', true],
  ['057', 'cooperation', 'agreement', 'signing of a formal agreement', true],
  ['062', 'cooperation', null, 'military cooperation'],
  ['064', 'cooperation', 'intelligence', 'sharing of intelligence'],
  ['072', 'cooperation', 'aid', 'military aid'],
  ['074', 'cooperation', 'presence', 'military protection or peacekeeping'],
  ['1212', 'conflict', null, 'refusal of military cooperation'],
  ['1222', 'conflict', 'aid', 'refusal of military aid'],
  ['1224', 'conflict', 'presence', 'refusal of military protection or peacekeeping'],
  ['1312', 'conflict', null, 'threat to end military cooperation or aid'],
  ['138', 'conflict', null, 'threat of military force'],
  ['139', 'conflict', null, 'ultimatum', true],
  ['15', 'conflict', null, 'show of military force'],
  ['1622', 'conflict', 'aid', 'cut of military aid'],
  ['18', 'conflict', null, 'assault', true],
  ['19', 'conflict', null, 'fighting'],
  ['20', 'conflict', null, 'mass violence', true],
];

const byCode = new Map<string, CameoMeaning>(
  rows.map(([code, stance, topic, meaning, military]) => [code, { meaning, stance, topic, ...(military ? { military } : {}) }]),
);

/** What a CAMEO code says of defence between two states; null where it says nothing. */
export function cameoMeaning(code: string): CameoMeaning | null {
  for (let length = code.length; length >= 2; length -= 1) {
    const found = byCode.get(code.slice(0, length));
    if (found) return found;
  }
  return null;
}
