import { Pair } from '@entente/shared/domain/codes';
import { roleKinds } from '@entente/shared/vocabulary/roles';
import { stageIds } from '@entente/shared/vocabulary/stages';
import { describe, expect, it } from 'vitest';
import { sampleRows } from '../support/sample-rows.ts';
import { labelledRoles } from './roles/labelled-roles.ts';
import { measureSample, precisionOf, recallOf, sum } from './roles/measure-roles.ts';

/** Raised when roles are read better; a change that lowers one is a change for the worse. */
const recorded = {
  roles: { precision: 0.9, recall: 0.79 },
  host: { precision: 0.93, recall: 0.855 },
  supplier: { precision: 0.865, recall: 0.73 },
  trainer: { precision: 0.88, recall: 0.88 },
  stages: { precision: 0.82, recall: 0.82 },
};

const items = labelledRoles();

describe('the roles and stages labelled in the sample corpus', () => {
  it('are those of each of its texts', () => {
    expect(items.map(({ title }) => title).sort()).toEqual(
      sampleRows()
        .map(({ title }) => title)
        .sort(),
    );
  });

  it('use the words of the vocabulary, of countries of their pair', () => {
    for (const { title, relations, optional = [] } of items) {
      for (const role of optional) expect(role, title).toMatch(new RegExp(`^(?:${roleKinds.join('|')}) [A-Z]{3}>[A-Z]{3}$`, 'u'));
      for (const { pair, stages = [], roles = [] } of relations) {
        expect(Pair.safeParse(pair).success, title).toBe(true);
        for (const stage of stages) expect(stageIds, title).toContain(stage);
        for (const role of roles) expect(role.split(' ')[1]!.split('>').sort().join('-'), title).toBe(pair);
      }
    }
  });

  it('are read no worse than recorded', () => {
    const { roles, stages } = measureSample();
    const { host, supplier, trainer } = roles;
    const now = { roles: sum(Object.values(roles)), host, supplier, trainer, stages: sum(Object.values(stages)) };
    for (const [name, { precision, recall }] of Object.entries(recorded)) {
      const counted = now[name as keyof typeof recorded];
      expect(precisionOf(counted), `precision of ${name}`).toBeGreaterThanOrEqual(precision);
      expect(recallOf(counted), `recall of ${name}`).toBeGreaterThanOrEqual(recall);
    }
  });
});
