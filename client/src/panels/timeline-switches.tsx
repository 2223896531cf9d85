import { Switch } from '../ui/switch.tsx';
import type { TimelineControl } from './use-timeline-control.ts';
import { overviewText } from '../text/overview-text.ts';

const words = overviewText.timeline;

/** How the timeline is read: its unit, its split, what it counts and how high its bars are. */
export const TimelineSwitches = ({ control }: { control: TimelineControl }) => (
  <>
    <Switch
      label={words.unit}
      value={control.unit}
      options={control.units.map((unit) => [unit, words.units[unit]] as const)}
      onChange={control.setUnit}
    />
    <Switch
      label={words.splitBy}
      value={control.split}
      options={[
        ['topic', words.splits.topic],
        ['stance', words.splits.stance],
      ]}
      onChange={control.setSplit}
    />
    <Switch
      label={words.count}
      value={control.count}
      options={[
        ['articles', words.counts.articles],
        ['stories', words.counts.stories],
      ]}
      onChange={control.setCount}
    />
    <Switch
      label={words.scale}
      value={control.mode}
      options={[
        ['count', words.scales.count],
        ['share', words.scales.share],
      ]}
      onChange={control.setMode}
    />
  </>
);
