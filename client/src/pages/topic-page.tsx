import { Topic } from '@entente/shared/domain/codes';
import type { TopicId } from '@entente/shared/vocabulary/topics';
import { usePageTitle } from '../app/use-page-title.ts';
import { useFilter } from '../filters/use-filter.ts';
import { pairName, topicLabel } from '../format/names.ts';
import { EquipmentPanel } from '../panels/equipment-panel.tsx';
import { PairsOverTimePanel } from '../panels/pairs-over-time-panel.tsx';
import { RegionsPanel } from '../panels/regions-panel.tsx';
import { StoriesPanel } from '../panels/stories-panel.tsx';
import { StrandsPanel } from '../panels/strands-panel.tsx';
import { TimelinePanel } from '../panels/timeline-panel.tsx';
import { TopicSummaryPanel } from '../panels/topic-summary-panel.tsx';
import { UpcomingPanel } from '../panels/upcoming-panel.tsx';
import { commonText } from '../text/common-text.ts';
import { countryText } from '../text/country-text.ts';
import { vocabularyText } from '../text/vocabulary-text.ts';
import { Button } from '../ui/button.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import './country-page.css';

export function TopicPage({ id }: { id: string }) {
  const topic = Topic.safeParse(id);
  return topic.success ? <KnownTopic id={topic.data} /> : <NotFoundPage what={countryText.noTopic(id)} />;
}

function KnownTopic({ id }: { id: TopicId }) {
  usePageTitle(topicLabel(id));
  const { filter, patch } = useFilter();
  const part = { topic: [id] };
  const isFiltered = filter.topic.includes(id);
  return (
    <>
      <div className="page-heading">
        <h1>{topicLabel(id)}</h1>
        <Button look="quiet" onPress={() => patch({ topic: isFiltered ? filter.topic.filter((one) => one !== id) : [...filter.topic, id] })}>
          {isFiltered ? countryText.takeOut : countryText.filterTopic}
        </Button>
      </div>
      <p className="soft">{vocabularyText.topics[id].meaning}</p>
      <TopicSummaryPanel id={id} />
      <TimelinePanel name={id} part={part} />
      <div className="page-columns">
        <PairsOverTimePanel
          title={countryText.pairs.pairs}
          name={`pairs-${id}`}
          part={part}
          nameOf={pairName}
          counted={commonText.pairs}
          hasTopics={false}
        />
        <div>
          <RegionsPanel name={id} part={part} />
          <EquipmentPanel name={id} part={part} />
        </div>
      </div>
      <StrandsPanel name={id} part={part} />
      <div className="page-columns">
        <StoriesPanel name={id} part={part} />
        <UpcomingPanel name={id} part={part} showsPair />
      </div>
    </>
  );
}
