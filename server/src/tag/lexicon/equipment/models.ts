import type { EquipmentClassId } from '@entente/shared/vocabulary/equipment-classes';

/** Equipment by its own name, in the forms printed: `class | name; other forms`. The name before the first `;` is shown. Public registers. */
const rows = `
uncrewed|Bayraktar TB2;TB2;TB-2;Bayraktar TB-2;Байрактар ТБ2;Bayraktar TB2s;TB2s;بيرقدار تي بي 2
uncrewed|Bayraktar TB3;TB3;TB-3
uncrewed|Bayraktar;Bayraktars;Байрактар~;بيرقدار;بیرقدار
uncrewed|Akıncı;Akinci;Bayraktar Akıncı;Bayraktar Akinci;Акынджи;أقنجي
uncrewed|Kızılelma;Kizilelma;Bayraktar Kızılelma;Кызылэлма
uncrewed|Anka;ANKA;Анка
uncrewed|Aksungur
uncrewed|Kargu
uncrewed|Karayel
uncrewed|Hermes 450
uncrewed|Hermes 900;Гермес 900
uncrewed|Heron;Heron TP
uncrewed|Harop;Harpy;Хароп
uncrewed|Orbiter
uncrewed|SkyStriker
uncrewed|Switchblade
uncrewed|Shahed;Shaheds;Shahed-136;Shahed-131;Шахед~;Шахід~;شاهد-136
uncrewed|Geran;Geran-2;Герань
uncrewed|Mohajer-6;Mohajer;Мохаджер;مهاجر-6
uncrewed|Ababil;Ababil-3
uncrewed|Lancet
uncrewed|Orlan-10;Орлан-10
uncrewed|Wing Loong;Wing Loong II;Wing Loong 2
uncrewed|Reaper;Predator;SkyGuardian;SeaGuardian;Sea Guardian
uncrewed|Global Hawk;Triton
uncrewed|Warmate
uncrewed|ScanEagle;Puma AE
uncrewed|Eurodrone;Eurodron
uncrewed|Magura
aircraft|KAAN;Kaan;КААН;MMU;TF-X;TF Kaan
aircraft|Hürjet;Hurjet;HÜRJET;HURJET
aircraft|Hürkuş;Hurkus
aircraft|T129 ATAK;Atak;ATAK;T-129;T129
aircraft|Gökbey;Gokbey
aircraft|Rafale;Rafales;Рафаль;رافال;رافائل
aircraft|Mirage 2000;Mirage
aircraft|Gripen;Gripens;Gripen E;Грипен~;JAS 39 Gripen;JAS 39
aircraft|Eurofighter Typhoon;Eurofighter;Eurofighters;Typhoon;Typhoons;Tayfun jet;Еврофайтер~;يوروفايتر;یوروفایتر
aircraft|Tornado jets;Panavia Tornado
aircraft|Super Hornet;Super Hornets;F/A-18;F/A-18 Hornet;Hornet
aircraft|Growler
aircraft|F-16;إف-16;إف 16;اف-16;اف 16;أف-16;اف۱۶;F-16 Fighting Falcon;Viper
aircraft|F-35;إف-35;إف 35;اف-35;اف 35;اف-۳۵
aircraft|F-15;إف-15;إف 15;اف-15
aircraft|Su-35;سوخوي-35;سوخو-35;سوخو ۳۵;سوخو 35;سو-35
aircraft|Su-30;سوخوي-30;سو-30
aircraft|Su-57;سو-57
aircraft|MiG-29;ميغ-29;میگ-29
aircraft|Tejas;LCA Tejas
aircraft|Thunder;JF-17 Thunder
aircraft|Super Tucano;Super Tucanos;A-29 Super Tucano
aircraft|KC-390 Millennium;KC-390;C-390;C-390 Millennium;Millennium
aircraft|Hercules;C-130 Hercules;Super Hercules
aircraft|Globemaster;C-17 Globemaster
aircraft|A400M;A400M Atlas;A-400M
aircraft|A330 MRTT;MRTT
aircraft|C-295;C295
aircraft|Spartan;C-27J Spartan;C-27J
aircraft|Poseidon;P-8A Poseidon;P-8 Poseidon
aircraft|GlobalEye
aircraft|Wedgetail
aircraft|Hawkeye
aircraft|Osprey;V-22 Osprey
aircraft|Apache;Apaches;AH-64 Apache;Апач~
aircraft|Black Hawk;Black Hawks;Blackhawk;Blackhawks;UH-60 Black Hawk;Блэк Хок
aircraft|Chinook;Chinooks
aircraft|Seahawk;Seahawks;MH-60R Seahawk;Romeo
aircraft|Caracal
aircraft|Super Puma;Cougar
aircraft|Super Lynx;Wildcat
aircraft|Merlin helicopter~
aircraft|Dhruv
aircraft|Viper helicopter~
aircraft|Bell 412
aircraft|Master;M-346 Master;M346
aircraft|Albatros
aircraft|Ghibli
aircraft|PC-7;PC-9;PC-21
aircraft|Texan;T-6 Texan
aircraft|KF-21;KF-21 Boramae;Boramae;IF-X;KF-X
aircraft|FA-50;FA-50 Golden Eagle;FA-50PH;FA-50M;FA-50GF
aircraft|T-50;T-50 Golden Eagle;Golden Eagle
aircraft|Surion
aircraft|Kfir
air-defence|S-400;S-400 Triumf;С-400;إس-400;اس-400;اس-۴۰۰;Triumf;Триумф
air-defence|S-300;С-300;إس-300;اس-300
air-defence|S-500
air-defence|Patriot;Patriots;Patriot PAC-3;PAC-3;Пэтриот;Патриот;باتريوت;پاتریوت
air-defence|THAAD;ثاد
air-defence|Iron Dome;Demir Kubbe;Железный купол;Dôme de fer;Iron Dome system;القبة الحديدية;Cúpula de Hierro;Żelazna Kopuła
air-defence|Steel Dome;Çelik Kubbe
air-defence|David's Sling;Пращ~ Давида
air-defence|Arrow 3;Arrow-3;Arrow 2;Arrow;חץ 3
air-defence|Iron Beam
air-defence|SPYDER;Spyder
air-defence|Barak 8;Barak-8;Barak MX;Barak
air-defence|NASAMS;НАСАМС;NASAMS 3
air-defence|IRIS-T;IRIS-T SLM
air-defence|SAMP/T;SAMP-T;SAMP/T NG
air-defence|Aster;Aster 30
air-defence|Mistral
air-defence|Stinger;Stingers;Стингер~
air-defence|Starstreak;Martlet
air-defence|Piorun;Pioruns;Grom
air-defence|Skynex;Skyranger
air-defence|Gepard;Gepards
air-defence|Hisar;HİSAR;HISAR;HİSAR-A;HİSAR-O
air-defence|Siper;SİPER;SIPER
air-defence|Korkut
air-defence|Pantsir;Панцирь;Pantsir-S1;Панцир
air-defence|Tor-M1;Tor-M2;Тор-М2
air-defence|Buk;Бук;Buk-M1;Buk-M2
air-defence|Igla;Игла;Verba;Верба
air-defence|Akash
air-defence|Crotale;VL MICA;VL Mica
air-defence|Hawk missile~;HAWK air defense~;Hawk air defence~
air-defence|Cheongung;Cheongung II;KM-SAM;M-SAM;M-SAM II;Chunggung
air-defence|Vampire counter-drone
air-defence|Sky Sabre
armour|Leopard 2;Leopard;Leopards;Leopard 2A4;Leopard 2A8;Leopard 1;Леопард~;ليوبارد
armour|Abrams;M1 Abrams;M1A2 Abrams;M1A1 Abrams;Абрамс~;أبرامز
armour|Challenger 2;Challenger 3;Challenger
armour|Leclerc
armour|Merkava
armour|Altay;ALTAY;Алтай
armour|Kaplan MT;Harimau;Kaplan
armour|Arjun
armour|K2 Black Panther;K2;Black Panther;K2PL;K2GF
armour|Bradley;Bradleys;Брэдли;Бредлі
armour|Stryker;Strykers;Страйкер
armour|Marder;Puma IFV
armour|Lynx;Lynx KF41;KF41
armour|Redback
armour|Boxer;Boxers
armour|Patria AMV;Patria 6x6;Rosomak
armour|Borsuk
armour|CV90;CV-90
armour|Griffon;Jaguar;Serval
armour|Bushmaster;Bushmasters
armour|Hawkei
armour|Cobra II;Otokar Cobra;Cobra 2
armour|Kirpi
armour|Tulpar
armour|Ejder;Ejder Yalçın
armour|Vuran
armour|Arma 8x8;Otokar Arma
armour|Pars
armour|Arlan
armour|Alan
armour|Dingo
armour|Piranha
armour|Ajax
armour|Guarani
armour|Badak;Anoa
artillery|HIMARS;Хаймарс;ХИМАРС;هيمارس;هیمارس
artillery|Caesar;CAESAR;CAESARs;Цезарь;Цезар
artillery|PzH 2000;Panzerhaubitze 2000
artillery|Archer
artillery|K9 Thunder;K9;K-9;K9A1;K9A2;Vajra;K9 Vajra
artillery|Krab;Krabs
artillery|Zuzana;Zuzana 2
artillery|Dana;DANA
artillery|Atmos;ATMOS
artillery|PULS
artillery|Chunmoo;K239;K239 Chunmoo;Homar-K;Homar
artillery|Pinaka
artillery|Grad;Град;BM-21
artillery|Smerch;Смерч
artillery|Polonez;Полонез
artillery|TOS-1;Солнцепек
artillery|Fırtına;Firtina;T-155 Fırtına
artillery|Panter
artillery|Boran
artillery|Astros;ASTROS
artillery|Dhanush;ATAGS
missiles|BrahMos;Brahmos;БраМос;Брамос
missiles|Tomahawk;Tomahawks;Томагавк~;توماهوك
missiles|ATACMS;АТАКМС
missiles|GMLRS
missiles|JASSM;JASSM-ER
missiles|Storm Shadow;SCALP;SCALP-EG;Сторм Шэдоу
missiles|Taurus missile~;Taurus-Marschflugkörper~;Taurus cruise missile~
missiles|Harpoon;Harpoons;Гарпун
missiles|Exocet;Exocets
missiles|NSM;Naval Strike Missile;Joint Strike Missile;JSM
missiles|LRASM
missiles|RBS-15;RBS15
missiles|Atmaca;ATMACA
missiles|SOM;SOM-J
missiles|Çakır
missiles|Bora;Bora missile~
missiles|Tayfun
missiles|Khan;KHAN
missiles|Javelin;Javelins;FGM-148;Джавелин~
missiles|NLAW;NLAWs
missiles|TOW
missiles|Spike;SPIKE;Spike LR
missiles|MILAN
missiles|Kornet;Kornets;Корнет~
missiles|Konkurs
missiles|UMTAS;OMTAS;L-UMTAS;TANOK;CİRİT;Cirit
missiles|Hellfire;Hellfires;Brimstone
missiles|AMRAAM;AIM-120 AMRAAM
missiles|Sidewinder;AIM-9 Sidewinder
missiles|Meteor missile~
missiles|JDAM;JDAMs
missiles|JSOW
missiles|Paveway;TEBER;HGK;KGK
missiles|LORA
missiles|Extra;EXTRA rocket~
missiles|Iskander;Iskander-M;Искандер~;Іскандер~
missiles|Kinzhal;Кинжал
missiles|Kalibr;Калибр
missiles|Oreshnik;Орешник
missiles|Typhon;Dark Eagle
missiles|Neptune;Нептун
missiles|Palma;Stunner
missiles|Hyunmoo
ships|MİLGEM;MILGEM
ships|Ada-class;Ada class
ships|Istanbul-class;İstanbul-class;Istif-class;İ sınıfı
ships|FREMM
ships|Mogami;Mogami-class
ships|Gowind
ships|Meko A200;MEKO;MEKO A-200
ships|Sigma corvette~;SIGMA 10514
ships|Type 26;Type 31;Type-26;Arrowhead 140
ships|Type 054;Type 054A;Type 054A/P
ships|Talwar
ships|Anadolu LHD;TCG Anadolu
ships|Damen OPV;Hisar-class
ships|Sa'ar 6
ships|Mistral-class;Mistral LHD
submarines|Type 209;Type 212;Type 214;Type 212CD;Type 218;Тип 214;Тип 209
submarines|Scorpene;Scorpène;Scorpenes
submarines|Virginia-class;Virginia class
submarines|SSN-AUKUS
submarines|Hangor;Hangor-class;Yuan-class
submarines|Kilo-class;Kilo;Варшавянк~
submarines|Agosta
submarines|Reis-class;Reis sınıfı
submarines|Dolphin-class
submarines|Blekinge;A26
submarines|Nagapasa;Chang Bogo
submarines|KSS-III
sensors|Giraffe radar~;Giraffe 4A;Giraffe
sensors|Ground Master;Ground Master 400;GM400;GM200
sensors|AN/TPS-77;TPS-77;AN/TPY-2;TPY-2;AN/SPY-1;SPY-1;SPY-7
sensors|SAMSON;EL/M-2084
sensors|ASELPOD
sensors|CATS;Wescam
sensors|AWACS radar~
satellites|Göktürk;Gokturk
satellites|Azerspace
satellites|CSO-2;Syracuse
satellites|Starlink;Старлинк
small-arms|Kalashnikov;Kalashnikovs;AK-47;AK-203;AK-103;AK-74;Калашников~;كلاشينكوف
small-arms|MPT-76;MPT-55
small-arms|HK416;HK-416;G36;G-36;G3 rifle~
small-arms|M4 carbine~;M16 rifle~;M-16 rifle~
small-arms|FN SCAR;FN FAL;FN Minimi;FN MAG
small-arms|Galil;Tavor;Negev
small-arms|CZ Bren;Bren 2
small-arms|Carl Gustaf;Carl-Gustaf;AT4
small-arms|RPG-7;РПГ-7
small-arms|Beretta ARX
electronic-warfare|KORAL;Koral
electronic-warfare|REDET
electronic-warfare|MİLKAR;MILKAR
electronic-warfare|Krasukha;Красуха
electronic-warfare|IHASAVAR;İHASAVAR
other|Aegis;Aegis Combat System
`;

export interface EquipmentModel { class: EquipmentClassId; name: string }

/** Forms that are also plain words or names: they count beside a word of equipment, or with a number before them. */
export const doubtfulModels: ReadonlySet<string> = new Set(
  'Heron,Anka,ANKA,Анка,Thunder,Hornet,Viper,Hercules,Spartan,Poseidon,Triton,Apache,Cougar,Wildcat,Master,Albatros,Texan,Mirage,Patriot,Patriots,Arrow,Barak,Aster,Mistral,Grom,Buk,Бук,Akash,Leopard,Challenger,Boxer,Lynx,Griffon,Jaguar,Serval,Piranha,Ajax,Puma AE,Archer,Caesar,Цезарь,Цезар,Dana,DANA,Krab,Kaplan,Altay,ALTAY,Алтай,Alan,Arlan,Pars,Boran,Panter,Grad,Град,Smerch,Polonez,Bora,Tayfun,Khan,KHAN,Spike,SPIKE,MILAN,Extra,Neptune,Нептун,Palma,Stunner,Kilo,Giraffe,CATS,SAMSON,Syracuse,Romeo,Orbiter,Lancet,Predator,Reaper,Magura,Typhoon,Typhoons,Super Puma,Guarani,Badak,Dhruv,Arjun,Marder,Redback,Millennium,Rosomak,Borsuk,Hawkeye,Typhon,SOM,TOW,K2,Igla,Verba,Верба,Игла,Чинук,Palma,Atak,ATAK,Siper,Hisar,Korkut,Kfir,Kirpi,Dingo,Stinger,Stingers,Javelin,Harpy,Growler,Sidewinder,Tornado jets,Koral,Atmos,Extra,Dark Eagle,Talwar,Galil,Негев,Negev,Chinook,Bradley,Patria AMV,Abrams,Bushmaster,Golden Eagle,Black Panther,Калибр,Kalibr,Триумф,Кинжал,Панцирь,Панцир'.split(','),
);

/** Form → model. */
export const equipmentModels: ReadonlyMap<string, EquipmentModel> = new Map(
  rows.trim().split('\n').flatMap((row) => {
    const [kind, list] = row.split('|') as [EquipmentClassId, string];
    const forms = list.split(';');
    return forms.map((form): [string, EquipmentModel] => [form, { class: kind, name: forms[0]!.replaceAll('~', '') }]);
  }),
);
