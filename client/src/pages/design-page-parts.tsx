import { SourceState } from '@entente/shared/domain/source';
import { storyBadgeIds } from '@entente/shared/vocabulary/story-badges';
import { useState } from 'react';
import { BarRow } from '../charts/bar-row.tsx';
import { bucketLabel } from '../charts/bucket-label.ts';
import { RangeStrip } from '../charts/range-strip.tsx';
import { ScoreStrip } from '../charts/score-strip.tsx';
import { Sparkline } from '../charts/sparkline.tsx';
import { StrandLine } from '../charts/strand-line.tsx';
import { StoryBadges } from '../panels/stories-badges.tsx';
import { designText } from '../text/design-text.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { CountLink } from '../ui/count-link.tsx';
import { CountryName } from '../ui/country-name.tsx';
import { DateText } from '../ui/date-text.tsx';
import { PairChip } from '../ui/pair-chip.tsx';
import { PairName } from '../ui/pair-name.tsx';
import { PopoverButton } from '../ui/popover-button.tsx';
import { AnalystBadge } from '../ui/analyst-badge.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { SourceStateMark } from '../ui/source-state-mark.tsx';
import { Switch } from '../ui/switch.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';

const words = designText.parts;
const looks = Object.keys(words.looks) as (keyof typeof words.looks)[];

export const DesignButtons = () => (
  <>
    <h3>{words.buttons}</h3>
    <p className="design-row">
      {looks.map((look) => (
        <Button key={look} look={look}>
          {words.looks[look]}
        </Button>
      ))}
      {looks.slice(0, 2).map((look) => (
        <Button key={look} look={look} isDisabled>
          {words.disabled}
        </Button>
      ))}
      <PopoverButton label={words.popover} name={words.popover} placement="bottom start">
        <p>{words.popoverText}</p>
      </PopoverButton>
    </p>
  </>
);

export function DesignChips() {
  const [unit, setUnit] = useState<'week' | 'month'>('month');
  const [isChosen, setIsChosen] = useState(true);
  return (
    <>
      <h3>{words.chips}</h3>
      <p className="design-row">
        {isChosen && <Chip onRemove={() => setIsChosen(false)}>{words.chosen}</Chip>}
        <Switch label={words.switch} value={unit} options={(['week', 'month'] as const).map((one) => [one, words.options[one]])} onChange={setUnit} />
      </p>
    </>
  );
}

export const DesignNames = () => (
  <>
    <h3>{words.names}</h3>
    <p className="design-row">
      <PairName pair="AZE-TUR" />
      <CountryName code="TUR" />
      <PairChip pair="AZE-TUR" />
      <PairChip pair="AZE-GEO" background />
      <TopicTag id="industry" short />
      <CountLink href="/articles?pair=AZE-TUR" count={1204} label={words.names} />
      <DateText dated={{ at: '2024-06-27', precision: 'day', origin: 'printed' }} />
      <DateText dated={{ at: '2024-06', precision: 'month', origin: 'url' }} />
      <DateText dated={null} />
      <SampleBadge />
      <AnalystBadge />
      <StoryBadges badges={storyBadgeIds} />
    </p>
    <h3>{words.sources}</h3>
    <p className="design-row">
      {SourceState.options.map((state) => (
        <SourceStateMark key={state} state={state} />
      ))}
    </p>
  </>
);

export const DesignCharts = () => (
  <>
    <h3>{words.charts}</h3>
    <p className="design-row">
      <Sparkline values={[0, 1, 0, 2, 3, 2, 5, 4, 6, 3, 7, 5]} name={words.chart} />
      <StrandLine name={words.strand} dates={['2021-06-15', '2022-09-05', '2024-06-27']} from="2020-01-01" to="2025-01-01" />
      <ScoreStrip score={0.91} others={[0.4, 0.62]} />
    </p>
    {(['solid', 'hatched', 'hollow'] as const).map((look, at) => (
      <BarRow key={look} label={words.chart} count={30 - 10 * at} share={1 - at / 3} look={look} />
    ))}
    <DesignStrip />
  </>
);

const quarters = [2, 1, 0, 3, 2, 5, 4, 6, 3, 7, 5, 4].map((count, at) => ({
  label: bucketLabel(`${2022 + Math.floor(at / 4)}-${String(1 + 3 * (at % 4)).padStart(2, '0')}-01`, 'quarter'),
  count,
}));

function DesignStrip() {
  const [chosen, setChosen] = useState({ first: 4, last: 9 });
  return <RangeStrip columns={quarters} chosen={chosen} onSelect={setChosen} />;
}
