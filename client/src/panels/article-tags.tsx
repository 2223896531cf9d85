import type { Tagging } from '@entente/shared/domain/tagging';
import { countryName } from '../format/names.ts';
import { sureness } from '../format/sureness.ts';
import { CountryName } from '../ui/country-name.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';
import { ArticleCorrections } from './article-corrections.tsx';
import { Doubts } from './article-tags-doubts.tsx';
import { TagEvidence, type EvidenceChoice } from './article-tags-evidence.tsx';
import { People } from './article-tags-people.tsx';
import { RelationTag } from './article-tags-relation.tsx';
import { articleText } from '../text/article-text.ts';
import { InEnglish } from '../ui/in-english.tsx';
import './article-tags.css';

const words = articleText.tags;

const Score = ({ of }: { of: number }) => <span className="soft">{sureness(of)}</span>;

/** Every tag of an article with its quote, rule, reason and score. */
export function ArticleTags({ article, tagging, ...choice }: EvidenceChoice & { article: number; tagging: Tagging }) {
  const { relevant, relevance } = tagging;
  return (
    <div className="article-tags">
      <h2>{words.title}</h2>
      {words.reasonsIn !== '' && <p className="soft">{words.reasonsIn}</p>}
      <p>
        <b>{relevant ? words.relevant : words.notRelevant}</b>: <InEnglish>{relevance.reason}</InEnglish>.{' '}
        <span className="soft">{words.rule(<code>{relevance.rule}</code>, sureness(relevance.score))}</span>
      </p>
      {tagging.relations.length === 0 && <p className="soft">{words.noPair}</p>}
      {tagging.relations.map((relation) => (
        <RelationTag key={relation.pair} article={article} relation={relation} {...choice} />
      ))}
      <ArticleCorrections article={article} tagging={tagging} />
      {tagging.topics.length > 0 && <h3>{words.topics}</h3>}
      {tagging.topics.map(({ id, score, evidence }) => (
        <details key={id} className="tag">
          <summary>
            <TopicTag id={id} plain /> <Score of={score} />
          </summary>
          <p>{words.moreOn(<TopicTag id={id} />)}</p>
          <TagEvidence evidence={evidence} {...choice} />
        </details>
      ))}
      {tagging.countries.length > 0 && <h3>{words.countries}</h3>}
      {tagging.countries.map(({ code, mentions, score, evidence }) => (
        <details key={code} className="tag">
          <summary>
            {countryName(code)} <span className="soft">{words.mentions(mentions)}</span> <Score of={score} />
          </summary>
          <p>{words.moreOn(<CountryName code={code} />)}</p>
          <TagEvidence evidence={evidence} {...choice} />
        </details>
      ))}
      <People people={tagging.people} lang={choice.lang} />
      <Doubts title={words.weak} doubts={tagging.weak} lang={choice.lang} />
      <Doubts title={words.undecided} doubts={tagging.undecided} lang={choice.lang} />
      <p className="soft">{words.machine(tagging.tagger)}</p>
    </div>
  );
}
