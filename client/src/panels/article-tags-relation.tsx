import type { Relation, RelationRole } from '@entente/shared/domain/tagging';
import { roles } from '@entente/shared/vocabulary/roles';
import { countryName } from '../format/names.ts';
import { scoreWord } from '../format/score-word.ts';
import { PairName } from '../ui/pair-name.tsx';
import { StageLadder } from '../ui/stage-ladder.tsx';
import { StanceMark } from '../ui/stance-mark.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';
import { RelationFactList } from './article-tags-facts.tsx';
import { TagEvidence, type EvidenceChoice } from './article-tags-evidence.tsx';

const nearness: Record<Relation['strength'], string> = {
  sentence: 'named in the same sentence',
  paragraph: 'named in the same paragraph',
  article: 'named in the same article',
};

const roleText = ({ kind, from, to }: RelationRole): string =>
  `${countryName(from)} ${roles[kind].directed ? '→' : '–'} ${countryName(to)}: ${roles[kind].label.toLowerCase()}`;

/** What the article says of one pair. */
export function RelationTag({ relation, ...choice }: EvidenceChoice & { relation: Relation }) {
  return (
    <section className="tag">
      <h3>
        <PairName pair={relation.pair} />
      </h3>
      <p className="tag-facts">
        <span>{relation.primary ? 'What the article is about' : 'Background'}</span>
        <StanceMark stance={relation.stance} />
        {relation.stage !== null && <StageLadder stage={relation.stage} />}
        {relation.topics.map((id) => (
          <TopicTag key={id} id={id} />
        ))}
      </p>
      {relation.roles.length > 0 && <p>{relation.roles.map(roleText).join('; ')}</p>}
      <p className="soft">
        {nearness[relation.strength]}; {scoreWord(relation.score)} ({relation.score.toFixed(2)})
      </p>
      <RelationFactList {...relation} lang={choice.lang} />
      <TagEvidence evidence={relation.evidence} {...choice} />
    </section>
  );
}
