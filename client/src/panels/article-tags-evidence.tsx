import type { Evidence } from '@entente/shared/domain/tagging';
import { scoreWord } from '../format/numbers.ts';
import { Quote } from '../ui/quote.tsx';

export interface EvidenceChoice {
  active: Evidence | null;
  onChoose: (evidence: Evidence) => void;
  lang: string;
}

/** Each quoted sentence with the rule that read it; a click shows the sentence in the text. */
export function TagEvidence({ evidence, active, onChoose, lang }: EvidenceChoice & { evidence: readonly Evidence[] }) {
  return (
    <ul className="tag-evidence">
      {evidence.map((item) => (
        <li key={`${item.where}-${item.start}-${item.rule}`} data-active={item === active || undefined}>
          <Quote evidence={item} lang={lang} />
          <p className="tag-reason">
            {item.reason}{' '}
            <span className="soft">
              Rule <code>{item.rule}</code>, {scoreWord(item.score)} ({item.score.toFixed(2)}), in the {item.where}.
            </span>{' '}
            <button type="button" className="link-button" aria-pressed={item === active} onClick={() => onChoose(item)}>
              Show in the text
            </button>
          </p>
        </li>
      ))}
    </ul>
  );
}
