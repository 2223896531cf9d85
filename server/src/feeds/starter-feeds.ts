import { FeedSettings } from '@entente/shared/domain/source';

type Row = [name: string, url: string, publisherCountry: string | null, language: string, about: string];

/** Public feeds of agencies, ministries and the trade press. None is followed by itself: the user chooses, and sees a preview first. */
const rows: readonly Row[] = [
  ['Ministry of Defence (UK)', 'https://www.gov.uk/government/organisations/ministry-of-defence.atom', 'GBR', 'en', 'ministry'],
  [
    'Foreign, Commonwealth & Development Office',
    'https://www.gov.uk/government/organisations/foreign-commonwealth-development-office.atom',
    'GBR',
    'en',
    'ministry',
  ],
  [
    'U.S. Department of Defense releases',
    'https://www.defense.gov/DesktopModules/ArticleCS/RSS.ashx?ContentType=9&Site=945&max=20',
    'USA',
    'en',
    'ministry',
  ],
  [
    'U.S. Department of Defense news',
    'https://www.defense.gov/DesktopModules/ArticleCS/RSS.ashx?ContentType=1&Site=945&max=20',
    'USA',
    'en',
    'ministry',
  ],
  ['Anadolu Agency (English)', 'https://www.aa.com.tr/en/rss/default?cat=live', 'TUR', 'en', 'state news agency'],
  ['Anadolu Ajansı', 'https://www.aa.com.tr/tr/rss/default?cat=guncel', 'TUR', 'tr', 'state news agency'],
  ['Trend', 'https://en.trend.az/feeds/index.rss', 'AZE', 'en', 'news agency'],
  ['TASS (English)', 'https://tass.com/rss/v2.xml', 'RUS', 'en', 'state news agency'],
  ['Ukrinform', 'https://www.ukrinform.net/rss/block-lastnews', 'UKR', 'en', 'state news agency'],
  ['Yonhap', 'https://en.yna.co.kr/RSS/news.xml', 'KOR', 'en', 'news agency'],
  ['Associated Press of Pakistan', 'https://www.app.com.pk/feed/', 'PAK', 'en', 'state news agency'],
  ['Defense News', 'https://www.defensenews.com/arc/outboundfeeds/rss/?outputType=xml', 'USA', 'en', 'trade press'],
  ['Breaking Defense', 'https://breakingdefense.com/feed/', 'USA', 'en', 'trade press'],
  ['USNI News', 'https://news.usni.org/feed', 'USA', 'en', 'trade press'],
  ['War on the Rocks', 'https://warontherocks.com/feed/', 'USA', 'en', 'analysis'],
  ['Naval News', 'https://www.navalnews.com/feed/', 'FRA', 'en', 'trade press'],
  ['Zone Militaire', 'https://www.opex360.com/feed/', 'FRA', 'fr', 'trade press'],
  ['UK Defence Journal', 'https://ukdefencejournal.org.uk/feed/', 'GBR', 'en', 'trade press'],
  ['hartpunkt', 'https://www.hartpunkt.de/feed/', 'DEU', 'de', 'trade press'],
  ['Europäische Sicherheit & Technik', 'https://esut.de/feed/', 'DEU', 'de', 'trade press'],
  ['SavunmaSanayiST', 'https://www.savunmasanayist.com/feed/', 'TUR', 'tr', 'trade press'],
  ['DefenceTurk', 'https://www.defenceturk.net/feed', 'TUR', 'tr', 'trade press'],
  ['Militarnyi', 'https://mil.in.ua/en/feed/', 'UKR', 'en', 'trade press'],
  ['Civil Georgia', 'https://civil.ge/feed', 'GEO', 'en', 'news site'],
  ['OC Media', 'https://oc-media.org/feed/', 'GEO', 'en', 'news site'],
  ['Livefist', 'https://www.livefistdefence.com/feed/', 'IND', 'en', 'trade press'],
  ['Quwa', 'https://quwa.org/feed/', 'PAK', 'en', 'trade press'],
  ['The Diplomat', 'https://thediplomat.com/feed/', null, 'en', 'analysis'],
  ['defenceWeb', 'https://www.defenceweb.co.za/feed/', 'ZAF', 'en', 'trade press'],
  ['Zona Militar', 'https://www.zona-militar.com/feed/', 'ARG', 'es', 'trade press'],
];

export const starterFeeds: readonly (FeedSettings & { about: string })[] = rows.map(([name, url, publisherCountry, language, about]) => ({
  ...FeedSettings.parse({ name, url, publisherCountry, language, tags: [about] }),
  about,
}));
