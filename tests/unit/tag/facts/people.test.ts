import { describe, expect, it } from 'vitest';
import { tagText } from '../../../support/tag-text.ts';

const named = (language: string, text: string, day = '2024-06-12'): string =>
  tagText(`Report\n\n${text}`, { language, published: { at: day, precision: 'day', origin: 'given' } })
    .people.map(({ name, office, country }) => `${name} (${office}, ${country})`)
    .join('; ');

describe('people with an office', () => {
  it.each<[language: string, text: string, people: string]>([
    ['en', 'Hulusi Akar met Zakir Hasanov.', 'Zakir Hasanov (defence-minister, AZE)'],
    ['en', 'Erdogan spoke in Baku.', 'Recep Tayyip Erdoğan (head-of-state, TUR)'],
    ['en', 'Azerbaijan’s Deputy Defence Minister Agil Gurbanov spoke.', 'Agil Gurbanov (other, AZE)'],
    ['en', 'Chilean Defence Minister Rosa Fuentes Marin visited Lima.', 'Rosa Fuentes Marin (defence-minister, CHL)'],
    ['en', 'The defence minister of Ghana, the army said, was there.', ''],
    ['en', 'Colonel General Oleg Petrov Ivanov, Kazakhstan’s defence minister, spoke.', 'Oleg Petrov Ivanov (defence-minister, KAZ)'],
    ['en', 'Chief of General Staff Lieutenant General Tauno Kivi spoke.', 'Tauno Kivi (chief-of-staff, null)'],
    ['en', 'President John Smith of the firm spoke to the army.', ''],
    ['tr', 'Milli Savunma Bakanı Yaşar Güler konuştu.', 'Yaşar Güler (defence-minister, TUR)'],
    ['tr', 'Gürcistan Savunma Bakanı Davit Kvaratskhelia Ankara’ya geldi.', 'Davit Kvaratskhelia (defence-minister, GEO)'],
    ['az', 'Azərbaycanın müdafiə naziri Zakir Həsənov çıxış edib.', 'Zakir Hasanov (defence-minister, AZE)'],
    ['ru', 'Министр обороны Азербайджана генерал-полковник Закир Гасанов прибыл.', 'Zakir Hasanov (defence-minister, AZE)'],
    ['ru', 'Министр обороны Монголии Сайханбаяр Гурсэд прибыл.', 'Сайханбаяр Гурсэд (defence-minister, MNG)'],
    ['uk', 'Міністр оборони Литви Довіле Шакалєне прибула.', 'Довіле Шакалєне (defence-minister, LTU)'],
    ['fr', 'Le ministre de la Défense du Mali Sadio Camara est arrivé.', 'Sadio Camara (defence-minister, MLI)'],
    ['de', 'Der estnische Verteidigungsminister Hanno Pevkur sprach.', 'Hanno Pevkur (defence-minister, EST)'],
    ['es', 'El ministro de Defensa de Perú Walter Astudillo viajó.', 'Walter Astudillo (defence-minister, PER)'],
    ['pt', 'O ministro da Defesa de Angola João Ernesto dos Santos falou.', 'João Ernesto dos Santos (defence-minister, AGO)'],
    ['it', 'Il ministro della Difesa tunisino Khaled Sehili ha parlato.', 'Khaled Sehili (defence-minister, TUN)'],
    ['pl', 'Minister obrony Litwy Robertas Kaunas przyjechał.', 'Robertas Kaunas (defence-minister, LTU)'],
  ])('%s: %s', (language, text, people) => {
    expect(named(language, text)).toBe(people);
  });

  it('hold the office of the article’s day', () => {
    expect(named('en', 'Prabowo Subianto visited Ankara.', '2022-06-01')).toBe('Prabowo Subianto (defence-minister, IDN)');
    expect(named('en', 'Prabowo Subianto visited Ankara.', '2025-06-01')).toBe('Prabowo Subianto (head-of-state, IDN)');
  });
});
