import type { Outage } from '@entente/shared/contract/outages';
import { formatPeriod } from '../format/dates.ts';
import { pressText } from '../text/press-text.ts';
import type { OutageSpan } from './outage-spans.ts';

const words = pressText.outages;
const told = 3;

const inWords = ({ kind, from, to, failing, feeds }: Outage): string =>
  kind === 'failing' ? words.failing(formatPeriod(from, to), failing, feeds) : words.notVisited(formatPeriod(from, to));

/** What the shading stands for. */
export const TimelineOutages = ({ spans }: { spans: readonly OutageSpan[] }) => (
  <p className="chart-note">
    <span className="outage-swatch" aria-hidden="true" /> {words.lead}{' '}
    {spans
      .slice(0, told)
      .map(({ outage }) => inWords(outage))
      .join('; ')}
    {spans.length > told && ` ${words.more(spans.length - told)}`}.
  </p>
);
