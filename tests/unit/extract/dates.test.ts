import { describe, expect, test } from 'vitest';
import { dateFromUrl } from '../../../server/src/extract/dates/from-url.ts';
import { believed } from '../../../server/src/extract/dates/instant.ts';
import { machineDate } from '../../../server/src/extract/dates/machine.ts';
import { fromPersian } from '../../../server/src/calendar/persian-calendar.ts';
import { timeAlone } from '../../../server/src/extract/dates/clock.ts';
import { printedDates } from '../../../server/src/extract/dates/printed.ts';
import { readingOf } from '../../../server/src/extract/dates/reading.ts';

describe('printed dates', () => {
  test.each([
    ['27 June 2024', '2024-06-27'],
    ['June 27, 2024', '2024-06-27'],
    ['Jun 27, 2024 10:36 AM', '2024-06-27T10:36'],
    ['Jun 27, 2024 10:36 PM', '2024-06-27T22:36'],
    ['Jun 27, 2024 12:05 am', '2024-06-27T00:05'],
    ['27.06.2024', '2024-06-27'],
    ['27/06/2024 18:05', '2024-06-27T18:05'],
    ['06/27/2024', '2024-06-27'],
    ['03/04/2024', '2024-04-03'],
    ['27 Haziran 2024 10:36', '2024-06-27T10:36'],
    ['27 Haziran 2024 Perşembe, 10:36', '2024-06-27T10:36'],
    ['8 KASIM 2023', '2023-11-08'],
    ['27 iyun 2024, 10:36', '2024-06-27T10:36'],
    ['14:18, 20 января 2015', '2015-01-20T14:18'],
    ['20 января 2015   14:18', '2015-01-20T14:18'],
    ['3 грудня 2023 р.', '2023-12-03'],
    ['Publié le 1er février 2024 à 9h05', '2024-02-01T09:05'],
    ['12. März 2024, 10.36 Uhr', '2024-03-12T10:36'],
    ['9 de mayo de 2024', '2024-05-09'],
    ['7 de março de 2024 às 14h30', '2024-03-07T14:30'],
    ['22 settembre 2021 alle 11:00', '2021-09-22T11:00'],
    ['16 maja 2024, 08:15', '2024-05-16T08:15'],
    ['27 يونيو 2024', '2024-06-27'],
    ['٢٧ حزيران ٢٠٢٤', '2024-06-27'],
    ['5 تشرين الثاني 2023', '2023-11-05'],
    ['۷ تیر ۱۴۰۳', '2024-06-27'],
    ['۱۴۰۳/۰۴/۰۷', '2024-06-27'],
    ['2024年6月27日', '2024-06-27'],
    ['Tuesday, 02 January 2024 12:17 GMT', '2024-01-02T12:17Z'],
    ['2025-04-12 05:07:27', '2025-04-12T05:07'],
    ['Aug 25, 2024 - 10:00', '2024-08-25T10:00'],
    ['27-Jun-2024', '2024-06-27'],
    ['Thursday 27th of June, 2024 at 10.36 p.m.', '2024-06-27T22:36'],
    ['June 27, 2024 10:36 AM EDT', '2024-06-27T10:36-04:00'],
    ['27 June 2024, 10:36 CEST', '2024-06-27T10:36+02:00'],
    ['27.06.2024 10:36 (МСК)', '2024-06-27T10:36+03:00'],
    ['27. juni 2024 kl. 10.36', '2024-06-27T10:36'],
    ['27. kesäkuuta 2024 klo 10.36', '2024-06-27T10:36'],
    ['27 juni 2024, 10:36', '2024-06-27T10:36'],
    ['27. juuni 2024', '2024-06-27'],
    ['2024. gada 27. jūnijs', '2024-06-27'],
    ['2024 m. birželio 27 d. 10:36', '2024-06-27T10:36'],
    ['2024. június 27. 10:36', '2024-06-27T10:36'],
    ['27. června 2024', '2024-06-27'],
    ['27. júna 2024', '2024-06-27'],
    ['27. junija 2024', '2024-06-27'],
    ['27 iunie 2024, 10:36', '2024-06-27T10:36'],
    ['27 юни 2024 г., 10:36', '2024-06-27T10:36'],
    ['27. јун 2024.', '2024-06-27'],
    ['27 чэрвеня 2024', '2024-06-27'],
    ['27 маусым 2024', '2024-06-27'],
    ['27 Qershor 2024', '2024-06-27'],
    ['27 Ιουνίου 2024 10:36 μμ', '2024-06-27T22:36'],
    ['27 ביוני 2024', '2024-06-27'],
    ['27 հունիսի, 2024', '2024-06-27'],
    ['27 ივნისი, 2024', '2024-06-27'],
    ['27 Juni 2024 10:36 WIB', '2024-06-27T10:36+07:00'],
    ['27 Jun 2024', '2024-06-27'],
    ['ngày 27 tháng 6 năm 2024', '2024-06-27'],
    ['27 มิถุนายน 2567', '2024-06-27'],
    ['27 มิ.ย. 2567', '2024-06-27'],
    ['27 जून 2024', '2024-06-27'],
    ['27 جون 2024', '2024-06-27'],
    ['4 آب/أغسطس 2023', '2023-08-04'],
    ['27 يونيو 2024 - 10:36 م', '2024-06-27T22:36'],
    ['2024년 6월 27일 오후 3시 05분', '2024-06-27T15:05'],
    ['2024年6月27日 上午10:36', '2024-06-27T10:36'],
    ['2024年6月27日 22時36分', '2024-06-27T22:36'],
    ['令和6年6月27日', '2024-06-27'],
    ['令和元年6月27日', '2019-06-27'],
    ['中華民國113年6月27日', '2024-06-27'],
    ['2024. 6. 27. 10:36', '2024-06-27T10:36'],
    ['27. 6. 2024 10:36', '2024-06-27T10:36'],
    ['2024. jún. 27. 10:36', '2024-06-27T10:36'],
    ['2024 ж. 27 маусым, 10:36', '2024-06-27T10:36'],
    ['2024 оны 6 сарын 27', '2024-06-27'],
    ['27/06/2567', '2024-06-27'],
    ['27 มิ.ย. 67 10:36 น.', '2024-06-27T10:36'],
    ['27 มิถุนายน 2024', '2024-06-27'],
    ['21 ذو الحجة 1445 هـ', '2024-06-27'],
    ['٢١ ذي الحجة ١٤٤٥', '2024-06-27'],
    ['۱۴۰۳-۰۴-۰۷ ۱۰:۳۶', '2024-06-27T10:36'],
    ['۷ سرطان ۱۴۰۳', '2024-06-27'],
    ['۷ چنګاښ ۱۴۰۳', '2024-06-27'],
    ['২৭ জুন ২০২৪, ১০:৩৬', '2024-06-27T10:36'],
    ['27 ஜூன் 2024', '2024-06-27'],
    ['27 iýun 2024', '2024-06-27'],
    ['27 июни 2024', '2024-06-27'],
    ['27-июнь, 2024', '2024-06-27'],
    ['27. júní 2024 kl. 10:36', '2024-06-27T10:36'],
    ['Juun 27, 2024', '2024-06-27'],
    ['ጁን 27, 2024', '2024-06-27'],
    ['27 de jun. de 2024 - 10:36 hs.', '2024-06-27T10:36'],
    ['Junio 27 de 2024 - 10:36 a. m.', '2024-06-27T10:36'],
    ['27/jun/2024 10:36', '2024-06-27T10:36'],
    ['June 27, 202410:36 AM ET', '2024-06-27T10:36'],
    ['27.06.24, 10:36 Uhr', '2024-06-27T10:36'],
    ['6/27/24 10:36am', '2024-06-27T10:36'],
    ['27/06/24', '2024-06-27'],
    ["27 June '24", '2024-06-27'],
    ['27-Jun-24 10:36', '2024-06-27T10:36'],
  ])('%s', (text, at) => {
    expect(printedDates(text).map((date) => date.at)).toEqual([at]);
  });

  test.each([
    '31 June 2024',
    'Route 12/2024',
    '1.2.3',
    'version 27.06',
    '5 brigades 2024',
    'phone 12-34-5678',
    '45/13/2024',
    'iPhone 15 Pro 2024',
    'won 12-10-13 against the guards',
    'call 22-11-33-44',
    '31 ذو الحجة 1445',
  ])('not in: %s', (text) => {
    expect(printedDates(text)).toEqual([]);
  });

  test.each([
    ['with nothing to tell, neither of two small numbers is the day', '03/04/2024', null, '2024'],
    ['in English of the United States the month comes first', '03/04/2024', 'en-US', '2024-03-04'],
    ['in English of elsewhere the day does', '03/04/2024', 'en-GB', '2024-04-03'],
    ['and in other languages', '03/04/2024', 'fr', '2024-04-03'],
    ['another date of the page tells', '03/04/2024, 04/27/2024', 'en', '2024-03-04'],
    ['whatever the page says of its language', '03/04/2024, 27/04/2024', 'en-US', '2024-04-03'],
    ['and so does one in words', '03/04/2024, April 27, 2024', 'en', '2024-03-04'],
    ['points are day first everywhere', '03.04.2024', 'en-US', '2024-04-03'],
    ['a month that is another one in Croatian', '5. listopada 2024', 'hr', '2024-10-05'],
    ['and in Polish', '5 listopada 2024', 'pl', '2024-11-05'],
    ['two figures of a year stand first in Korean', '24.06.27 10:36', 'ko', '2024-06-27T10:36'],
    ['years of 1445 are lunar in Arabic', '1445/12/21', 'ar', '2024-06-27'],
    ['and solar in Persian', '1403/4/7', 'fa', '2024-06-27'],
  ])('%s: %s', (_, text, language, at) => {
    expect(printedDates(text, readingOf(text, language))[0]?.at).toBe(at);
  });

  test('a date in a line is found with its place', () => {
    const [date] = printedDates('By A. Writer | 27 June 2024 10:36 | World');
    expect(date && 'By A. Writer | 27 June 2024 10:36 | World'.slice(date.start, date.end)).toBe('27 June 2024 10:36');
  });

  test('a time alone', () => {
    expect([timeAlone('11:27'), timeAlone('9h05'), timeAlone('11:27 PM'), timeAlone('at 11:27'), timeAlone('25:00')]).toEqual([
      '11:27',
      '09:05',
      '23:27',
      null,
      null,
    ]);
  });
});

test.each([
  ['2024-06-27T10:36:00+03:00', '2024-06-27T10:36+03:00'],
  ['2024-06-27T10:36:00.000Z', '2024-06-27T10:36Z'],
  ['2024-06-27T00:00:00Z', '2024-06-27'],
  ['2024-06-27 10:36', '2024-06-27T10:36'],
  ['2024-06-27T10:36:00+0300', '2024-06-27T10:36+03:00'],
  ['20240627', '2024-06-27'],
  ['20240627T103600', '2024-06-27T10:36'],
  ['2024-06', '2024-06'],
  ['Thu, 27 Jun 2024 10:36:00 +0300', '2024-06-27T10:36+03:00'],
  ['Thu, 27 Jun 2024 10:36:00 GMT', '2024-06-27T10:36Z'],
  ['Thu Jun 27 2024 10:36:00 GMT+0300 (Arabian Standard Time)', '2024-06-27T10:36+03:00'],
  ['Thu Jun 27 10:36:00 UTC 2024', '2024-06-27T10:36Z'],
  ['1719473760', '2024-06-27T07:36Z'],
  ['1719473760000', '2024-06-27T07:36Z'],
  ['June 27, 2024', '2024-06-27'],
])('a date as programs write it: %s', (text, at) => {
  expect(machineDate(text)?.at).toBe(at);
});

test.each(['', 'yesterday', '0001-01-01T00:00:00', '2024-13-40', '1970-01-01', 'x'.repeat(5000)])('no date of a program: %s', (text) => {
  expect(machineDate(text)).toBeNull();
});

test.each([
  ['https://example.com/2024/06/27/title', '2024-06-27'],
  ['https://example.com/news/2024-06-27-title.html', '2024-06-27'],
  ['https://example.com/world/20240627/a', '2024-06-27'],
  ['https://example.com/world/2024/jun/27/title', '2024-06-27'],
  ['https://example.com/2024/06/title', '2024-06'],
  ['https://example.com/2024/POLITICS/06/27/title/index.html', '2024-06-27'],
  ['https://example.com/news/27-06-2024/title', '2024-06-27'],
  ['https://example.com/news/title-06-27-2024', '2024-06-27'],
])('a date in an address: %s', (url, at) => {
  expect(dateFromUrl(url)?.at).toBe(at);
});

test.each([
  'https://example.com/node/320670',
  'https://example.com/a-1109421189',
  'https://2024-06-27.example.com/a',
  'https://example.com/a-06-07-2024',
])('no date in: %s', (url) => {
  expect(dateFromUrl(url)).toBeNull();
});

test('what lies after retrieval is not believed', () => {
  const day = (at: string) => believed({ at, precision: 'day' as const }, '2024-06-27T10:00:00Z')?.at ?? null;
  expect([day('2024-06-27'), day('2024-06-28'), day('2024-06-29'), day('2025-01-01')]).toEqual(['2024-06-27', '2024-06-28', null, null]);
});

test('Persian calendar: new years and a leap day', () => {
  expect([fromPersian(1403, 1, 1), fromPersian(1402, 1, 1), fromPersian(1399, 12, 30), fromPersian(1403, 12, 30)]).toEqual([
    '2024-03-20',
    '2023-03-21',
    '2021-03-20',
    '2025-03-20',
  ]);
});
