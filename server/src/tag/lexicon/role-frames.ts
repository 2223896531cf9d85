import type { RoleKind } from '@entente/shared/vocabulary/roles';
import type { TopicId } from '@entente/shared/vocabulary/topics';
import type { Concept } from './concepts.ts';

/** A deed that gives two countries their parts. */
export interface RoleFrame {
  id: string;
  kind: RoleKind;
  /** The sentence must speak of this topic. */
  topic: TopicId;
  deed: readonly Concept[];
  /** One of these stands in the sentence besides. */
  beside?: readonly Concept[];
  /** None of these does. */
  never?: readonly Concept[];
  /** Which end of the role its doer takes: the seller gives (`from`), the buyer gets (`to`). */
  doer: 'from' | 'to';
  reason: string;
}

/** For each kind the frame whose deed stands first after the first name answers. */
export const roleFrames: readonly RoleFrame[] = [
  { id: 'role/gives', kind: 'supplier', topic: 'arms-transfer', deed: ['sell', 'deliver', 'give', 'military-aid'], doer: 'from', reason: 'one sells, delivers or gives to the other' },
  { id: 'role/takes', kind: 'supplier', topic: 'arms-transfer', deed: ['buy', 'receive'], doer: 'to', reason: 'one buys or receives from the other' },
  { id: 'role/gets', kind: 'supplier', topic: 'arms-transfer', deed: ['arrive'], never: ['exercise'], doer: 'to', reason: 'what the other hands over arrives; forces that arrive for an exercise do not' },
  { id: 'role/aids', kind: 'donor', topic: 'aid', deed: ['give', 'military-aid', 'aid', 'money', 'deliver', 'sell'], doer: 'from', reason: 'one helps the other with kit or money' },
  { id: 'role/is-aided', kind: 'donor', topic: 'aid', deed: ['receive', 'arrive'], doer: 'to', reason: 'one is helped by the other' },
  { id: 'role/trains', kind: 'trainer', topic: 'training', deed: ['train'], doer: 'from', reason: 'one trains the other' },
  // Before visits: words of hosting are words of visits too.
  { id: 'role/hosts', kind: 'host', topic: 'consultation', deed: ['host'], doer: 'from', reason: 'one is host to the other' },
  { id: 'role/visits', kind: 'host', topic: 'consultation', deed: ['visit'], doer: 'to', reason: 'one visits the other' },
  { id: 'role/receives', kind: 'host', topic: 'consultation', deed: ['receive'], doer: 'from', reason: 'one receives the other' },
  { id: 'role/makes-together', kind: 'co-producers', topic: 'industry', deed: ['joint', 'defence-industry'], beside: ['produce', 'develop'], doer: 'from', reason: 'both make it' },
];
