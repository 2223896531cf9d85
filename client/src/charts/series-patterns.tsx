import type { TimelineKey } from './timeline-bucket.ts';

/** Where a mark's fill comes from: plain, hatched (conflict, or a period not yet over) or hollow (neutral). */
export const fillOf = (key: TimelineKey, partial: boolean, scope: string): string => {
  if (partial || key.look === 'hatched') return `url(#${scope}-${key.id})`;
  return key.look === 'hollow' ? 'var(--surface, Canvas)' : key.color;
};

/** The hatchings of one chart; `scope` keeps their ids apart from those of another chart on the page. */
export const SeriesPatterns = ({ keys, scope }: { keys: TimelineKey[]; scope: string }) => (
  <defs>
    {keys.map(({ id, color }) => (
      <pattern key={id} id={`${scope}-${id}`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" fill="var(--surface, Canvas)" />
        <rect width="2.5" height="5" fill={color} />
      </pattern>
    ))}
  </defs>
);
