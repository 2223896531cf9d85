import { instructors, ofSchools } from '../../lexicon/role-words.ts';
import { conceptsOf, isOne } from '../../match/concept-mask.ts';
import type { ReadLine } from '../../resolve/found.ts';
import { type Clue, otherOf, type RoleSentence } from './clue.ts';
import { areJoined, before, behind, type Part } from './part.ts';

const trainings = conceptsOf(['train']);
const people = conceptsOf(['troops', 'military']);
const together = conceptsOf(['joint', 'both', 'collective']);

/** Who trains whom: by whom, whose instructors, whose courses, where, and else who does it to whom. */
export function trainerClues(sentence: RoleSentence): Clue[] {
  const { line, parts, codes, topics } = sentence;
  if (!topics.has('training') && !(topics.has('exercise') && isCourse(line))) return [];
  const trainer = (code: Part['code'], sure: number): Clue => ({ kind: 'trainer', from: code, to: otherOf(codes, code), sure });
  const doer = parts.find((part) => part.isDoer);
  if (doer) return [trainer(doer.code, 0.8)];
  const actor = acting(sentence);
  if (actor) return [trainer(actor.code, 0.7)];
  const teaching = parts.find((part) => hasInstructors(line, part));
  if (teaching) return [trainer(teaching.code, 0.8)];
  const schooling = topics.has('exercise') ? [] : parts.filter((part) => hasCourses(line, part));
  const there = parts.filter((part) => part.isPlace && part.first > 0 && !isTaught(line, part));
  if (codesOf(schooling).size === 1) return [trainer(schooling[0]!.code, 0.7)];
  if ((topics.has('exercise') && !isCourse(line)) || topics.has('presence') || areJoined(line, parts)) return [];
  const hosts = codesOf(there);
  return hosts.size === 1 && parts.some((part) => !hosts.has(part.code)) ? [trainer(there[0]!.code, 0.7)] : [];
}

const codesOf = (some: readonly Part[]) => new Set(some.map(({ code }) => code));

/** "British instructors", "Turkish military advisers". */
function hasInstructors({ sentence: { tokens } }: ReadLine, { last }: Part): boolean {
  for (let at = last + 1; at <= last + 3 && at < tokens.length; at += 1) if (instructors.test(tokens[at]!.fold)) return true;
  return false;
}

/** "British training", "Turkish military schools": theirs is what stands right behind. */
function hasCourses(line: ReadLine, part: Part): boolean {
  if (!part.isAdjective && line.sentence.tokens[part.last]!.suffix === '') return false;
  const course = behind(line, part, trainings, 3);
  if (course === undefined || line.atoms.some((a) => a.last === part.first - 1 && isOne(people, a))) return false;
  for (let at = part.last + 1; at < course.first; at += 1) if (!ofSchools.test(line.sentence.tokens[at]!.fold)) return false;
  return true;
}

/** "In Ukrainian hands": who learns there. */
const isTaught = (line: ReadLine, part: Part): boolean =>
  part.isAdjective && behind(line, part, people, 2) !== undefined && behind(line, part, trainings, 3) === undefined;

/** "Canada trains Latvian soldiers": the deed stands between the two, and the second is no place and no source. */
function acting({ line, parts }: RoleSentence): Part | undefined {
  const deed = line.atoms.find((a) => isOne(trainings, a) && parts.some((part) => part.last < a.first) && parts.some((part) => part.first > a.last));
  if (!deed) return undefined;
  const ahead = parts.find((part) => part.last < deed.first && !part.isDateline);
  const after = parts.find((part) => part.first > deed.last);
  if (
    !ahead ||
    !after ||
    ahead.code === after.code ||
    after.isPlace ||
    (after.isSource && !before(line, after.from, people, 1)) ||
    after.first > deed.last + 6
  )
    return undefined;
  // "Training with British instructors": they teach, unless they are what is taught.
  if (hasInstructors(line, after) && !(after.first === deed.last + 1 && line.sentence.tokens[deed.first]!.fold.startsWith('train'))) return undefined;
  return ahead.isGoal || ahead.isPlace ? undefined : ahead;
}

/** A word of teaching that is none of exercises, and nothing is done together: some languages have one word for both. */
const isCourse = ({ atoms }: ReadLine): boolean =>
  !atoms.some((a) => isOne(together, a)) &&
  atoms.some((a) => isOne(trainings, a) && !atoms.some((b) => b.concept === 'exercise' && b.first <= a.first && b.last >= a.last));
