import type { CountryCode } from '@entente/shared/vocabulary/countries';

/** Seats of government, armed forces and agencies that stand for one country, as printed in any language. */
export const institutions: Readonly<Partial<Record<CountryCode, readonly string[]>>> = {
  USA: ['White House', 'Pentagon', 'Capitol Hill', 'State Department', 'CENTCOM', 'EUCOM', 'AFRICOM', 'INDOPACOM', 'U.S. Navy', 'CIA', 'DARPA', 'Lockheed', 'DSCA'],
  RUS: ['Kremlin', 'Rostec', 'Rosoboronexport', 'FSB'],
  GBR: ['Downing Street', 'Whitehall', 'Royal Navy', 'Royal Air Force', 'Royal Marines'],
  FRA: ['Élysée', 'Elysée', 'Elysee', 'Quai d’Orsay'],
  DEU: ['Bundeswehr', 'Bundestag', 'Bundesregierung'],
  ISR: ['IDF', 'Knesset', 'Mossad', 'Israel Defense Forces'],
  TUR: ['SSB', 'Presidency of Defense Industries', 'Savunma Sanayii Başkanlığı', 'TSK', 'Türk Silahlı Kuvvetleri', 'MSB', 'TBMM'],
  AZE: ['Milli Majlis', 'Milli Meclis'],
  PAK: ['ISPR', 'Inter-Services Public Relations'],
  IND: ['DRDO', 'Lok Sabha'],
  IRN: ['IRGC', 'Islamic Revolutionary Guard Corps'],
  CHN: ['Zhongnanhai', 'PLA Navy', "People's Liberation Army"],
  KOR: ['DAPA', 'Blue House'],
  UKR: ['Verkhovna Rada', 'Ukroboronprom', 'ЗСУ'],
  ITA: ['Carabinieri', 'Palazzo Chigi'],
  ESP: ['Moncloa'],
  SGP: ['Mindef', 'MINDEF'],
  RWA: ['Rwanda Defence Force'],
};
