import { stageIds } from '@entente/shared/vocabulary/stages';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { designText } from '../text/design-text.ts';
import { StageLadder } from '../ui/stage-ladder.tsx';
import { StanceMark } from '../ui/stance-mark.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';
import { ContrastSample } from './design-page-contrast.tsx';
import { BothThemes } from './design-page-themes.tsx';

const { uses } = designText.colours;
const tokens = Object.keys(uses) as (keyof typeof uses)[];

/** Colours with what they are for, and the marks that do not rest on colour alone. */
export const DesignColours = () => (
  <>
    <h2>{designText.colours.title}</h2>
    <p className="reading">{designText.colours.about}</p>
    <BothThemes>
      <ul className="design-colours">
        {tokens.map((token) => (
          <li key={token}>
            <ContrastSample token={token} /> {uses[token]} <code>{`--${token}`}</code>
          </li>
        ))}
        <li>
          <ContrastSample token="on-accent" ground="accent" /> <code>--on-accent</code>
        </li>
      </ul>
    </BothThemes>
    <h2>{designText.topics.title}</h2>
    <p className="reading">{designText.topics.about}</p>
    <BothThemes>
      <ul className="design-colours">
        {topicIds.map((id) => (
          <li key={id}>
            <ContrastSample token={`topic-${id}`} /> <TopicTag id={id} plain />
          </li>
        ))}
      </ul>
    </BothThemes>
    <h2>{designText.marks.title}</h2>
    <p className="reading">{designText.marks.about}</p>
    <BothThemes>
      <ul className="design-colours">
        {stanceIds.map((id) => (
          <li key={id}>
            <ContrastSample token={`stance-${id}`} /> <StanceMark stance={id} />
          </li>
        ))}
        {stageIds.map((id) => (
          <li key={id}>
            <StageLadder stage={id} />
          </li>
        ))}
      </ul>
    </BothThemes>
  </>
);
