import { fold } from '../../text/fold.ts';

/** How a language bends the names of countries and capitals. */
export interface Endings {
  /** Ending of the nominative → the endings that take its place. The longest that fits decides; `*` is any other. */
  nominative: Readonly<Record<string, readonly string[]>>;
  /** What may follow a stem marked `~`, of nouns and adjectives alike; nothing else may. */
  stem: readonly string[];
}

const list = (text: string): string[] => text.trim().split(/\s+/u).map((e) => (e === '-' ? '' : e));

/** One line for each ending: `ия: ия ии ию ией`; `-` is the empty ending. */
function endings(lines: string, stem: string): Endings {
  const rows = lines.trim().split('\n').filter((line) => line.includes(':'));
  return {
    nominative: Object.fromEntries(rows.map((line) => line.trim().split(':') as [string, string]).map(([ending, all]) => [ending, list(all)])),
    stem: list(stem),
  };
}

/** No ending is cut off: vowels that foreign names keep in all cases. */
const kept = (...ends: string[]): string => ends.map((e) => `${e}:${e}`).join('\n');

/** Endings that are added to the whole word. */
const added = (whole: string, stem = whole): Endings => endings(`*:- ${whole}`, `- ${stem}`);

/** Nouns that German writes onto a country's name: "Russlandpolitik". */
export const germanHeads: ReadonlySet<string> = new Set('krieg krieges kriegs politik besuch besuchs besuche reise reisen konflikt konflikts krise strategie experte experten expertin sanktionen hilfe hilfen einsatz einsatzes einsätze mission abkommen abkommens geschäft geschäfte beauftragte beauftragter beauftragten'.split(' ').map(fold));

export const endingsByLanguage: Readonly<Record<string, Endings>> = {
  ru: endings(
    `${kept('оа', 'уа', 'о', 'е', 'э', 'у', 'ю', 'и')}
    ия:ия ии ию ией
    я:я и ю ей ею е
    а:а ы и е у ой ою
    ь:ь я ю ем е и ью
    й:й я ю ем е
    ы:ы - ов ам ами ах
    ово:ово ова ову овом ове
    ны:ны нов нам нами нах
    ск:ск ска ску ском ске
    ж:ж жа жу жем же
    *:- а у ом е`,
    '- а я о е ы и у ю ь й ой ою ей ею ом ем ам ям ами ями ах ях ов ев ий ия ии ию ией иям иями иях ая ое ые ый ого ому ым ых ыми ую ие их им ими ую яя ец цы цев цам цами цах ца цу цем це ин ина ину ином ине ка ки ку кой ке ок кам ками ках йца йцу йцы йцев йцем йцам йцами йцах йка йки йку йкой йка',
  ),
  uk: endings(
    `${kept('оа', 'уа', 'о', 'е', 'є', 'у', 'ю', 'і')}
    ія:ія ії ію ією
    я:я ї і ю єю ею
    ка:ка ки ці ку кою
    га:га ги зі гу гою
    а:а и і у ою ею
    ь:ь я ю ем і лю лі ью
    й:й я ю єм ї
    и:и - ів ам ами ах
    ово:ово ова ову овом ові
    *:- а у ові ом ем і`,
    '- а я о е и і ї у ю ь й ою ею єю ом ем єм ам ям ами ями ах ях ів їв ов ей ий ій ія ії ію ією а я е ого ому им ім их ими іми ої ої у ю ець ці ців цям цями цях ця цю цем ин ина ину ка ки ку кою ок ові еві єві єць йця йцю йці йців йцем йцям йцями йка йки',
  ),
  be: endings(`${kept('о', 'у', 'э', 'ё')}
    ія:ія іі ію іяй\nя:я і ю яй\nа:а ы е у ай\nь:ь і ю ью\nй:й я ю ем і\nы:ы аў ам амі ах\n*:- а у ам е ы`,
    '- а я о е ы і у ю й ай яй ам ям амі ямі ах ях аў яў ая ое ыя ага аму ым ых ымі ую ія іі ію іяй'),
  bg: endings('*:-', '- а я о и е ата ята та то ия ият ото ите ът а ци ците ец еца ка ки ките ин ина чани чанин'),
  mk: endings('*:-', '- а о и ата от ото ите та ци ците ец ка ки'),
  sr: endings(`${kept('у', 'u', 'е', 'e', 'и', 'i')}\nа:а е и у ом\na:a e i u om\nја:ја је ји ју јом\nja:ja je ji ju jom\nска:ска ске ској ску ском\nska:ska ske skoj sku skom
    чка:чка чке чкој чку чком\nčka:čka čke čkoj čku čkom\nсово:сово сова сову совом\nsovo:sovo sova sovu sovom\n*:- а у ом ем a u om em`,
    '- а е и о у ом ем ој ог ога ом им их има ама ова ије ац ци ца аца цима це ка ке ку ком ин ани ана анин анима a e i o a u om em oj og oga om im ih ima ama ova ije ac ci ca aca cima ce ka ke ku kom in ani ana anin anima'),
  pl: endings(
    `${kept('oa', 'ua', 'o', 'e', 'u', 'i', 'é', 'ï')}
    ia:ia ii ię ią io
    ja:ja ji ję ją
    ka:ka ki ce kę ką
    ga:ga gi dze gę gą
    da:da dy dzie dę dą
    ta:ta ty cie tę tą
    ra:ra ry rze rę rą
    ła:ła ły le łę łą
    la:la li lę lą
    ża:ża ży żę żą
    sza:sza szy szę szą
    a:a y ie ę ą
    ny:ny n nom nami nach
    y:y - om ami ach
    sowo:sowo sowa sowu sowem sowie
    oko:oko oka oku okiem
    ań:ań ania aniu aniem
    k:k ku kowi kiem
    g:g gu gowi giem
    r:r ru rowi rem rze ra
    t:t tu towi tem cie
    l:l lu la lowi lem
    ł:ł łu łowi łem le
    ż:ż żu żem
    sz:sz szu szem
    cz:cz czu czem
    *:- u a owi em ie`,
    '- a i y e o ę ą u ie ia ii ię ią io ja ji ję ją om ami ach ów em owi y i a e ego emu ym im ej iego iemu ich imi ych ymi ce cy dze cie rze kiem giem ka ki kę ką ek kom kami kach ik ika icy ów ani anin anie anka czyk czycy czyka czyków cze ców cami cach com cem',
  ),
  cs: endings(
    `${kept('oa', 'ua', 'e', 'u', 'ú', 'ó', 'é')}
    ko:ko ka ku kem
    o:o a u em
    ie:ie ii ií
    ije:ije iji ijí
    ka:ka ky ce ku kou
    a:a y ě e u ou
    ny:ny n nám nami nách
    ci:ci cím
    y:y - ů ám ami ách
    ce:ce ci cí
    i:i
    *:- u a em ě e i y`,
    '- a e i o u y á é í ý ě ou em ém ém ím ým ého ému ých ými ích ími ech ách ám ami ů ům ové ovi i sku ska ské ský',
  ),
  sk: endings(`${kept('oa', 'ua', 'e', 'u')}\nko:ko ka ku kom\no:o a u om\nia:ia ie ii iu iou\na:a y e u ou\ny:y - ov ám ami ách\ni:i\n*:- u a om e i`,
    '- a e i o u y á é í ý ou om em ém ej ím ým ého ému ých ými och ách ám ami ov ovi ia ie ii iu iou'),
  sl: endings(
    `${kept('e', 'u', 'é')}
    oa:oa
    ija:ija ije iji ijo
    a:a e i o
    sovo:sovo sova sovu sovem sovom
    oko:oko oka oku okom
    iko:iko ika iku ikom
    i:i ov om e ih
    er:er ra ru rom
    *:- a u om em`,
    '- a e i o u ega emu em im ih imi ej om ov ev ih ija ije iji ijo ec ca cu cem ci cev cem ce cih ka ki ko k kam kami kah an ana ani anov anom ane anih',
  ),
  hr: endings(`${kept('e', 'u')}\noa:oa\nija:ija ije iji iju ijom\nska:ska ske skoj sku skom\nška:ška ške škoj šku škom\nčka:čka čke čkoj čku čkom\na:a e i u om
    sovo:sovo sova sovu sovom\noko:oko oka oku okom\ni:i a ima e\n*:- a u om em`,
    '- a e i o u oj og oga om ome omu em im ih ima ija ije iji iju ijom ni n ac ci ca aca cima ce ka ke ku kom nin nina ani ana anin anina anima ama ova ovi'),
  lt: endings('ja:ja jos jai ją joje\na:a os ai ą oje\nas:as o ui ą u e\nis:is io iui į iu yje\nai:ai ų ams us ais uose\nos:os ų oms omis ose\n*:-', '- a os ai ą oje as o ui ą u e is io iui į iu yje ų ams us ais uose oms omis ose ia ios iai ią ioje i ę ė ės ei ėje iai ių iams ius iais'),
  lv: endings('ja:ja jas jai ju jā\na:a as ai u ā\ns:s a am u ā\ne:e es ei i ē\n*:-', '- a as ai u ā s am e es ei i ē is iem iem os ās ajā ais ā ie iešu ieši iešiem'),
  fi: endings('*:- n a ä ta tä ssa ssä sta stä an än en in on un yn lla llä lta ltä lle ksi na nä in ia iä issa issä ista istä iin illa illä ilta iltä ille', '- n a ä ta tä ssa ssä sta stä an än en in on un lla llä lta ltä lle ksi na nä i ia iä issa issä ista istä iin illa ille lainen laisen laiset laisten laista läinen läisen läiset läisten läistä'),
  et: endings('*:- i a t ga ks ni st sse l lt le s is ist isse il ilt ile iga', '- i a t ga ks st sse l lt le s is ist isse lane lase lased laste lasi'),
  de: added(`s ${[...germanHeads].join(' ')}`, 's e en em er es n in innen'),
  nl: added('s'),
  sv: added('s', 's a t e as es er en ers erna ernas ar arna arnas are aren'),
  da: added('s', 's e t er en ere erne ernes ers'),
  nb: added('s', 's e t er en ere erne ernes ene enes ers'),
  kk: added('ның нің дың дің тың тің ға ге қа ке на не да де та те нда нде дан ден тан тен нан нен ды ді ты ті ны ні мен бен пен дағы дегі тағы тегі ндағы ндегі лық лік дық дік тық тік'),
  ky: added('нын нин дын дин тын тин нун дун га ге ка ке го да де та те до дан ден тан тен дон ды ди ты ти ну дагы деги менен'),
  uz: added('ning ga ka qa da dan ni ning dagi lik liklar ligi da gacha'),
};
