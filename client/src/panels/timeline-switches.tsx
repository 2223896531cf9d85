import { Switch } from '../ui/switch.tsx';
import type { TimelineControl } from './use-timeline-control.ts';

/** How the timeline is read: its unit, its split, what it counts and how high its bars are. */
export const TimelineSwitches = ({ control }: { control: TimelineControl }) => (
  <>
    <Switch label="Unit" value={control.unit} options={control.units.map((unit) => [unit, unit] as const)} onChange={control.setUnit} />
    <Switch
      label="Split by"
      value={control.split}
      options={[
        ['topic', 'by topic'],
        ['stance', 'by stance'],
      ]}
      onChange={control.setSplit}
    />
    <Switch
      label="Count"
      value={control.count}
      options={[
        ['articles', 'articles'],
        ['stories', 'stories'],
      ]}
      onChange={control.setCount}
    />
    <Switch
      label="Scale"
      value={control.mode}
      options={[
        ['count', 'count'],
        ['share', 'share'],
      ]}
      onChange={control.setMode}
    />
  </>
);
