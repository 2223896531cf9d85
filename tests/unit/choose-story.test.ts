import { describe, expect, it } from 'vitest';
import { chooseStory, storySketch } from '../../server/src/group/choose-story.ts';
import type { StoryCandidate } from '../../server/src/store/store.ts';
import { tag } from '../../server/src/tag/tag.ts';
import { article } from '../support/build.ts';

const sketched = (title: string, lead: string, language = 'en') => {
  const its = article({ title, body: [lead], language });
  return storySketch(its, tag(its));
};

const candidate = (id: number, [title, lead]: [title: string, lead: string], language = 'en'): StoryCandidate => ({
  id,
  storyId: id,
  sketch: sketched(title, lead, language).text,
});

const choose = (title: string, lead: string, other: [title: string, lead: string], language = 'en'): boolean =>
  chooseStory([candidate(5, other, language)], sketched(title, lead, language))?.storyId === 5;

describe('one story', () => {
  const lead =
    'Azerbaijan and Türkiye signed a protocol on the joint production of unmanned aircraft in Baku on Thursday, the Defence Ministry said.';

  it('is a wire copy under another headline', () => {
    expect(choose('Baku, Ankara to build drones', lead, ['Drone protocol signed', `${lead} The factory opens next year.`])).toBe(true);
  });

  it('is a rewrite in other endings and another order', () => {
    expect(
      choose(
        'Türkiye, Azerbaijan sign drone production protocol',
        'A protocol for joint drone production was signed by Azerbaijan and Türkiye in Baku.',
        [
          'Azerbaijan and Türkiye sign protocol on drone production',
          'Azerbaijan and Türkiye have signed a joint drone production protocol, officials in Baku said.',
        ],
      ),
    ).toBe(true);
  });

  it('is one in Turkish too', () => {
    expect(
      choose(
        'Azerbaycan ve Türkiye ortak tatbikat yaptı',
        'Azerbaycan ve Türkiye Nahçıvan’da ortak tatbikat gerçekleştirdi.',
        ['Azerbaycan ile Türkiye ortak tatbikat yaptı', 'Azerbaycan’ın Nahçıvan bölgesinde Türkiye ile ortak tatbikat gerçekleştirildi.'],
        'tr',
      ),
    ).toBe(true);
  });

  it('is one where words are not parted', () => {
    expect(
      choose(
        '日本、フィリピンにレーダー4基を引き渡し完了',
        '防衛省は火曜日、フィリピンに輸出した警戒管制レーダー4基の引き渡しが完了したと発表した。',
        [
          'フィリピンへの警戒管制レーダー、全4基の納入完了',
          'フィリピン向けに輸出された警戒管制レーダー4基すべての納入が完了したと、防衛省が火曜日に明らかにした。',
        ],
        'ja',
      ),
    ).toBe(true);
  });

  it('goes to the candidate that is most like it', () => {
    const candidates = [candidate(1, ['Exercise begins', 'A naval exercise began off Batumi.']), candidate(2, ['Protocol signed', lead])];
    const choice = chooseStory(candidates, sketched('Protocol signed', lead));
    expect(choice).toEqual({ storyId: 2, copyOf: 2 });
  });
});

describe('not one story', () => {
  it.each<[string, [string, string], [string, string]]>([
    [
      'buyer and seller changed places',
      ['Poland sells howitzers to Ukraine', 'Poland sells howitzers to Ukraine, the minister said.'],
      ['Ukraine sells howitzers to Poland', 'Ukraine sells howitzers to Poland, the minister said.'],
    ],
    [
      'the same with only the verb between',
      ['Poland sells Ukraine howitzers', 'Howitzers were sold.'],
      ['Ukraine sells Poland howitzers', 'Sold, in secret, were guns.'],
    ],
    [
      'another country',
      ['Sweden and Poland sign submarine deal', 'Sweden and Poland signed a deal for three submarines on Monday.'],
      ['Sweden and Norway sign submarine deal', 'Sweden and Norway signed a deal for three submarines on Monday.'],
    ],
    [
      'a neighbour in the alphabet',
      ['Slovakia orders CV90 vehicles from Sweden', 'Slovakia ordered vehicles from Sweden.'],
      ['Slovenia orders CV90 vehicles from Sweden', 'Slovenia ordered vehicles from Sweden.'],
    ],
    [
      'Niger and Nigeria',
      ['Türkiye sends drones to Niger', 'Türkiye sent six drones to Niger.'],
      ['Türkiye sends drones to Nigeria', 'Türkiye sent six drones to Nigeria.'],
    ],
    [
      'another subject of the same two',
      ['Azerbaijan, Türkiye hold air exercise', 'Fighter jets flew over Ganja in an exercise of both air forces.'],
      ['Azerbaijan, Türkiye agree on missile plant', 'A plant for missiles will be built near Sumgait, officials said.'],
    ],
    [
      'the same exercise of another year',
      ['Steadfast Anvil 2024 ends in Lithuania', 'Lithuanian and German troops ended Steadfast Anvil 2024 near Klaipeda on Friday.'],
      ['Steadfast Anvil 2026 opens in Lithuania', 'Lithuanian and German troops opened Steadfast Anvil 2026 near Klaipeda on Friday.'],
    ],
    [
      'a report and its denial',
      ['Serbia has bought Chinese missiles, report says', 'Serbia has bought a battery of HQ-22 missiles from China, a newspaper reported.'],
      ['Serbia denies it bought Chinese missiles', "Serbia's defence ministry denied that it had bought HQ-22 missiles from China."],
    ],
  ])('%s', (_, one, other) => {
    expect(choose(...one, other)).toBe(false);
  });

  it('begins where there is no candidate, or no words', () => {
    expect(chooseStory([], sketched('Protocol signed', 'A protocol.'))).toBeNull();
    expect(choose('', '', ['', ''])).toBe(false);
  });
});
