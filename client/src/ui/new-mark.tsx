import { lastVisitAt } from '../app/last-visit.ts';

import { commonText } from '../text/common-text.ts';

/** Says that an article came in after the reader's last visit. At the first visit nothing is new, for all is. */
export function NewMark({ retrievedAt }: { retrievedAt: string }) {
  if (lastVisitAt === null || Date.parse(retrievedAt) <= lastVisitAt) return null;
  return (
    <span className="new-mark" title={commonText.newMeaning}>
      {commonText.new}
    </span>
  );
}
