import { useId, type ReactNode } from 'react';
import { ErrorState } from './error-state.tsx';
import { Skeleton } from './skeleton.tsx';
import './panel.css';

/** As much of a query's result as a panel needs. */
interface PanelState {
  isPending: boolean;
  error: Error | null;
  refetch: () => unknown;
  isPlaceholderData?: boolean;
}

interface PanelProps {
  title: string;
  answer?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
  state?: PanelState;
  skeletonLines?: number;
}

/** Title, the answer in a sentence, the picture; the same loading and error frame for all. */
export function Panel({ title, answer, actions, children, state, skeletonLines = 6 }: PanelProps) {
  const id = useId();
  const isReady = !state?.isPending && !state?.error;
  return (
    <section className="panel" aria-labelledby={id} aria-busy={state?.isPlaceholderData || undefined}>
      <header className="panel-header">
        <h2 id={id}>{title}</h2>
        {actions !== undefined && <div className="panel-actions">{actions}</div>}
      </header>
      {isReady && answer !== undefined && <p className="panel-answer">{answer}</p>}
      {state?.isPending && !state.error && <Skeleton lines={skeletonLines} />}
      {state?.error && <ErrorState error={state.error} onRetry={() => void state.refetch()} />}
      {isReady && children}
    </section>
  );
}
