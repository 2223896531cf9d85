import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { formatCount } from '../format/numbers.ts';

/** A number that opens exactly the articles it counts. `children` follow the number inside the link; `label` names it where the number stands alone. */
export function CountLink({ href, count, children, label }: { href: string; count: number; children?: ReactNode; label?: string }) {
  return (
    <Link href={href} className="count-link" {...(label !== undefined && { 'aria-label': label })}>
      {formatCount(count)}
      {children}
    </Link>
  );
}
