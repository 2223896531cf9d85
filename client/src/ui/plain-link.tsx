import type { ComponentProps } from 'react';

/** A link to another page of Entente for where there are thousands: followed by one listener for all (`place.tsx`), it costs its element alone. */
export const PlainLink = ({ children, ...props }: ComponentProps<'a'> & { href: string }) => (
  <a data-page {...props}>
    {children}
  </a>
);
