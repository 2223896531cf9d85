import { Switch } from '../ui/switch.tsx';
import { StrengthSlider } from './strength-slider.tsx';
import type { ColorBy } from './relationships-edges.ts';
import { commonText } from '../text/common-text.ts';
import { relationshipsText } from '../text/relationships-text.ts';

export type View = 'network' | 'matrix' | 'time' | 'map' | 'chord' | 'table';

const words = relationshipsText;

interface RelationshipsControlsProps {
  view: View;
  setView: (view: View) => void;
  colorBy: ColorBy;
  setColorBy: (by: ColorBy) => void;
  least: number;
  setLeast: (least: number) => void;
  highest: number;
  /** Pairs under the filter; not known while they are asked for. */
  total: number | undefined;
}

/** Which picture, what its colours say, and from how many stories on. */
export function RelationshipsControls({ view, setView, colorBy, setColorBy, least, setLeast, highest, total }: RelationshipsControlsProps) {
  return (
    <div className="relationships-controls">
      <Switch
        label={words.picture}
        value={view}
        options={(Object.keys(words.views) as View[]).map((one) => [one, words.views[one]] as const)}
        onChange={setView}
      />
      <Switch
        label={words.colour}
        value={colorBy}
        options={[
          ['topic', words.colours.topic],
          ['stance', words.colours.stance],
        ]}
        onChange={setColorBy}
      />
      <label>
        {words.atLeast(commonText.stories(least))}{' '}
        <input
          type="range"
          min={1}
          max={Math.max(2, Math.min(50, highest))}
          value={least}
          onChange={(event) => setLeast(Number(event.target.value))}
        />
      </label>
      <StrengthSlider shown={total} />
    </div>
  );
}
