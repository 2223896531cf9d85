import { type ComponentType, memo } from 'react';
import type { Outage } from '@entente/shared/contract/outages';
import type { RelationshipsChartProps } from '../charts/relationships/edge.ts';
import { Loaded } from '../ui/loaded.tsx';
import type { View } from './relationships-controls.tsx';

interface PictureProps extends RelationshipsChartProps {
  /** First and last day of what is shown. */
  from: string | null;
  to: string | null;
  outages: readonly Outage[];
}

/** A picture is loaded with the first sight of it, and drawn anew only where what it shows is another. */
const loads: Record<Exclude<View, 'table'>, () => Promise<ComponentType<PictureProps>>> = {
  network: async () => memo((await import('../charts/relationships/network-chart.tsx')).NetworkChart),
  matrix: async () => memo((await import('../charts/relationships/matrix-chart.tsx')).MatrixChart),
  time: async () => memo((await import('./pair-periods.tsx')).PairPeriods),
  map: async () => memo((await import('../charts/relationships/map-chart.tsx')).MapChart),
  chord: async () => memo((await import('../charts/relationships/chord-chart.tsx')).ChordChart),
};

/** One of the pictures; another is another part, so that nothing of the one before is left. */
export const RelationshipsPicture = ({ view, ...chart }: PictureProps & { view: Exclude<View, 'table'> }) => (
  <Loaded key={view} load={loads[view]} of={chart} lines={20} />
);
