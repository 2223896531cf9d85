import { jobOutcomes, type JobState } from '@entente/shared/domain/job';
import type { SourceState } from '@entente/shared/domain/source';
import { equipmentClasses } from '@entente/shared/vocabulary/equipment-classes';
import { offices } from '@entente/shared/vocabulary/offices';
import { roles } from '@entente/shared/vocabulary/roles';
import { sides } from '@entente/shared/vocabulary/sides';
import { stages } from '@entente/shared/vocabulary/stages';
import { stances } from '@entente/shared/vocabulary/stances';
import { storyBadges } from '@entente/shared/vocabulary/story-badges';
import { strandKinds } from '@entente/shared/vocabulary/strand-kinds';
import { topics } from '@entente/shared/vocabulary/topics';
import { worded } from './worded.ts';

/** Labels and meanings of a closed list, as any language may put them. */
type Labels<List> = { readonly [Id in keyof List]: { readonly [Part in keyof List[Id] & ('label' | 'meaning')]: string } };

interface Vocabulary {
  topics: Labels<typeof topics>;
  stages: Labels<typeof stages>;
  stances: Labels<typeof stances>;
  roles: Labels<typeof roles>;
  sides: Labels<typeof sides>;
  offices: Labels<typeof offices>;
  equipmentClasses: Labels<typeof equipmentClasses>;
  strandKinds: Labels<typeof strandKinds>;
  storyBadges: Labels<typeof storyBadges>;
  sourceStates: Readonly<Record<SourceState, string>>;
  jobStates: Readonly<Record<JobState, string>>;
  jobOutcomes: Readonly<Record<keyof typeof jobOutcomes, string>>;
}

const english: Vocabulary = {
  topics,
  stages,
  stances,
  roles,
  sides,
  offices,
  equipmentClasses,
  strandKinds,
  storyBadges,
  sourceStates: { new: 'New', ok: 'OK', silent: 'Silent', failing: 'Failing', paused: 'Paused' },
  jobStates: { waiting: 'waiting', running: 'running', done: 'done', cancelled: 'cancelled', failed: 'failed' },
  jobOutcomes,
};

/** The closed lists of the domain in the language of the interface; their English stands in `shared/src/vocabulary`. */
export const vocabularyText = worded('vocabulary', english);
