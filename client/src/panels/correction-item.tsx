import type { Correction } from '@entente/shared/domain/correction';
import { useCommand } from '../api/use-question.ts';
import { pairName, topicLabel } from '../format/names.ts';
import { AnalystBadge } from '../ui/analyst-badge.tsx';
import { Button } from '../ui/button.tsx';
import { InstantText } from '../ui/instant-text.tsx';
import { keptText } from '../text/kept-text.ts';
import { said } from '../text/said.ts';
import './notes-panel.css';

const words = keptText.corrections;

const whatOf = ({ pair, topic }: Correction): string => (topic === null ? pairName(pair) : words.topicOfPair(topicLabel(topic), pairName(pair)));

/** One correction with its reason and proof, and the way to take it back. */
export function CorrectionItem({ correction }: { correction: Correction }) {
  const { id, kind, reason, proof, at } = correction;
  const undo = useCommand('undoCorrection');
  return (
    <>
      <p className="note-about">
        <AnalystBadge /> {words.kinds[kind](whatOf(correction))}
      </p>
      {proof !== null && (
        <blockquote className="quote" dir="auto">
          {proof.quote}
        </blockquote>
      )}
      <p className="note-text" dir="auto">
        {reason}
      </p>
      <p className="note-foot soft">
        <InstantText instant={at} />
        <Button
          look="quiet"
          aria-label={words.undoOne(whatOf(correction))}
          isDisabled={undo.isPending}
          onPress={() => undo.mutate({ query: { id } })}
        >
          {words.undo}
        </Button>
      </p>
      {undo.error && <p role="alert">{said(undo.error.message)}</p>}
    </>
  );
}
