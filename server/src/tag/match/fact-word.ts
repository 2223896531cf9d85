import type { Strand } from '../lexicon/strands/strands.ts';
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

/** A strand's name. */
export interface StrandWord {
  kind: 'strand';
  strand: Strand;
  doubtful: boolean;
}

export type TimeSense =
  | 'month'
  | 'persian-month'
  | 'weekday'
  | 'day'
  | 'unit'
  | 'units'
  | 'deadline'
  | 'shift'
  | 'to'
  | 'of'
  | 'month-before'
  | 'month-after'
  | 'year-before'
  | 'year-after'
  | 'ago'
  | 'ago-before'
  | 'within'
  | 'later'
  | 'report';

/** A word that tells when: the month's number, the weekday's (Monday 0), days from today, the unit's place, the shift's direction. */
export interface TimeWord {
  kind: 'time';
  sense: TimeSense;
  value: number;
}

/** What a word says beside countries and topics. */
export type FactWord = EquipmentWord | StrandWord | TimeWord;
