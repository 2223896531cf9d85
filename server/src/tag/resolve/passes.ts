import type { Pass } from './pass.ts';
import { ambiguity } from './passes/ambiguity.ts';
import { capital } from './passes/capital.ts';
import { person } from './passes/person.ts';
import { surroundings } from './passes/surroundings.ts';
import { venue } from './passes/venue.ts';

/** In this order: what is certain first, what weighs the context last. */
export const passes: readonly Pass[] = [
  venue.place,
  surroundings.shipName,
  surroundings.hashtag,
  person.namesake,
  person.outOfOffice,
  surroundings.town,
  surroundings.airliner,
  surroundings.outletOrTeam,
  surroundings.firstPart,
  surroundings.currency,
  surroundings.language,
  surroundings.feature,
  surroundings.otherLand,
  person.surname,
  ambiguity.oneSense,
  ambiguity.clues,
  ambiguity.localTown,
  capital.role,
];
