import type { EquipmentClassId } from '@entente/shared/vocabulary/equipment-classes';

/** Kinds of equipment in one language, by class; forms parted by commas, `~` ends a stem. General words ("weapons", "equipment") are no kind; `none` holds what only looks like one. */
export type EquipmentWords = Partial<Record<EquipmentClassId | 'none', string>>;
