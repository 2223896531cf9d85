import type { EquipmentWords } from './words.ts';

export const az: EquipmentWords = {
  aircraft: 'döyüş təyyarə~, qırıcı təyyarə~, qırıcı~, təyyarə~, hərbi təyyarə~, nəqliyyat təyyarə~, təlim-məşq təyyarə~, bombardmançı təyyarə~, helikopter~, hərbi helikopter~, vertolyot~',
  uncrewed: 'PUA, pilotsuz uçuş aparat~, pilotsuz uçuş aparatlar~, dron~, zərbə dron~, kamikadze dron~, PUA-lar, PUA-ların, PUA-ları, insansız təyyarə~',
  'air-defence': 'hava hücumundan müdafiə sistem~, HHM sistem~, hava müdafiə sistem~, zenit-raket kompleks~, zenit raket kompleks~, zenit qurğu~, zenit raket~',
  armour: 'tank, tankı, tanklar~, zirehli maşın~, zirehli transportyor~, zirehli texnika~, piyada döyüş maşın~, PDM, ZTR, hərbi avtomobil~',
  artillery: 'haubitsa~, artilleriya~, artilleriya qurğu~, yaylım atəşli reaktiv sistem~, raket-artilleriya~, minaatan~, toplar',
  missiles: 'raket~, qanadlı raket~, ballistik raket~, gəmi əleyhinə raket~, tank əleyhinə raket~, idarəolunan raket~, torpeda~, raket kompleks~',
  ships: 'hərbi gəmi~, döyüş gəmi~, freqat~, korvet~, esmines~, patrul gəmi~, gözətçi gəmi~, kater~, hərbi kater~, desant gəmi~, mina axtaran gəmi~',
  submarines: 'sualtı qayıq~, sualtı qayığ~, sualtı gəmi~',
  sensors: 'radar~, radiolokasiya stansiya~, RLS, gecəgörmə cihaz~, termal kamera~, sonar~',
  satellites: 'peyk~, müşahidə peyk~, rabitə peyk~',
  'small-arms': 'avtomat silah~, tüfəng~, snayper tüfəng~, pulemyot~, tapança~, qumbaraatan~, atıcı silah~',
  ammunition: 'döyüş sursat~, sursat~, mərmi~, artilleriya mərmi~, patron~, aviasiya bomba~, bomba, bombalar~, minalar~, partlayıcı~, qumbara~',
  'electronic-warfare': 'radioelektron mübarizə~, REM sistem~, elektron mübarizə~, elektron harp~',
  other: 'simulyator~, zirehli jilet~, dəbilqə~, paraşüt~, rabitə vasitə~, minatəmizləyən~, minatəmizləmə texnika~',
};
