import type { ReactNode } from 'react';

/** What to do where there is nothing to show. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="state empty-state">
      <p className="state-title">{title}</p>
      {children}
    </div>
  );
}
