import { Switch } from '../ui/switch.tsx';
import { formatCount } from '../format/numbers.ts';
import type { ColorBy } from './relationships-edges.ts';

export type View = 'network' | 'matrix' | 'time' | 'map' | 'chord' | 'table';

const labels: Record<View, string> = { network: 'Network', matrix: 'Matrix', time: 'Pairs over time', map: 'Map', chord: 'Regions', table: 'Table' };

interface RelationshipsControlsProps {
  view: View;
  setView: (view: View) => void;
  colorBy: ColorBy;
  setColorBy: (by: ColorBy) => void;
  least: number;
  setLeast: (least: number) => void;
  highest: number;
}

/** Which picture, what its colours say, and from how many stories on. */
export function RelationshipsControls({ view, setView, colorBy, setColorBy, least, setLeast, highest }: RelationshipsControlsProps) {
  return (
    <div className="relationships-controls">
      <Switch label="Picture" value={view} options={(Object.keys(labels) as View[]).map((one) => [one, labels[one]] as const)} onChange={setView} />
      <Switch
        label="Colour"
        value={colorBy}
        options={[
          ['topic', 'by topic'],
          ['stance', 'by stance'],
        ]}
        onChange={setColorBy}
      />
      <label>
        At least {formatCount(least)} {least === 1 ? 'story' : 'stories'}{' '}
        <input
          type="range"
          min={1}
          max={Math.max(2, Math.min(50, highest))}
          value={least}
          onChange={(event) => setLeast(Number(event.target.value))}
        />
      </label>
    </div>
  );
}
