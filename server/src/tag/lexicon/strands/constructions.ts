import type { StrandKind } from '@entente/shared/vocabulary/strand-kinds';

/** Names that no list has, by how they are built. The group `name` is the strand's name; quotation marks and a year are left out of it. */
export interface Construction {
  id: string;
  kind: StrandKind;
  /** Absent: any language. */
  languages?: readonly string[];
  pattern: RegExp;
  /** Without this there is nothing to find: read first, for it is quick. */
  clue: RegExp;
  hits: readonly (readonly [text: string, name: string])[];
  misses: readonly string[];
}

const open = String.raw`["“”«„'‘]`;
const close = String.raw`["“”»'’]`;
const quoted = String.raw`${open}(?<name>\p{Lu}[^"“”«»„.!?;:]{1,38}?)(?:[\s-]*(?:20)?\d{2})?${close}`;
/** One to three words with capitals; a year or an edition after them. */
const dated = String.raw`(?!(?:The|In|During|At|On|And|As|From|With|For|By|Since)\s)(?<name>\p{Lu}[\p{L}’']{2,}(?:[\s-]\p{Lu}[\p{L}’']+){0,2})[\s-]+(?:20\d\d|['’]?\d\d|[IVX]{1,5})(?![\p{L}\p{N}])`;
const named = String.raw`(?!(?:The|In|During|At|On|And|As|From|With|For|By|Since|Under)\s)(?<name>\p{Lu}[\p{L}’']{2,}(?:[\s-]\p{Lu}[\p{L}’']+){0,2})`;
const exerciseWords = 'exercises?|drills?|war\\s?games?|manoeuvres?|maneuvers?|учени\\p{L}{1,3}|маневр\\p{L}{0,3}|навчан\\p{L}{1,3}|tatbikat\\p{L}{0,8}|təlim\\p{L}{0,8}|exercices?|manœuvres?|Übung\\p{L}{0,3}|Manöver\\p{L}{0,2}|ejercicios?|maniobras?|exercícios?|manobras?|esercitazion[ei]|manovre|ćwicze\\p{L}{1,4}|manewr\\p{L}{1,3}|(?:ال)?تمرين|(?:ال)?تدريب|(?:ال)?مناور\\p{L}{1,3}|رزمایش|تمرین';
const names = new RegExp(String.raw`(?:${exerciseWords})[\s,:]+(?:\p{Ll}+\s+){0,2}${quoted}`, 'u');

export const constructions: readonly Construction[] = [
  { id: 'exercise/quoted-after', clue: /["“”«„'‘]/u, kind: 'exercise', pattern: names,
    hits: [['The exercise “Caspian Wind-2024” began.', 'Caspian Wind'], ['Начались учения «Степной щит-2025».', 'Степной щит'], ['Розпочалися навчання «Козацька воля».', 'Козацька воля'], ['Les deux armées ont lancé l’exercice «Vent du Nord».', 'Vent du Nord'], ['Das Manöver „Grünes Tal“ begann.', 'Grünes Tal'], ['Comenzó el ejercicio «Puente Azul».', 'Puente Azul'], ['Rozpoczęły się ćwiczenia „Zimowa Tarcza”.', 'Zimowa Tarcza']],
    misses: ['The exercise ended, he said: “They did well.”', 'Учения начались, сообщил «интерфакс».'] },
  { id: 'exercise/quoted-before', clue: /["“”»'’]/u, kind: 'exercise', pattern: new RegExp(String.raw`${quoted}\s+(?:\p{Ll}+\s+){0,3}(?:${exerciseWords})`, 'u'),
    hits: [['The “Sky Wall 2023” joint exercise began.', 'Sky Wall'], ['"Mavi Köprü-2024" tatbikatı başladı.', 'Mavi Köprü'], ['“Dostluq-2023” birgə təlimi keçirilib.', 'Dostluq']],
    misses: ['“We are ready”, said the minister after the exercise.'] },
  { id: 'exercise/dated-after', clue: /\d\d|[IVX]{1,5}(?!\p{L})/u, kind: 'exercise', languages: ['en', 'tr', 'az', 'fr', 'de', 'es', 'pt', 'it', 'pl', 'ru', 'uk'], pattern: new RegExp(String.raw`(?:${exerciseWords}|Exercises?|Exercice|Exercício|Ejercicio)\s+(?:\p{Ll}+\s+){0,2}${dated}`, 'u'),
    hits: [['The joint exercise Desert Wind 2025 ended.', 'Desert Wind'], ['Exercise Green Spear-24 began.', 'Green Spear']], misses: ['The exercise in March 2024 ended.', 'They held exercises on Tuesday, 14 May.'] },
  { id: 'exercise/dated-before', clue: /\d\d|[IVX]{1,5}(?!\p{L})/u, kind: 'exercise', languages: ['en', 'tr', 'az'], pattern: new RegExp(String.raw`${dated}['’]?\s+(?:\p{Ll}+\s+){0,2}(?:${exerciseWords})`, 'u'),
    hits: [['The Desert Wind 2025 exercise ended.', 'Desert Wind'], ['Mavi Kalkan-2024 ortak tatbikatı başladı.', 'Mavi Kalkan']], misses: ['In May 2024 exercises were held.'] },
  { id: 'exercise/by-word', clue: /Exercise\s/u, kind: 'exercise', languages: ['en'], pattern: new RegExp(String.raw`(?<!\p{L})Exercise\s+${named}`, 'u'),
    hits: [['Both joined Exercise Desert Wind near the coast.', 'Desert Wind']], misses: ['They exercise daily.'] },
  { id: 'agreement/en', clue: /\s(?:Declaration|Treaty|Accord|Pact|Protocol|Charter|Memorandum|Agreement)/u, kind: 'agreement', languages: ['en'], pattern: new RegExp(String.raw`${named}\s(?:Declaration|Treaty|Accords?|Pact|Protocol|Charter|Memorandum|Agreements?)(?!\p{L})`, 'u'),
    hits: [['They recalled the Granada Declaration.', 'Granada'], ['Under the Wiesbaden Agreement both train.', 'Wiesbaden']], misses: ['They signed a Framework Agreement.', 'They signed the Turkish Agreement.', 'The Free Trade Agreement is old.'] },
  { id: 'agreement/en-of', clue: /(?:Declaration|Treaty|Charter)\sof/u, kind: 'agreement', languages: ['en'], pattern: new RegExp(String.raw`(?:Declaration|Treaty|Charter)\sof\s${named}`, 'u'),
    hits: [['They recalled the Treaty of Dunkirk.', 'Dunkirk']], misses: ['The Declaration of Independence is old.'] },
  { id: 'agreement/tr', clue: /\s(?:Beyan|Bildirge|Deklara|Antlaş|Anlaş|Sözleş|Mutabak|Bəyan|Saziş|Müqavil)/u, kind: 'agreement', languages: ['tr', 'az'], pattern: new RegExp(String.raw`${named}\s(?:Beyannamesi|Bildirgesi|Deklarasyonu|Antlaşması|Anlaşması|Sözleşmesi|Mutabakatı|Bəyannaməsi|Sazişi|Müqaviləsi)(?:n\p{L}{1,3})?(?!\p{L})`, 'u'),
    hits: [['Gence Beyannamesi imzalandı, Gence Beyannamesi hatırlatıldı.', 'Gence'], ['Onlar Gəncə Bəyannaməsini xatırlatdılar.', 'Gəncə']], misses: ['Taraflar Çerçeve Anlaşması imzaladı.'] },
  { id: 'agreement/slavic', clue: /(?:деклараци|деклараці|меморандум|соглашени|договор|протокол|угод)/u, kind: 'agreement', languages: ['ru', 'uk'], pattern: /(?<name>\p{Lu}\p{Ll}+(?:ск|цк|ськ|цьк|зьк)\p{Ll}{1,3})\s(?:деклараци|деклараці|меморандум|соглашени|договор|протокол|угод)\p{Ll}{0,3}/u,
    hits: [['Подписана Гранадская декларация о союзе.', 'Гранадская'], ['Люблінська угода діє.', 'Люблінська']], misses: ['Подписано соглашение.', 'Турецкая сторона подписала договор.'] },
  { id: 'agreement/romance', clue: /(?:[Dd]é?e?clara|[Tt]rai?t|[Tt]ratado|[Aa]c+ord|[Aa]cuerdo|[Dd]ichiara)/u, kind: 'agreement', languages: ['fr', 'es', 'pt', 'it'], pattern: new RegExp(String.raw`(?:[Dd]éclaration|[Tt]raité|[Aa]ccords?|[Dd]eclaración|[Tt]ratado|[Aa]cuerdos?|[Dd]eclaração|[Aa]cordos?|[Dd]ichiarazione|[Tt]rattato|[Aa]ccord[oi])\s(?:d['’]|de\s|del\s|di\s|da\s|do\s|du\s)(?<name>\p{Lu}\p{Ll}{3,})(?!\p{L})`, 'u'),
    hits: [['Le traité de Dunkerque a été signé.', 'Dunkerque'], ['La Declaración de Granada fue firmada.', 'Granada'], ['O Tratado de Tordesilhas vale.', 'Tordesilhas'], ['Il Trattato di Osimo vale.', 'Osimo']], misses: ['Un accord de défense a été signé.', 'Un accord de Défense et de Sécurité.'] },
  { id: 'agreement/de', clue: /(?:Erklärung|Vertrag|Abkommen|Pakt)/u, kind: 'agreement', languages: ['de'], pattern: new RegExp(String.raw`(?<name>\p{Lu}\p{Ll}{3,})(?:-|er\s)(?:Erklärung|Vertrag|Abkommen|Pakt)(?:s|es)?(?!\p{L})`, 'u'),
    hits: [['Der Osimo-Vertrag gilt.', 'Osimo'], ['Die Wiesbadener Erklärung gilt.', 'Wiesbaden']], misses: ['Der Vertrag gilt.', 'Ein Freihandels-Abkommen wurde gelesen.'] },
];

/** Capital words that name no strand: what an agreement is, what everyone has. */
export const noNames: ReadonlySet<string> = new Set(
  'joint framework national nuclear good grand strategic partnership cooperation co-operation free trade peace final general defence defense security mutual basic technical military bilateral trilateral the this new association stabilisation interim comprehensive enhanced logistics implementation ministerial political universal human independence un united nations nato eu european paris climate schengen dayton minsk geneva vienna white house letter stand status forces acquisition arms export armistice ceasefire freihandels rahmen friedens militär verteidigungs sicherheits défense sécurité coopération partenariat paix libre defensa seguridad cooperación paz defesa segurança cooperação difesa sicurezza cooperazione pace çerçeve işbirliği iş ortak güvenlik savunma askeri serbest barış vizyon niyet uzlaşma stratejik ortaklık müttefiklik birgə çərçivə hərbi january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday tatbikat'.split(' '),
);
