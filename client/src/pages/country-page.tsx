import { Country } from '@entente/shared/domain/codes';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { usePageTitle } from '../app/use-page-title.ts';
import { useFilter } from '../filters/use-filter.ts';
import { countryName } from '../format/names.ts';
import { CountryBalancePanel } from '../panels/country-balance-panel.tsx';
import { CountryNewPartnersPanel } from '../panels/country-new-partners-panel.tsx';
import { CountrySummaryPanel } from '../panels/country-summary-panel.tsx';
import { partnerIn } from '../panels/country-query.ts';
import { CountryTopicsPanel } from '../panels/country-topics-panel.tsx';
import { PairsOverTimePanel } from '../panels/pairs-over-time-panel.tsx';
import { StoriesPanel } from '../panels/stories-panel.tsx';
import { StrandsPanel } from '../panels/strands-panel.tsx';
import { TimelinePanel } from '../panels/timeline-panel.tsx';
import { UpcomingPanel } from '../panels/upcoming-panel.tsx';
import { countryText } from '../text/country-text.ts';
import { Button } from '../ui/button.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import './country-page.css';

export function CountryPage({ code }: { code: string }) {
  const country = Country.safeParse(code.toUpperCase());
  return country.success ? <KnownCountry code={country.data} /> : <NotFoundPage what={countryText.noCountry(code)} />;
}

function KnownCountry({ code }: { code: CountryCode }) {
  const name = countryName(code);
  usePageTitle(name);
  const { filter, patch } = useFilter();
  const part = { party: [code] };
  const isFiltered = filter.country.includes(code);
  return (
    <>
      <div className="page-heading">
        <h1>{name}</h1>
        <Button
          look="quiet"
          onPress={() => patch({ country: isFiltered ? filter.country.filter((one) => one !== code) : [...filter.country, code] })}
        >
          {isFiltered ? countryText.takeOut : countryText.filterCountry}
        </Button>
      </div>
      <CountrySummaryPanel code={code} />
      <div className="page-columns">
        <PairsOverTimePanel
          title={countryText.pairs.partners}
          name={`partners-${code}`}
          part={part}
          nameOf={(pair) => countryName(partnerIn(pair, code))}
          counted={countryText.pairs.partnersCounted}
          hasTopics
        />
        <div>
          <CountryNewPartnersPanel code={code} />
          <UpcomingPanel name={code} part={part} showsPair />
          <StoriesPanel name={code} part={part} limit={6} />
        </div>
      </div>
      <TimelinePanel name={code} part={part} />
      <CountryTopicsPanel code={code} />
      <CountryBalancePanel code={code} />
      <StrandsPanel name={code} part={part} />
    </>
  );
}
