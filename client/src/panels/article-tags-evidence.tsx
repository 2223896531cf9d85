import { byAnalyst } from '@entente/shared/domain/correction';
import { type Evidence, spanHead } from '@entente/shared/domain/tagging';
import { stageLabel, topicLabel } from '../format/names.ts';
import { sureness } from '../format/sureness.ts';
import { AnalystBadge } from '../ui/analyst-badge.tsx';
import { Quote } from '../ui/quote.tsx';
import { lower } from '../format/lower.ts';
import { articleText } from '../text/article-text.ts';
import { InEnglish } from '../ui/in-english.tsx';

const words = articleText.tags;

export interface EvidenceChoice {
  active: Evidence | null;
  onChoose: (evidence: Evidence) => void;
  lang: string;
}

/** The words inside the quote that were read, each with what it was read as. */
function SpansRead({ evidence: { quote, start, spans }, lang }: { evidence: Evidence; lang: string }) {
  if (spans.length === 0) return null;
  return (
    <details className="spans-read">
      <summary>{words.wordsRead(spans.length)}</summary>
      <ul>
        {spans.map((span) => (
          <li key={`${span.start}-${span.role}-${span.label}`} title={span.label}>
            <q dir="auto" {...(lang !== 'und' && { lang })}>
              {quote.slice(span.start - start, span.end - start)}
            </q>{' '}
            <InEnglish>
              {span.role}: {spanHead(span)}
            </InEnglish>
          </li>
        ))}
      </ul>
    </details>
  );
}

function proves({ topic, stage }: Evidence): string {
  const parts = [...(topic ? [topicLabel(topic)] : []), ...(stage ? [words.stage(lower(stageLabel(stage)))] : [])];
  return parts.length === 0 ? '' : ` → ${parts.join(', ')}`;
}

/** Each quoted sentence with the rule that read it; a click shows the sentence in the text. */
export function TagEvidence({ evidence, active, onChoose, lang }: EvidenceChoice & { evidence: readonly Evidence[] }) {
  return (
    <ul className="tag-evidence">
      {evidence.map((item) => (
        <li key={`${item.where}-${item.start}-${item.rule}`} data-active={item === active || undefined}>
          <Quote evidence={item} lang={lang} />
          <p className="tag-reason">
            {byAnalyst(item.rule) ? (
              <>
                <AnalystBadge /> <span dir="auto">{item.reason.replace(/[.\s]+$/u, '')}</span>
              </>
            ) : (
              <InEnglish>{item.reason}</InEnglish>
            )}
            {proves(item)}. <span className="soft">{words.ruleIn(<code>{item.rule}</code>, sureness(item.score), words.where[item.where])}</span>{' '}
            <button type="button" className="link-button" aria-pressed={item === active} onClick={() => onChoose(item)}>
              {words.show}
            </button>
          </p>
          <SpansRead evidence={item} lang={lang} />
        </li>
      ))}
    </ul>
  );
}
