import type { Outage } from '@entente/shared/contract/outages';
import { formatPeriod } from '../format/dates.ts';
import { pressText } from '../text/press-text.ts';

const words = pressText.outages;
const told = 3;

const inWords = ({ kind, from, to, failing, feeds }: Outage): string =>
  kind === 'failing' ? words.failing(formatPeriod(from, to), failing, feeds) : words.notVisited(formatPeriod(from, to));

/** What the shading stands for. */
export const TimelineOutages = ({ outages }: { outages: readonly Outage[] }) => (
  <p className="chart-note">
    <span className="outage-swatch" aria-hidden="true" /> {words.lead} {outages.slice(0, told).map(inWords).join('; ')}
    {outages.length > told && ` ${words.more(outages.length - told)}`}.
  </p>
);
