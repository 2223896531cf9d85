import type { Tag } from '../stages.ts';
import { countryTags } from './compose/countries.ts';
import { defenceShare } from './compose/defence-context.ts';
import { withFacts } from './compose/facts/facts.ts';
import { addRoles, addTopicsOf, gather, see } from './compose/gather.ts';
import { peopleIn } from './compose/facts/people.ts';
import { withGovernments } from './compose/governments.ts';
import { mainPair, relationsOf } from './compose/relations.ts';
import { relevanceOf } from './compose/relevance.ts';
import { mainSubject } from './compose/subject.ts';
import { articleTopics } from './compose/topics.ts';
import { lexiconFor } from './match/lexicon-for.ts';
import { lineOf } from './match/line.ts';
import { resolve } from './resolve/resolve.ts';
import { withSurnames } from './resolve/surnames.ts';
import { taggerVersion } from './tagger-version.ts';
import { read } from './text/reading.ts';

/** An article is about defence when this share of its sentences speaks of it. */
const onDefence = 0.25;

/** Read → find names and words → settle the names → put countries together → what it adds up to. */
export const tag: Tag = (article) => {
  const lexicon = lexiconFor(article.language);
  const named = resolve(
    read(article).map((sentence) => lineOf(sentence, lexicon)),
    article.language,
    article.published?.at ?? null,
  );
  const lines = withSurnames(named);
  const other = mainSubject(lines);
  const articleOnDefence = other === null && defenceShare(lines) >= onDefence;
  const seen = see(withGovernments(lines), articleOnDefence, article.published?.at ?? null);
  // A match knows defence and attack; none of it is between states.
  const facts = other?.concept === 'sport' ? new Map() : gather(seen, articleOnDefence);
  const main = mainPair(facts);
  if (main) addTopicsOf(main, seen, facts);
  addRoles(seen, facts, main);
  const relations = withFacts(relationsOf(facts), lines, article);
  const { relevant, ...relevance } = relevanceOf(seen, relations, facts, other);
  return {
    tagger: taggerVersion,
    relevant,
    relevance,
    ...countryTags(lines),
    relations,
    topics: relevant ? articleTopics(seen, relations) : [],
    people: peopleIn(lines, article.language, article.published?.at ?? null),
  };
};
