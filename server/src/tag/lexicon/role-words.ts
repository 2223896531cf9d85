/** Words before a name that give it its part, in the languages that have them; folded as the matcher folds. */
export const towards = new Set(
  'to for à a au aux para an für fur til для إلى لـ do dla per ao alla al allo به برای pour kepada untuk bagi ke voor naar till pentru către για προς за на'.split(' '),
);
export const outOf = new Set(
  'from by de del von aus из от у من od z ze par por da dalla dall dal از від pela pelo dos des dari van från fra din de από nga'.split(' '),
);
/** The doer of what is told in the passive. */
export const doneBy = new Set('by par por von durch pela pelo przez dalla dal oleh door av af nga από від tarafindan tərəfindən tarafından'.split(' '));
/** Of them those that mean nothing else: "von" and "por" lead from a place too. */
export const onlyBy = new Set('by par durch przez av af nga oleh door pelo pela'.split(' '));
/** Behind a name, in Turkish and Azerbaijani. */
export const forBehind = new Set('icin için üçün ücün ucun'.split(' '));
export const byBehind = new Set('tarafindan tarafından tərəfindən tərəfindən'.split(' '));

/** Words that only English has, and those of it that lead to a name: its "a" and "an" are no prepositions. */
export const onlyEnglish = new Set('the of and from with to'.split(' '));
export const leadsInEnglish = new Set('to for from by of in at on into inside within near off outside under across'.split(' '));

/** In Romance languages one buys "to" the seller. */
export const sellers = new Set('a à au aux ao al alla'.split(' '));

/** Who teaches others, right behind the name of whose they are. */
export const instructors =
  /^(?:instructors?|trainers|advis[eo]rs?|mentors|teachers|ausbilder\p{L}*|militärberater|instructeurs?|formateurs|instructores|asesores|instrutores|istruttori|addestratori|инструктор\p{L}*|советник\p{L}*|інструктор\p{L}*|instruktor\p{L}*|instrukt[oö]r\p{L}*|eğitmen\p{L}*|egitmen\p{L}*|uzman\p{L}*|təlimatçı\p{L}*|təlimçi\p{L}*|مدرب\p{L}*|مدربين|مربی\p{L}*|pelatih)$/u;

/** What is written onto a name or behind it without an apostrophe. */
export const azerbaijani = {
  source: /(?:d[aә]n|dən)$/u,
  place: /(?:d[aə]|d[aə]k[iı])$/u,
  goal: /(?:stana|cana|iyaya|[əe]yə|k[ıi]ya|raya)$/u,
  /** These end so by themselves. */
  never: /^(?:kanada|uqanda|ruanda|hollanda|qrenada)$/u,
};

/** Nouns that make a place of an adjective: "on Turkish soil", "in the Qatari capital". */
export const grounds =
  /^(?:soil|waters|capital|territory|territories|city|town|island|islands|coast|province|region|district|ministry|headquarters|academy|academies|schools?|ports?|airspace|bases?|airbase|camp|garrison|ground|mainland|boden|gewässern?|hauptstadt|stadt|luftraum|sol|eaux|capitale|ville|territoire|suelo|aguas|ciudad|territorio|território|águas|cidade|città|acque|suolo|террит\p{L}+|столиц\p{L}+|водах|полигон\p{L}*|земл\p{L}+|столиці|території|ziemi|terytorium|stolicy|wodach|poligon\p{L}*|toprak\p{L}*|başkent\p{L}*|baskent\p{L}*|karasular\p{L}*|üss?\p{L}*|torpaq\p{L}*|paytaxt\p{L}*|عاصمة|أراضي|قاعدة|مياه)$/u;

/** Words that belong to whoever is named behind them, before they lead from anywhere: "soldados de Senegal", "of Türkiye". */
export const owners = new Set('of de del des do da dos das di della des der van af'.split(' '));

/** Near a place, where ships and armies meet: "off Goa". */
export const beside = new Set('off near outside vor nahe bei unweit large cerca frente pod близ около біля under'.split(' '));

/** Getting, among the words for handing over. */
export const getting =
  /^(?:gets?|got|getting|takes?|took|taking|receiv\p{L}*|erhält|erhielt|erhalten|bekommt|bekam|reçoit|reçu\p{L}*|recib\p{L}*|receb\p{L}*|ricev\p{L}*|получ\p{L}*|отрима\p{L}*|otrzym\p{L}*|obdrž\p{L}*|alındı|aldı|alıb|alacak|alacaq|تسلم\p{L}*|تتسلم|استلم\p{L}*|تسلمت|menerima)$/u;

/** What one has from the other who pays: "an order from Armenia". */
export const orders = /^(?:orders?|contracts?|customers?|commandes?|pedidos?|aufträge|auftrag|заказ\p{L}*|zamówieni\p{L}*|sipariş\p{L}*)$/u;

/** Who is paid: "won an order from Finland". */
export const winning = new Set('won win wins winning secured secures landed lands received receives got gets'.split(' '));

/** What schools are called after: "Turkish military school", "flight training". */
export const ofSchools = /^(?:military|naval|air|army|navy|force|flight|pilot|officer|staff|war|commando|combat|training|command|defen[cs]e|askeri|askerî|hərbi|воен\p{L}*|військ\p{L}*|militär\p{L}*|militaires?|militar(?:es)?|militar[ei]|wojskow\p{L}*)$/u;

/** Coming and going, where the verb stands last. */
export const comings = /^(?:gel|git|gid|gəl|gel|get[dm]|ged|ulaş|ulas|geç|gec[dt]|konuşlan|konuslan|intikal|yola|səfər|sefer|ziyar)/u;

/** Who only tells of it: "Turkish media", "Greek press". */
export const tellers = /^(?:media|press|newspapers?|outlets?|broadcasters?|daily|analysts?|observers|medien|presse|médias|medios|prensa|imprensa|stampa|сми|пресс\p{L}*|преса|медіа|media\p{L}*|pras\p{L}*|basın\p{L}*|medyası\p{L}*|mətbuat\p{L}*|إعلام|صحف)$/u;

/** "His host Pistorius", "the Turkish hosts". */
export const hostNouns = /^(?:hosts?|gastgeber\p{L}*|hôtes?|anfitri\p{L}+|hozyain\p{L}*)$/u;
export const possessives = new Set('his her its their the'.split(' '));

/** Which part of a country: "in northern Australia". */
export const compass = /^(?:north|south|east|west|central|eastern|western|northern|southern|northwestern|northeastern|southeastern|southwestern|kuzey|güney|doğu|batı)$/u;
