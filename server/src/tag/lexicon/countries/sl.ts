// Slovene: what CLDR's names lack. Names and capitals stand in the nominative, demonyms as stems; endings.ts bends both.
import { formsFrom } from '../country-forms.ts';

export const sl = formsFrom(`
USA | Združen~ držav~, Združen~ držav~ Amerik~, Amerika, Ameriki | ameriš~, amerišk~, Američan~ | Washington, Pentagon, Bel~ hiš~ | ZDA
CAN | | kanadsk~, Kanadčan~ | Ottawa |
MEX | | mehiš~, mehišk~ | |
CUB | | kubansk~ | Havana |
VEN | | venezuelsk~ | Caracas |
BRA | | brazilsk~, Brazil~ | |
ARG | | argentinsk~, Argentin~ | |
GBR | Velik~ Britanij~, Britanija, Združen~ kraljestv~, Anglija, Škotska | britansk~, Britan~, anglešk~, Angleži, Angležev | London | VB
IRL | | irsk~, Irc~, Irec | Dublin |
FRA | | francosk~, Francoz~ | Pariz, Elizejsk~ palač~ |
DEU | | nemšk~, Nemec, Nemc~ | Berlin, bundeswehr |
ITA | | italijansk~, Italijan~ | Rim |
ESP | | špansk~, Španci, Špancev | Madrid |
PRT | | portugalsk~ | Lizbona |
BEL | | belgijsk~, Belgijc~ | |
NLD | | nizozemsk~, Nizozem~ | Haag |
CHE | | švicarsk~, Švicar~ | Bern |
AUT | | avstrijsk~, Avstrij~ | Dunaj, Dunaja, Dunaju, Dunajem |
SWE | | švedsk~, Šved~ | Stockholm |
NOR | | norvešk~, Norvežan~ | Oslo |
FIN | | finsk~, Finc~ | Helsinki |
DNK | | dansk~, Danc~ | København |
ISL | | islandsk~ | Reykjavik |
EST | | estonsk~ | Talin |
LVA | | latvijsk~ | Riga |
LTU | | litovsk~ | Vilna |
POL | | poljsk~, Poljak~ | Varšava |
CZE | Češk~ republik~ | češk~, Čehi, Čehov, Čehom | Praga |
SVK | | slovašk~, Slovak~ | Bratislava |
HUN | | madžarsk~, Madžar~ | Budimpešta |
ROU | | romunsk~, Romun~ | Bukarešta |
BGR | | bolgarsk~, Bolgar~ | Sofija |
SVN | Republik~ Slovenij~ | slovensk~, Slovenc~, Slovenec | Ljubljana | RS
HRV | | hrvašk~, Hrvat~, Hrvatica | Zagreb |
BIH | Bosna, Bosn~ in Hercegovin~, Republik~ Srbsk~ | bosansk~, Bosan~ | Sarajevo | BiH
SRB | | srbsk~, Srb~ | Beograd |
MNE | Črn~ gor~, Črn~ Gor~ | črnogorsk~ | Podgorica |
XKX | | kosovsk~ | Priština |
MKD | Makedonija, Severn~ Makedonij~ | makedonsk~ | Skopje |
ALB | | albansk~, Albanc~ | Tirana |
GRC | | gršk~, Grki, Grkov | Atene, Aten, Atenah |
CYP | Cipra, Cipru, Ciprom | ciprsk~ | Nikozija |
MLT | | maltešk~ | |
TUR | | turšk~, Turki, Turkov | Ankara |
RUS | Rusk~ federacij~ | rusk~, Rusi, Rusov, Rusom | Moskva, Kremelj, Kremlja, Kremlju, Kremljem |
UKR | | ukrajinsk~, Ukrajinc~, Ukrajinec | Kijev |
BLR | | belorusk~ | Minsk |
MDA | | moldavsk~ | Kišinjev |
GEO | | gruzijsk~ | Tbilisi |
ARM | | armensk~ | Erevan |
AZE | | azerbajdžansk~ | Baku |
KAZ | | kazahstansk~ | Astana |
IRN | | iransk~, Iranc~ | Teheran |
IRQ | | iraš~, irašk~, Iračan~ | Bagdad |
SYR | | sirsk~, Sirc~ | Damask |
LBN | | libanonsk~ | Bejrut |
ISR | | izraelsk~, Izraelc~ | Tel Aviv, Jeruzalem |
PSE | | palestinsk~, Palestinc~ | Ramala |
EGY | | egiptovsk~ | Kairo |
SAU | Savdsk~ Arabij~, Saudov~ Arabij~ | savdsk~ | Rijad |
ARE | | | Abu Dabi | ZAE
QAT | | katarsk~ | Doha |
AFG | | afganistansk~, afgansk~ | Kabul |
PAK | | pakistansk~ | Islamabad |
IND | | indijsk~, Indijc~ | New Delhi |
CHN | Ljudsk~ republik~ Kitajsk~ | kitajsk~, Kitajc~ | Peking | LRK
TWN | | tajvansk~ | Tajpej |
JPN | | japonsk~, Japonc~ | Tokio |
KOR | Južn~ Korej~, Koreja | južnokorejsk~, korejsk~ | Seul |
PRK | Severn~ Korej~ | severnokorejsk~ | Pjongjang |
VNM | | vietnamsk~ | Hanoj |
THA | | tajsk~ | Bangkok |
IDN | | indonezijsk~ | Džakarta |
AUS | | avstralsk~, Avstralc~ | Canberra |
NZL | Nov~ Zelandij~ | novozelandsk~ | |
ZAF | Južn~ Afrik~, Južnoafrišk~ republik~ | južnoafrišk~ | | JAR
LBY | | libijsk~ | Tripoli |
NGA | | nigerijsk~ | |
ETH | | etiopsk~ | |
COG | Kongo | | |
COD | Demokratičn~ republik~ Kongo | | |
CAF | Srednjeafrišk~ republik~ | srednjeafrišk~ | |
`);
