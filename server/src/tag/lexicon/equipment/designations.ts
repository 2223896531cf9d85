import type { EquipmentClassId } from '@entente/shared/vocabulary/equipment-classes';

/** Classes of model designations by their letters, Latin ("F16", "Su35", without hyphen). The first that fits decides. */
export const designationClasses: readonly (readonly [pattern: RegExp, kind: EquipmentClassId])[] = [
  [/^(?:S(?:125|200|300|350|400|500)|HQ\d|FM90|FD2000|LY80|MIM104|FIM92|SA\d|ZSU|RIM\d|SM[236]|FK3|PAC[23]|9K3[0-9])/u, 'air-defence'],
  [/^(?:MQ|RQ|TB[23]|CH[345](?!\d)|WZ|GJ|WJ|XQ|YFQ|PD[12]|BZK)\d?/u, 'uncrewed'],
  [/^(?:T(?:34|5[45]|62|64|72|80|84|90|14)|M(?:1A[12]|1117|113|60A?\d?|48A?\d?|2A[23]|3A3)$|M(?:1A[12]|113|60|48)|BMP|BTR|BRDM|BMD|MTLB|VT[45]|VN\d|ZTZ|ZBL|PT(?:76|91)|VAB|AMX\d|YP408|K2(?:PL|GF)?$|K21|K200|VBCI|CV90)/u, 'armour'],
  [/^(?:M(?:777|109|119|198|101|114|46|270|142|120|252)|2S\d+|D(?:20|30)|BM(?:21|27|30)|SH(?:15|1|2)|PCL|PLZ|K(?:9|55|239|136)|L(?:118|119)|FH(?:70|77)|AHS|RM70|TOS\d|T155|AR[12])/u, 'artillery'],
  [/^(?:AGM|AIM|RGM|UGM|FGM|BGM|R(?:73|77|27)|Kh\d|CM\d|C80[1-5]|YJ|DF|JL\d|PL\d|RBS|SS\d|ATGM|HJ\d|GLSDB|MGM|HN\d)/u, 'missiles'],
  [/^GBU/u, 'missiles'],
  [/^(?:AK(?:47|74|103|104|203|12|15)|M(?:4A1|16|249|240|2HB)|HK\d|G3[6]?$|MP[57]|MPT|SVD|PKM|RPG|QBZ|SIG\d|L85)/u, 'small-arms'],
  [/^(?:TPS|TPY|TPQ|SPY|APG|FPS|GM[24]00|EL)/u, 'sensors'],
  [/^(?:U21\d|KSS|SSN|S80|A26)/u, 'submarines'],
  [/^(?:FFX|OPV|LHD|PPA)/u, 'ships'],
  [/^(?:Su|MiG|Tu|Il|An|Yak|Mi|Ka|Be)\d/u, 'aircraft'],
  [/^(?:F(?!\d{3})|FA|A|B|C|KC|AC|MC|EC|EA|P(?!\d{3})|E|U|V|CV|MV|T|L|J|JF|JH|JL|FC|Q|H|Y|KJ|Z|KF|FA|TF|TFX|PC|KT|HTT|HJT|AH|UH|CH|MH|SH|HH|OH|TH|NH|AW|AS|EH|BK|AT|PZL|EMB|ERJ|ATR|CN|NC|DHC|OV|AV|EF|JAS|SF|GE|AL|PAK|SW|W|M(?:28|346|345|339))\d/u, 'aircraft'],
];

/** Cyrillic letters of designations. */
export const latinOf: Readonly<Record<string, string>> = {
  Су: 'Su', МиГ: 'MiG', МІГ: 'MiG', Миг: 'MiG', МіГ: 'MiG', МИГ: 'MiG', Ту: 'Tu', Ил: 'Il', Іл: 'Il', Ан: 'An', Як: 'Yak', Ми: 'Mi', Мі: 'Mi', Ка: 'Ka', Бе: 'Be', Т: 'T', С: 'S', Ф: 'F', БМП: 'BMP', БТР: 'BTR', БРДМ: 'BRDM', БМД: 'BMD', АК: 'AK', РПГ: 'RPG', СВД: 'SVD', Д: 'D', М: 'M', БМ: 'BM', ТОС: 'TOS', Х: 'Kh', Л: 'L', А: 'A', К: 'K', ТБ: 'TB', Р: 'R', ФА: 'FA',
};
