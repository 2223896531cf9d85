import type { Tagging } from '@entente/shared/domain/tagging';
import { countryName } from '../format/names.ts';
import { countOf } from '../format/numbers.ts';
import { scoreWord } from '../format/score-word.ts';
import { CountryName } from '../ui/country-name.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';
import { Doubts } from './article-tags-doubts.tsx';
import { TagEvidence, type EvidenceChoice } from './article-tags-evidence.tsx';
import { People } from './article-tags-people.tsx';
import { RelationTag } from './article-tags-relation.tsx';
import './article-tags.css';

const Score = ({ of }: { of: number }) => (
  <span className="soft">
    {scoreWord(of)} ({of.toFixed(2)})
  </span>
);

/** Every tag of an article with its quote, rule, reason and score. */
export function ArticleTags({ tagging, ...choice }: EvidenceChoice & { tagging: Tagging }) {
  const { relevant, relevance } = tagging;
  return (
    <div className="article-tags">
      <h2>Tags</h2>
      <p>
        <b>{relevant ? 'Relevant' : 'Not relevant'}</b>: {relevance.reason}.{' '}
        <span className="soft">
          Rule <code>{relevance.rule}</code>, {scoreWord(relevance.score)} ({relevance.score.toFixed(2)}).
        </span>
      </p>
      {tagging.relations.length === 0 && <p className="soft">The article says nothing of a pair of countries.</p>}
      {tagging.relations.map((relation) => (
        <RelationTag key={relation.pair} relation={relation} {...choice} />
      ))}
      {tagging.topics.length > 0 && <h3>Topics</h3>}
      {tagging.topics.map(({ id, score, evidence }) => (
        <details key={id} className="tag">
          <summary>
            <TopicTag id={id} plain /> <Score of={score} />
          </summary>
          <p>
            More on <TopicTag id={id} />
          </p>
          <TagEvidence evidence={evidence} {...choice} />
        </details>
      ))}
      {tagging.countries.length > 0 && <h3>Countries</h3>}
      {tagging.countries.map(({ code, mentions, score, evidence }) => (
        <details key={code} className="tag">
          <summary>
            {countryName(code)} <span className="soft">{countOf(mentions, 'mention')},</span> <Score of={score} />
          </summary>
          <p>
            More on <CountryName code={code} />
          </p>
          <TagEvidence evidence={evidence} {...choice} />
        </details>
      ))}
      <People people={tagging.people} lang={choice.lang} />
      <Doubts title="Seen, but not counted" doubts={tagging.weak} lang={choice.lang} />
      <Doubts title="Undecided" doubts={tagging.undecided} lang={choice.lang} />
      <p className="soft">Read by machine: tagger {tagging.tagger}.</p>
    </div>
  );
}
