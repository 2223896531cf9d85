import { usePageTitle } from '../app/use-page-title.ts';
import { designText } from '../text/design-text.ts';
import { DesignColours } from './design-page-colours.tsx';
import { DesignButtons, DesignCharts, DesignChips, DesignNames } from './design-page-parts.tsx';
import { DesignScales } from './design-page-scales.tsx';
import { DesignStates } from './design-page-states.tsx';
import { BothThemes } from './design-page-themes.tsx';
import './design-page.css';

/** What the dashboard is made of, shown by its own parts: what is changed in one is seen here. */
export function DesignPage() {
  usePageTitle(designText.title);
  return (
    <article className="design-page">
      <h1>{designText.title}</h1>
      <p className="reading">{designText.lead}</p>
      <DesignScales />
      <DesignColours />
      <h2>{designText.parts.title}</h2>
      <p className="reading">{designText.parts.about}</p>
      <BothThemes>
        {(theme) => (
          <>
            <DesignButtons />
            <DesignChips />
            <DesignNames />
            <DesignCharts />
            <DesignStates theme={theme} />
          </>
        )}
      </BothThemes>
    </article>
  );
}
