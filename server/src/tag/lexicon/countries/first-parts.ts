import type { CountryCode } from '@entente/shared/vocabulary/countries';

/** First parts of double adjectives by language: "Franco-German", "franco-allemand", "hispano-marroquí". Before a hyphen only. */
const rows = `
en | FRA Franco | CHN Sino | RUS Russo | GBR Anglo, Anglo-American | IND Indo | TUR Turco, Turko | GRC Greco, Graeco | ITA Italo | ESP Hispano | PRT Luso | AUT Austro | BEL Belgo | FIN Finno | POL Polono | SRB Serbo | DEU Germano | JPN Nippo | USA Americano | ISR Israelo | IRN Irano | UKR Ukraino | EGY Egypto | HUN Hungaro | ARM Armeno | AZE Azerbaijani | DNK Dano
fr | FRA franco | CHN sino | RUS russo | GBR anglo, britannico | IND indo | TUR turco | GRC gréco, helléno | ITA italo | ESP hispano | PRT luso | AUT austro | BEL belgo | DEU germano | JPN nippo | USA américano | CAN canado | ISR israélo | PSE palestino | IRN irano | IRQ irako | SYR syro | LBN libano | EGY égypto | DZA algéro | TUN tuniso | MAR maroco | LBY libyo | SEN sénégalo | MLI malo | TCD tchado | CMR camerouno | POL polono | CZE tchéco | SVK slovaco | HUN hungaro | ROU roumano | BGR bulgaro | SRB serbo | UKR ukraino | BLR biélorusso | ARM arméno | AZE azerbaïdjano, azéro | GEO géorgo | NLD néerlando | DNK dano | NOR norvégo | SWE suédo | FIN finno | BRA brésilo | ARG argentino | KOR coréo, sud-coréano | PAK pakistano | SAU saoudo | ARE émirato | QAT qataro
es | FRA franco | CHN sino, chino | RUS ruso | GBR anglo, británico | IND indo | TUR turco | GRC greco, heleno | ITA ítalo | ESP hispano | PRT luso | AUT austro | BEL belgo | DEU germano | JPN nipo | USA americano, estadounidense | ISR israelo | PSE palestino | IRN irano, iraní | SYR sirio | LBN líbano | EGY egipcio | DZA argelino | TUN tunecino | MAR marroco, marroquí | POL polaco | UKR ucraniano | ARM armenio | AZE azerbaiyano | BRA brasileño | ARG argentino | CHL chileno | PER peruano | COL colombo | VEN venezolano | MEX mexicano | BOL boliviano | ECU ecuatoriano | CUB cubano | KOR coreano, surcoreano
pt | FRA franco | CHN sino | RUS russo | GBR anglo, britânico | IND indo | TUR turco | GRC greco | ITA ítalo | ESP hispano | PRT luso | AUT austro | BEL belgo | DEU germano, teuto | JPN nipo | USA americano, norte-americano | ISR israelo | PSE palestino | IRN irano | POL polaco | UKR ucraniano | ARM arménio, armênio | AZE azerbaijano | BRA brasileiro | ARG argentino | AGO angolano | MOZ moçambicano
it | FRA franco | CHN sino | RUS russo | GBR anglo, britannico | IND indo | TUR turco | GRC greco, ellenico | ITA italo | ESP ispano | PRT luso | AUT austro | BEL belgo | DEU tedesco, germano | JPN nippo | USA americano, statunitense | ISR israelo | PSE palestinese | IRN irano | EGY egiziano | TUN tunisino | LBY libico | DZA algerino | POL polacco | UKR ucraino | ARM armeno | AZE azerbaigiano, azero | SRB serbo | ALB albanese
de | FRA franko | CHN sino | RUS russo | GBR anglo | IND indo | GRC gräko | ITA italo | ESP hispano | PRT luso | AUT austro | BEL belgo | USA amerikano, US-amerikanisch | JPN nippo`;

/** By language and country. */
export const firstParts: Readonly<Record<string, Readonly<Partial<Record<CountryCode, readonly string[]>>>>> = Object.fromEntries(
  rows.trim().split('\n').map((row) => {
    const [language = '', ...countries] = row.split(' | ');
    return [language, Object.fromEntries(countries.map((one) => [one.slice(0, 3), one.slice(4).split(', ')]))];
  }),
);
