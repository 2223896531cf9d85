/** Directed and undirected parts that the two countries of a relation play; `from` acts, `to` receives. */
export const roles = {
  supplier: { label: 'Supplier → recipient', directed: true },
  donor: { label: 'Donor → recipient', directed: true },
  trainer: { label: 'Trainer → trainee', directed: true },
  host: { label: 'Host ↔ visitor', directed: true },
  'co-producers': { label: 'Co-producers', directed: false },
} as const;

export type RoleKind = keyof typeof roles;

export const roleKinds = Object.keys(roles) as RoleKind[];
