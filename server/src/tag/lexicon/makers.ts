import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { fold } from '../text/fold.ts';

/** Who makes it sells it, where nothing says otherwise: weapons that one country makes, by the word they are known by. */
const rows: Readonly<Partial<Record<CountryCode, string>>> = {
  TUR: 'Bayraktar Bayraktars TB2 TB2s TB3 Akıncı Akinci Akincis Anka Kargu Karayel Kızılelma T129 T129s Atak ATAK MILGEM MİLGEM Ada-class KAAN Kaan Hürjet Hurjet Hürkuş Altay Kirpi Ejder MEMATT Hisar Siper Khan Байрактар',
  KOR: 'FA-50 FA-50s FA-50PL K2 K9 K239 Chunmoo Cheongung M-SAM KF-21 T-50',
  IND: 'BrahMos Akash Pinaka Tejas Swathi Dhruv', PAK: 'JF-17 JF-17s Mushshak Mushak', CHN: 'J-10C J-10CE Wing VT-4 HQ-9 Y-20 FK-3',
  FRA: 'Rafale Rafales Mirage Mistral Mistrals Scorpène Scorpene Gowind Caesar CAESAR Caracal Exocet Belharra MICA SCALP',
  DEU: 'Leopard Leopards Marder Gepard IRIS-T Panzerhaubitze MEKO', SWE: 'Gripen Gripens Archer CV90 Carl-Gustaf', NOR: 'NASAMS NSM', ITA: 'Spartan C-27J M-346', GBR: 'Starstreak Challenger Brimstone',
  USA: 'F-15 F-15s F-16 F-16s F-35 F-35s F-35A HIMARS GMLRS ATACMS Patriot Patriots Abrams Javelin Javelins Stinger Stingers Apache Apaches Chinook Chinooks Bradley Stryker Poseidon Reaper Hercules Tomahawk Tomahawks Harpoon',
  RUS: 'S-400 S-300 Su-30 Su-30MKI Su-30SM Su-35 Су-30 Су-35 MiG-29 MiG-29s МиГ-29 T-90 Т-90 T-72 Mi-35 Mi-17 Iskander Oreshnik Pantsir Искандер Панцирь Орешник С-400',
  BRA: 'KC-390 KC-390s C-390', ISR: 'Arrow Heron Hermes Harop Barak Spike Orbiter SkyStriker', JPN: 'Mogami TC-90 TC-90s', IRN: 'Shahed Mohajer Шахед Мохаджер', AUS: 'Bushmaster Bushmasters', POL: 'Krab Piorun Borsuk',
};

const makers = new Map(Object.entries(rows).flatMap(([code, words]) => words.split(' ').map((word) => [fold(word), code as CountryCode])));

/** The maker's country of a weapon by its word, folded. */
export const makerOf = (word: string): CountryCode | undefined => makers.get(word);
