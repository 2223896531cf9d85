import type { EquipmentFact } from '@entente/shared/domain/facts';
import { fold } from '../../text/fold.ts';
import type { Equipment } from './equipment.ts';

/** Each thing once, where it is said how many; a mere kind ("aircraft") only where nothing of its class is named. */
export function equipmentOnce(all: readonly Equipment[]): EquipmentFact[] {
  const kept = new Map<string, Equipment>();
  for (const one of all) {
    const key = one.named ? one.name : fold(one.name).slice(0, 12);
    const known = kept.get(key);
    if (!known || (known.quantity === null && one.quantity !== null)) kept.set(key, one);
  }
  const things = [...kept.values()];
  return things
    .filter((one) => one.named || !things.some((other) => other !== one && other.class === one.class && saysMore(other, one)))
    .map(({ named: _named, ...fact }) => fact);
}

const saysMore = (one: Equipment, than: Equipment): boolean =>
  (one.named && (than.quantity === null || than.quantity === one.quantity)) ||
  (than.quantity === null && one.name.length > than.name.length && fold(one.name).includes(fold(than.name).slice(0, 5)));
