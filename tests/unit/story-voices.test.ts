import { isCountryCode } from '@entente/shared/vocabulary/countries';
import { describe, expect, it } from 'vitest';
import { knownPublisher } from '../../server/src/tally/known-publishers.ts';
import { publisherRows } from '../../server/src/tally/publisher-rows.ts';
import { storyVoices } from '../../server/src/query/story-voices.ts';
import type { StoryCarrier } from '../../server/src/store/story-carriers.ts';

const carrier = (id: number, publisher: string | null, given: Partial<StoryCarrier> = {}): StoryCarrier => ({
  id,
  storyId: 1,
  publisher,
  url: null,
  sourceCountry: null,
  copyOf: null,
  ...given,
});

describe('who tells a story', () => {
  it('counts publishers apart from copies', () => {
    const carriers = [carrier(1, 'Reuters'), carrier(2, 'Daily Herald', { copyOf: 1 }), carrier(3, 'Dawn'), carrier(4, 'Dawn')];
    expect(storyVoices(carriers, null)).toEqual({ independent: 2, countries: ['GBR', 'PAK'], badges: [] });
  });

  it('is a single source, however many copy it', () => {
    expect(storyVoices([carrier(1, 'Reuters'), carrier(2, 'Daily Herald', { copyOf: 1 })], null)).toEqual({
      independent: 1,
      countries: ['GBR'],
      badges: ['single-source'],
    });
  });

  it('does not take for a copy what repeats an article of another story', () => {
    expect(storyVoices([carrier(1, 'Reuters'), carrier(2, 'Dawn', { copyOf: 99 })], null).independent).toBe(2);
  });

  it('is both sides’ where publishers of both countries carry it, by the table or by the source', () => {
    expect(storyVoices([carrier(1, 'Trend'), carrier(2, 'Daily Sabah')], 'AZE-TUR').badges).toEqual(['both-sides']);
    expect(storyVoices([carrier(1, 'Trend'), carrier(2, 'Village News', { sourceCountry: 'TUR' })], 'AZE-TUR').badges).toEqual(['both-sides']);
    expect(storyVoices([carrier(1, 'Trend'), carrier(2, 'Reuters')], 'AZE-TUR').badges).toEqual([]);
  });

  it('is state media’s only where every publisher is known to be', () => {
    expect(storyVoices([carrier(1, 'TASS'), carrier(2, 'Xinhua')], 'CHN-RUS').badges).toEqual(['both-sides', 'state-media-only']);
    expect(storyVoices([carrier(1, 'TASS'), carrier(2, 'Village News')], null).badges).toEqual([]);
  });
});

describe('a publisher', () => {
  it('is known by its name, or by the address', () => {
    expect(knownPublisher('Anadolu Ajansı', null)).toEqual({ country: 'TUR', ownership: 'state' });
    expect(knownPublisher('TASS (English)', null)?.country).toBe('RUS');
    expect(knownPublisher(null, 'en.trend.az')).toEqual({ country: 'AZE', ownership: 'private' });
  });

  it('stands in the list once, under a country that there is', () => {
    const names = publisherRows.flatMap(([, , list]) => list.split(', ').map((name) => name.toLowerCase()));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(publisherRows.filter(([country]) => !isCountryCode(country))).toEqual([]);
  });

  it('stays unknown otherwise', () => {
    expect(knownPublisher('The Village News', 'nottrend.az')).toBeNull();
    expect(knownPublisher(null, '')).toBeNull();
  });
});
