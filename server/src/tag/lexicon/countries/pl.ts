// Polish: what CLDR's names lack. Names and capitals stand in the nominative, demonyms as stems; endings.ts bends both.
import { formsFrom } from '../country-forms.ts';

export const pl = formsFrom(`
USA | Stan~ Zjednoczon~, Stan~ Zjednoczon~ Ameryk~, Stanami Zjednoczonymi, Ameryka | amerykańsk~, Amerykan~, Amerykani~ | Waszyngton, Pentagon, Biał~ Dom~, Kapitol | USA | amerykańsko
CAN | | kanadyjsk~, Kanadyj~, Kanadyjczy~ | Ottawa | | kanadyjsko
MEX | | meksykańsk~, Meksykan~ | |
GTM | | gwatemalsk~ | |
HND | | honduransk~, honduraski~ | |
SLV | | salwadorsk~ | |
NIC | | nikaraguańsk~ | Managua |
CRI | | kostarykańsk~ | |
PAN | | panamsk~ | |
CUB | | kubańsk~, Kubańczy~ | Hawana |
DOM | Republik~ Dominikańsk~ | dominikańsk~ | |
HTI | | haitańsk~, Haitańczy~ | |
JAM | | jamajsk~ | |
VEN | | wenezuelsk~, Wenezuelczy~ | Caracas |
COL | | kolumbijsk~, Kolumbijczy~ | Bogota |
ECU | | ekwadorsk~ | Quito |
PER | | peruwiańsk~ | Lima |
BOL | | boliwijsk~ | |
CHL | | chilijsk~ | Santiago |
ARG | | argentyńsk~, Argentyńczy~ | Buenos Aires |
URY | | urugwajsk~ | |
PRY | | paragwajsk~ | |
BRA | | brazylijsk~, Brazylijczy~ | Brasilia | | brazylijsko
GBR | Wielk~ Brytani~, Brytania, Zjednoczon~ Królestw~, Anglia, Szkocja, Walia | brytyjsk~, Brytyjczy~, Brytyjek, angielsk~, Anglik~, Anglic~, szkock~ | Londyn, Downing Street, Whitehall | UK | brytyjsko, angielsko
IRL | | irlandzk~, Irlandczy~ | Dublin |
FRA | Republik~ Francusk~ | francusk~, Francuz~, Francuzi, Francuzów, Francuzom, Francuzami | Paryż, Pałac~ Elizejski~ | | francusko
DEU | Niemiec, Niemcy, Niemcom, Niemcami, Niemczech, Niemców, Niemca, Niemcem, Republik~ Federaln~ Niemiec | niemieck~ | Berlin, Bundeswehra, Bundestag | RFN, NRD | niemiecko
ITA | Włoch, Włochy, Włochom, Włochami, Włoszech, Włosi, Włochów, Włochem, Italia | włosk~ | Rzym | | włosko
ESP | | hiszpańsk~, Hiszpan, Hiszpanie, Hiszpanów, Hiszpanom | Madryt | | hiszpańsko
PRT | | portugalsk~, Portugalczy~ | Lizbona |
VAT | Stolica Apostolska, Stolic~ Apostolsk~ | watykańsk~ | |
BEL | | belgijsk~, Belg, Belgowie, Belgów | | | belgijsko
NLD | Holandia, Niderlandy | holendersk~, niderlandzk~, Holendr~, Holender, Holendrzy | Haga, Amsterdam | | holendersko
LUX | | luksembursk~ | |
CHE | | szwajcarsk~, Szwajcar~, Szwajcarzy | Berno |
AUT | | austriack~, Austriak~, Austriac~ | Wiedeń, Wiednia, Wiedniu, Wiedniem, Wiedniowi | | austriacko
SWE | | szwedzk~, Szwed, Szwedzi, Szwedów, Szwedom, Szwedami | Sztokholm | | szwedzko
NOR | | norwesk~, Norweg, Norwegowie, Norwegów, Norwegom | Oslo | | norwesko
FIN | | fińsk~, Fin, Finowie, Finów, Finom | Helsinki, Helsinek, Helsinkami, Helsinkach | | fińsko
DNK | | duńsk~, Duńczy~ | Kopenhaga, Kopenhadze | | duńsko
ISL | | islandzk~, Islandczy~ | Reykjavik |
GRL | | grenlandzk~ | |
EST | | estońsk~, Estończy~ | Tallin, Tallinn | | estońsko
LVA | Łotwa, Łotwie | łotewsk~, Łotysz, Łotysze, Łotyszy, Łotyszom | Ryga, Rydze | | łotewsko
LTU | | litewsk~, Litwin, Litwini, Litwinów, Litwinom | Wilno, Wilna, Wilnie, Wilnem | | litewsko
POL | Rzeczpospolita, Rzeczypospolitej, Rzeczpospolitą, Rzeczpospolitej | polsk~, Polak, Polacy, Polaka, Polaków, Polakom, Polakami, Polakach, Polka, Polki | Warszawa | RP, MON | polsko
CZE | Czech, Czechy, Republik~ Czesk~ | czesk~, Czesi, Czechów | Praga, Pradze | | czesko
SVK | | słowack~, Słowak, Słowacy, Słowaków, Słowakom | Bratysława | | słowacko
HUN | Węgry, Węgier, Węgrom, Węgrami, Węgrzech | węgiersk~, Węgrzy, Węgrów | Budapeszt | | węgiersko
ROU | | rumuńsk~, Rumun, Rumuni, Rumunów, Rumunom | Bukareszt | | rumuńsko
BGR | | bułgarsk~, Bułgar, Bułgarzy, Bułgarów | Sofia | | bułgarsko
SVN | | słoweńsk~, Słoweniec, Słoweńcy, Słoweńców | Lublana |
HRV | | chorwack~, Chorwat, Chorwaci, Chorwatów | Zagrzeb, Zagrzebia, Zagrzebiu, Zagrzebiem | | chorwacko
BIH | Bośnia, Bośni~ i Hercegowin~ | bośniack~, Bośniak, Bośniacy, Bośniaków | Sarajewo | BiH
SRB | | serbsk~, Serb, Serbowie, Serbów, Serbom | Belgrad | | serbsko
MNE | | czarnogórsk~ | Podgorica |
XKX | | kosowsk~, Kosowian~ | Prisztina |
MKD | Macedonia | macedońsk~, północnomacedońsk~ | Skopje |
ALB | | albańsk~, Albańczy~ | Tirana |
GRC | | greck~, Grek, Grecy, Greków, Grekom | Ateny | | grecko
CYP | | cypryjsk~, Cypryjczy~ | Nikozja |
MLT | | maltańsk~ | Valletta |
TUR | | tureck~, Turek, Turcy, Turków, Turkom, Turkami | Ankara | | turecko
RUS | Federacj~ Rosyjsk~, Federacją Rosyjską | rosyjsk~, Rosjan~, Rosjani~ | Moskwa, Kreml, Kremla, Kremlowi, Kremlem, Kremlu | FR | rosyjsko
UKR | | ukraińsk~, Ukrainiec, Ukraińca, Ukraińcy, Ukraińców, Ukraińcom, Ukraińcami, Ukrainki, Ukrainka | Kijów, Kijowa, Kijowowi, Kijowem, Kijowie | | ukraińsko
BLR | Białorusi, Białorusią | białorusk~, Białorusin~ | Mińsk, Mińska, Mińskiem, Mińsku | | białorusko
MDA | | mołdawsk~, Mołdawian~ | Kiszyniów, Kiszyniowa, Kiszyniowie, Kiszyniowem | | mołdawsko
GEO | | gruzińsk~, Gruzin, Gruzini, Gruzinów | Tbilisi | | gruzińsko
ARM | | ormiańsk~, armeńsk~, Ormian~ | Erywań, Erewań | | ormiańsko, armeńsko
AZE | | azerbejdżańsk~, azersk~, Azer, Azerowie, Azerów, Azerbejdżan~ | Baku | | azersko, azerbejdżańsko
KAZ | | kazachsk~, kazachstańsk~, Kazach, Kazachowie, Kazachów | Astana, Nur-Sułtan | | kazachsko
UZB | | uzbeck~, uzbekistańsk~ | Taszkent |
KGZ | Kirgizja | kirgisk~ | Biszkek |
TJK | | tadżyck~ | Duszanbe |
TKM | | turkmeńsk~ | Aszchabad |
MNG | | mongolsk~ | Ułan Bator |
IRN | Islamsk~ Republik~ Iran~ | irańsk~, Irańczy~ | Teheran | | irańsko
IRQ | | irack~, Irakijczy~ | Bagdad | | iracko
SYR | | syryjsk~, Syryjczy~ | Damaszek, Damaszku, Damaszkiem | | syryjsko
LBN | | libańsk~, Libańczy~ | Bejrut |
JOR | | jordańsk~, Jordańczy~ | Amman |
ISR | | izraelsk~, Izraelczy~ | Tel Awiw~, Tel Aviv~, Jerozolima, Kneset | | izraelsko
PSE | Autonomi~ Palestyńsk~, Stref~ Gazy | palestyńsk~, Palestyńczy~ | Ramallah |
EGY | | egipsk~, Egipcjan~, Egipcjani~ | Kair |
SAU | Arabi~ Saudyjsk~, Arabią Saudyjską | saudyjsk~, Saudyjczy~ | Rijad | | saudyjsko
ARE | Zjednoczon~ Emirat~ Arabsk~, Emiraty | emirack~ | Abu Zabi, Abu Dhabi | ZEA
QAT | | katarsk~ | Doha, Dosze |
KWT | | kuwejck~ | |
BHR | | bahrajńsk~ | Manama |
OMN | | omańsk~ | Maskat |
YEM | | jemeńsk~ | Sana |
AFG | | afgańsk~, Afgan~, Afgańczy~ | Kabul |
PAK | | pakistańsk~, Pakistańczy~ | Islamabad |
IND | Indii, Indiom, Indiami, Indiach, Indie | indyjsk~, hindusk~, Hindus, Hindusi, Hindusów | Nowe Delhi, Delhi | | indyjsko
BGD | | banglijsk~, banglade~ | Dhaka |
LKA | | lankijsk~, cejlońsk~ | Kolombo |
NPL | | nepalsk~ | Katmandu |
CHN | Chin, Chiny, Chinom, Chinami, Chinach, Chińsk~ Republik~ Ludow~, Państw~ Środka | chińsk~, Chińczy~ | Pekin | ChRL, ChALW | chińsko
TWN | | tajwańsk~ | Tajpej |
HKG | | hongkońsk~ | |
JPN | | japońsk~, Japończy~ | Tokio | | japońsko
KOR | Kore~ Południow~, Koreą Południową, Republik~ Kore~, Korea | południowokoreańsk~, koreańsk~, Koreańczy~ | Seul | | koreańsko, południowokoreańsko
PRK | Kore~ Północn~, Koreą Północną | północnokoreańsk~ | Pjongjang | KRLD | północnokoreańsko
VNM | | wietnamsk~, Wietnamczy~ | Hanoi |
LAO | | laotańsk~ | |
KHM | | kambodżańsk~ | Phnom Penh |
THA | | tajlandzk~, tajsk~ | Bangkok |
MMR | Birma, Mjanma, Myanmar | birmańsk~ | |
MYS | | malezyjsk~ | Kuala Lumpur |
SGP | | singapursk~ | |
IDN | | indonezyjsk~ | Dżakarta |
PHL | | filipińsk~, Filipińczy~ | Manila |
AUS | | australijsk~, Australijczy~ | Canberra |
NZL | Now~ Zelandi~ | nowozelandzk~ | Wellington |
DZA | | algiersk~ | Algier |
MAR | | marokańsk~, Marokańczy~ | Rabat |
TUN | | tunezyjsk~, Tunezyjczy~ | Tunis |
LBY | | libijsk~, Libijczy~ | Trypolis |
MRT | | mauretańsk~ | |
SDN | | sudańsk~, Sudańczy~ | Chartum |
SSD | Sudan~ Południow~ | południowosudańsk~ | |
ETH | | etiopsk~ | Addis Abeba |
ERI | | erytrejsk~ | |
SOM | | somalijsk~ | Mogadiszu |
KEN | | kenijsk~ | Nairobi |
UGA | | ugandyjsk~ | Kampala |
RWA | | rwandyjsk~ | Kigali |
TZA | | tanzańsk~ | |
MOZ | | mozambick~ | |
ZAF | Republik~ Południow~ Afryk~, Afryk~ Południow~ | południowoafrykańsk~ | Pretoria | RPA
NAM | | namibijsk~ | |
ZWE | | zimbabweńsk~ | |
ZMB | | zambijsk~ | |
AGO | | angolsk~ | Luanda |
COD | Demokratyczn~ Republik~ Kong~ | kongijsk~ | Kinszasa | DRK
COG | Kongo, Konga, Kongiem, Republik~ Kong~ | | Brazzaville |
CAF | Republik~ Środkowoafrykańsk~ | środkowoafrykańsk~ | Bangi |
CMR | | kameruńsk~ | |
GAB | | gabońsk~ | |
TCD | | czadyjsk~ | |
NER | | nigersk~ | Niamey |
NGA | | nigeryjsk~, Nigeryjczy~ | Abudża |
GHA | | ghańsk~ | Akra |
CIV | Wybrzeż~ Kości Słoniowej | iworyjsk~ | |
LBR | | liberyjsk~ | |
SEN | | senegalsk~ | Dakar |
MLI | | malijsk~ | Bamako |
BFA | | burkińsk~ | Wagadugu |
`);
