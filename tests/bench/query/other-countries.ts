import type { Article } from '@entente/shared/domain/article';
import type { Tagging } from '@entente/shared/domain/tagging';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { countryForms } from '../../../server/src/tag/lexicon/countries/all-languages.ts';
import type { Random } from '../../support/random.ts';

/** The likeliest first: as in the news, a few countries are in most of it. */
const countries =
  'USA UKR TUR RUS CHN IND POL FRA DEU GBR AZE JPN KOR ISR IRN PAK SAU ARE EGY GRC ITA ESP ROU SWE FIN NOR NLD AUS PHL VNM IDN MYS SGP KAZ UZB GEO ARM SRB HUN CZE SVK BGR HRV ALB QAT KWT OMN BHR JOR IRQ SYR LBN MAR DZA TUN LBY NGA ETH KEN SOM SDN ZAF GHA SEN MLI NER BFA TCD CMR AGO MOZ TZA UGA RWA BRA ARG CHL PER COL MEX CAN NZL THA BGD LKA NPL MMR KHM LAO MNG KGZ TJK TKM BLR MDA LTU LVA EST DNK BEL PRT AUT CHE IRL CYP MLT SVN MKD MNE BIH'.split(
    ' ',
  ) as CountryCode[];

const kinds = { name: 'names', demonym: 'demonyms', capital: 'capitals' } as const;

/** What the tagger reads again: the same English text about other countries, each put in the place of one that was there. */
export function withOtherCountries(article: Article, { countries: tags, mentions }: Tagging, random: Random): Article {
  const others = new Map(tags.map(({ code }) => [code, countries[Math.floor(countries.length * random.next() ** 2.5)]!]));
  let body = article.body.join('\n\n');
  let { title } = article;
  const backwards = [...mentions].sort((a, b) => b.start - a.start);
  for (const { where, start, end, country, kind } of backwards) {
    const form = formOf(others.get(country), kind);
    if (form === undefined) continue;
    if (where === 'title') title = title.slice(0, start) + form + title.slice(end);
    if (where === 'body') body = body.slice(0, start) + form + body.slice(end);
  }
  return { ...article, title, body: body.split('\n\n') };
}

function formOf(code: CountryCode | undefined, kind: string): string | undefined {
  const forms = code === undefined ? undefined : countryForms('en')[code];
  const list = kind in kinds ? kinds[kind as keyof typeof kinds] : undefined;
  return list && forms?.[list]?.at(list === 'names' ? -1 : 0)?.replace('~', '');
}
