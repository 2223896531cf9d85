import type { TopicId } from '@entente/shared/vocabulary/topics';

/** One letter a topic, so that no topic is told by its colour alone. */
export const topicLetter: Record<TopicId, string> = {
  agreement: 'A',
  consultation: 'C',
  exercise: 'E',
  training: 'T',
  'arms-transfer': 'W',
  industry: 'I',
  aid: 'F',
  presence: 'B',
  intelligence: 'S',
  operations: 'O',
};
