import { describe, expect, it } from 'vitest';
import { authorsIn, chooseAuthors } from '../../../server/src/extract/boilerplate/authors.ts';

describe('who wrote it', () => {
  it.each([
    ['Mara Ellings', 'Mara Ellings'],
    ['Mara Ellings and Jonas Petersen', 'Mara Ellings and Jonas Petersen'],
    ['MARA ELLINGS & JONAS PETERSEN', 'MARA ELLINGS & JONAS PETERSEN'],
    ['Mara Ellings, Staff Writer', 'Mara Ellings'],
    ['Mara Ellings, Senior Defence Correspondent', 'Mara Ellings'],
    ['Mara Ellings Senior Brussels Correspondent', 'Mara Ellings'],
    ['Mara J. Ellings, US security editor', 'Mara J. Ellings'],
    ['Mara Ellings, Harbour Times', 'Mara Ellings'],
    ['Mara Ellings, HBX', 'Mara Ellings'],
    ['MARA ELLINGS ASSOCIATED PRESS', 'MARA ELLINGS'],
    ['Mara Ellings, Jonas Petersen, Associated Press', 'Mara Ellings, Jonas Petersen'],
    ['Mara Ellings, MD', 'Mara Ellings'],
    ['—Mara Ellings', 'Mara Ellings'],
    ['Mara Ellings on', 'Mara Ellings'],
    ['Mara Ellings posted', 'Mara Ellings'],
    ['Mara Ellings @maraellings', 'Mara Ellings'],
    ['Mara Ellings, E-mail the writer', 'Mara Ellings'],
    ['Mara Ellings (mara@harbour.example)', 'Mara Ellings'],
    ['Mara (M.J.) Ellings', 'Mara (M.J.) Ellings'],
    ['Dr. Mara Ellings', 'Dr. Mara Ellings'],
    ['Ursula van den Berg', 'Ursula van den Berg'],
    ['Lucía Ferrer / Emilio de la Torre', 'Lucía Ferrer / Emilio de la Torre'],
    ['Claire Montfort, correspondante à Bruxelles', 'Claire Montfort'],
    ['Дарья Ключева, корреспондент', 'Дарья Ключева'],
    ['陈立', '陈立'],
    ['ليلى حداد', 'ليلى حداد'],
  ])('of “%s” is %s', (said, names) => {
    expect(authorsIn(said)).toEqual({ text: names, people: true });
  });

  it.each([['Associated Press'], ['Harbour Times'], ['AFP'], ['Anadolu Agency']])('of “%s” is an outlet', (said) => {
    expect(authorsIn(said)).toEqual({ text: said, people: false });
  });

  it.each([
    ['Comments'],
    ['June'],
    ['Published Wednesday'],
    ['Staff Writer'],
    ['admin'],
    ['Web Edition'],
    ['For the Tribune'],
    ["Courier's Editorial Writers"],
    ['https://harbour.example/mara'],
    ['3'],
  ])('is not said by “%s”', (said) => {
    expect(authorsIn(said)).toBeNull();
  });

  it('is never the page’s own outlet beside a name', () => {
    expect(authorsIn('Matthias Kroll, DER BLICK', ['Der Blick'])).toEqual({ text: 'Matthias Kroll', people: true });
  });

  it('is taken from the first place that names people', () => {
    const places = ['Harbour Times', 'Associated Press', 'Mara Ellings'].map((said) => authorsIn(said));
    expect(chooseAuthors(places, 'Harbour Times')).toBe('Mara Ellings');
    expect(chooseAuthors(places.slice(0, 2), 'Harbour Times')).toBe('Associated Press');
    expect(chooseAuthors(places.slice(0, 1), 'Harbour Times')).toBe('Harbour Times');
  });
});
