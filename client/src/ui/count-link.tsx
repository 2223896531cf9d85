import type { ReactNode } from 'react';
import { formatCount } from '../format/numbers.ts';
import { PlainLink } from './plain-link.tsx';

/** A number that opens exactly the articles it counts. `children` follow the number inside the link; `label` names it where the number stands alone. */
export function CountLink({ href, count, children, label }: { href: string; count: number; children?: ReactNode; label?: string }) {
  return (
    <PlainLink href={href} className="count-link" {...(label !== undefined && { 'aria-label': label })}>
      {formatCount(count)}
      {children}
    </PlainLink>
  );
}
