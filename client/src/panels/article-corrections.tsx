import type { Tagging } from '@entente/shared/domain/tagging';
import { useState } from 'react';
import { Link } from 'wouter';
import { Button } from '../ui/button.tsx';
import { AddForm } from './correction-add-form.tsx';
import { CorrectionItem } from './correction-item.tsx';
import { keptText } from '../text/kept-text.ts';

const words = keptText.corrections;

/** What analysts corrected of an article's tags, and a place to add what the tagger did not read. */
export function ArticleCorrections({ article, tagging }: { article: number; tagging: Tagging }) {
  const [selected, setSelected] = useState<string | null>(null);
  const corrections = tagging.corrections ?? [];
  return (
    <section aria-label={words.title}>
      <h3>{words.title}</h3>
      {corrections.length === 0 ? (
        <p className="soft">{words.none}</p>
      ) : (
        <ul className="notes">
          {corrections.map((correction) => (
            <li key={correction.id}>
              <CorrectionItem correction={correction} />
            </li>
          ))}
        </ul>
      )}
      {selected === null ? (
        <p>
          {/* A press takes away what is selected, unless it is kept from it. */}
          <Button onMouseDown={(event) => event.preventDefault()} onPress={() => setSelected(getSelection()?.toString().trim() ?? '')}>
            {words.add}
          </Button>{' '}
          <Link href="/notes">{words.all}</Link>
        </p>
      ) : (
        <AddForm article={article} tagging={tagging} selected={selected} onDone={() => setSelected(null)} />
      )}
    </section>
  );
}
