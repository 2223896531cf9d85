import { createHash } from 'node:crypto';
import { countryCodes } from '@entente/shared/vocabulary/countries';
import { equipmentClassIds } from '@entente/shared/vocabulary/equipment-classes';
import { stageIds } from '@entente/shared/vocabulary/stages';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { strengths } from './columns.ts';
import { publishersText } from './known-publishers.ts';

/** Of all lists that numbers in the columns stand for: where one of them has changed, what was counted by it is counted anew. */
export const wordsOfColumns = (): string =>
  createHash('sha256')
    .update(JSON.stringify([countryCodes, equipmentClassIds, stageIds, stanceIds, topicIds, strengths, publishersText]))
    .digest('hex');
