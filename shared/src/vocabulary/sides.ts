import type { RoleKind } from './roles.ts';

/** What one country is in a relation with a role: the end at which it stands; co-producers stand at either. */
export const sides = {
  supplier: { label: 'Supplier', role: 'supplier', end: 'from' },
  recipient: { label: 'Recipient', role: 'supplier', end: 'to' },
  donor: { label: 'Donor', role: 'donor', end: 'from' },
  'aid-recipient': { label: 'Recipient of aid', role: 'donor', end: 'to' },
  trainer: { label: 'Trainer', role: 'trainer', end: 'from' },
  trainee: { label: 'Trainee', role: 'trainer', end: 'to' },
  host: { label: 'Host', role: 'host', end: 'from' },
  visitor: { label: 'Visitor', role: 'host', end: 'to' },
  'co-producer': { label: 'Co-producer', role: 'co-producers', end: 'either' },
} as const satisfies Record<string, { label: string; role: RoleKind; end: 'from' | 'to' | 'either' }>;

export type Side = keyof typeof sides;

export const sideIds = Object.keys(sides) as Side[];
