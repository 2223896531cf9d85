import { commonText } from '../text/common-text.ts';

/** Stands wherever a sample article shows, so that it is never taken for the analyst's own. */
export function SampleBadge() {
  return (
    <span className="sample-badge" title={commonText.sampleMeaning}>
      {commonText.sample}
    </span>
  );
}
