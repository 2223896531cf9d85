import type { EquipmentClassId } from '@entente/shared/vocabulary/equipment-classes';

/** A kind of equipment, or a model by its own name. `none`: what only looks like equipment. */
export interface EquipmentWord {
  kind: 'equipment';
  class: EquipmentClassId | 'none';
  /** Null for a kind ("frigates"). */
  model: string | null;
  /** Also a plain word or another's name. */
  doubtful: boolean;
}

/** What a word says beside countries and topics. */
export type FactWord = EquipmentWord;
