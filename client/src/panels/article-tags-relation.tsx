import type { Relation, RelationRole } from '@entente/shared/domain/tagging';
import { roles } from '@entente/shared/vocabulary/roles';
import { useState } from 'react';
import { countryName, pairName } from '../format/names.ts';
import { sureness } from '../format/sureness.ts';
import { Button } from '../ui/button.tsx';
import { PairName } from '../ui/pair-name.tsx';
import { StageLadder } from '../ui/stage-ladder.tsx';
import { StanceMark } from '../ui/stance-mark.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';
import { RelationFactList } from './article-tags-facts.tsx';
import { TagEvidence, type EvidenceChoice } from './article-tags-evidence.tsx';
import { RejectForm } from './correction-reject-form.tsx';
import { lower } from '../format/lower.ts';
import { articleText } from '../text/article-text.ts';
import { keptText } from '../text/kept-text.ts';
import { vocabularyText } from '../text/vocabulary-text.ts';

const words = articleText.tags;

const roleText = ({ kind, from, to }: RelationRole): string =>
  `${countryName(from)} ${roles[kind].directed ? '→' : '–'} ${countryName(to)}: ${lower(vocabularyText.roles[kind].label)}`;

/** What the article says of one pair, and a way to reject it. */
export function RelationTag({ article, relation, ...choice }: EvidenceChoice & { article: number; relation: Relation }) {
  const [isRejecting, setIsRejecting] = useState(false);
  return (
    <section className="tag">
      <h3>
        <PairName pair={relation.pair} />
      </h3>
      <p className="tag-facts">
        <span>{relation.primary ? words.about : words.background}</span>
        <StanceMark stance={relation.stance} />
        {relation.stage !== null && <StageLadder stage={relation.stage} />}
        {relation.topics.map((id) => (
          <TopicTag key={id} id={id} />
        ))}
      </p>
      {relation.roles.length > 0 && <p>{relation.roles.map(roleText).join('; ')}</p>}
      <p className="soft">
        {words.nearness[relation.strength]}; {sureness(relation.score)}
      </p>
      <RelationFactList {...relation} lang={choice.lang} />
      <TagEvidence evidence={relation.evidence} {...choice} />
      {isRejecting ? (
        <RejectForm article={article} relation={relation} onDone={() => setIsRejecting(false)} />
      ) : (
        <Button look="quiet" aria-label={keptText.corrections.rejectOne(pairName(relation.pair))} onPress={() => setIsRejecting(true)}>
          {keptText.corrections.reject}
        </Button>
      )}
    </section>
  );
}
