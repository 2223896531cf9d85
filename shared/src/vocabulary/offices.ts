/** Offices whose holders speak for their country. */
export const offices = {
  'head-of-state': { label: 'Head of state' },
  'head-of-government': { label: 'Head of government' },
  'defence-minister': { label: 'Defence minister' },
  'foreign-minister': { label: 'Foreign minister' },
  'chief-of-staff': { label: 'Chief of staff' },
  other: { label: 'Other office' },
} as const;

export type OfficeId = keyof typeof offices;

export const officeIds = Object.keys(offices) as OfficeId[];
