import { useId, useRef, type ReactNode } from 'react';
import { ErrorState } from './error-state.tsx';
import { ExportMenu, type PanelExports } from './export-menu.tsx';
import { Skeleton } from './skeleton.tsx';
import './panel.css';

/** As much of a query's result as a panel needs. */
interface PanelState {
  isPending: boolean;
  error: Error | null;
  refetch: () => unknown;
  isPlaceholderData?: boolean;
  /** Asked anew without success: the last answer is still there. */
  isRefetchError?: boolean;
}

interface PanelProps {
  title: string;
  answer?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
  state?: PanelState;
  skeletonLines?: number;
  /** Where the panel's data and picture can leave the page. */
  exports?: PanelExports;
}

/** Title, the answer in a sentence, the picture; the same loading and error frame for all. */
export function Panel({ title, answer, actions, children, state, skeletonLines = 6, exports }: PanelProps) {
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const error = state?.isRefetchError === true ? null : (state?.error ?? null);
  const isReady = !state?.isPending && !error;
  return (
    <section ref={panel} className="panel" aria-labelledby={id} aria-busy={state?.isPlaceholderData || undefined}>
      <header className="panel-header">
        <h2 id={id}>{title}</h2>
        {(actions !== undefined || exports) && (
          <div className="panel-actions">
            {actions}
            {exports && isReady && <ExportMenu title={title} exports={exports} panel={panel} />}
          </div>
        )}
      </header>
      {isReady && answer !== undefined && <p className="panel-answer">{answer}</p>}
      {state?.isPending && !error && <Skeleton lines={skeletonLines} />}
      {state && error && <ErrorState error={error} onRetry={() => void state.refetch()} />}
      {isReady && children}
    </section>
  );
}
