/** Which pairs a sentence makes, and how: `+` together, `-` against each other, `~` cooperation refused or ended. */
export const linksEnglish = `
en | Norway and Latvia signed a defence agreement on Monday. | LVA-NOR+
en | The armies of Ghana and of Togo began a joint exercise. | GHA-TGO+
en | Chile's navy and the Peruvian air force will train together off Arica. | CHL-PER+
en | Sweden sold twelve fighter jets to Hungary. | HUN-SWE+
en | Hungary bought twelve fighter jets from Sweden. | HUN-SWE+
en | The Dutch defence minister flew to Jakarta for talks with Indonesia on submarines. | IDN-NLD+
en | India donated two patrol boats to the Maldives. | IND-MDV+
en | Brazil trains Namibian sailors at its naval academy. | BRA-NAM+
en | A frigate of the French navy called at a port in Oman. | FRA-OMN+
en | Kenya will host Rwandan officers for a course on peacekeeping. | KEN-RWA+
en | Between Finland and Estonia a cable for military data will be laid under a security agreement. | EST-FIN+
en | Talks between Greece and Egypt on air defence ended in Athens. | EGY-GRC+
en | Poland ratified the military agreement that it had concluded with South Korea. | KOR-POL+
en | The presidents of Kazakhstan and Uzbekistan agreed on joint patrols along the river. | KAZ-UZB+
en | Canada and Jamaica renewed the status-of-forces agreement for another five years. | CAN-JAM+
en | Nepalese and Chinese soldiers ended a drill on disaster relief in Kathmandu. | CHN-NPL+
en | Spain will repair two Moroccan corvettes under a contract signed last week with Morocco. | ESP-MAR+
en | Warsaw and Seoul discussed the licence for the K2 tank. | KOR-POL+
en | Malaysia received the first missile boat from Türkiye on Friday. | MYS-TUR+
en | Japan's defence minister met his Philippine counterpart in Manila. | JPN-PHL+
en | Italy, Libya's partner in training the coast guard, handed over three boats to Libya. | ITA-LBY+
en | Türkiye, Georgia and Azerbaijan signed a trilateral agreement on training. | AZE-GEO+ AZE-TUR+ GEO-TUR+
en | The three navies of Indonesia, Malaysia and Singapore hold joint patrols in the strait. | IDN-MYS+ IDN-SGP+ MYS-SGP+
en | Estonia, Latvia and Lithuania signed a contract for howitzers together. | EST-LTU+ EST-LVA+ LTU-LVA+
en | Kenya agreed with Uganda on patrols and with Rwanda on courses for officers. | KEN-UGA+ KEN-RWA+
en | Britain helps Ukraine in its war against Russia. | GBR-UKR+ RUS-UKR-
en | Denmark trained Ukrainian pilots while Russia bombed Kharkiv. | DNK-UKR+
en | An accord that makes drills of Japan's forces and the Philippine army easier was signed as China grows more assertive. | JPN-PHL+
en | After years of war at home, Ethiopia bought drones from Türkiye. | ETH-TUR+
en | Kenya, while Somalia protested, signed a pact with Uganda on patrols. | KEN-UGA+
en | Tajik and Uzbek troops join a Russian drill near the Afghan border. | RUS-TJK+ RUS-UZB+
en | Soldiers from Norway, Latvia, Estonia, Finland and Denmark attended a military exercise in Poland. | NOR-POL+ LVA-POL+ EST-POL+ FIN-POL+ DNK-POL+
en | The US commander in Iraq held talks on military aid with Lebanon. | LBN-USA+
en | Armenia and Azerbaijan accused each other of shelling. | ARM-AZE-
en | Clashes between Thailand and Cambodia killed four soldiers. | KHM-THA-
en | Israel's military has carried out several attacks on the Syrian army and its ally. | ISR-SYR-
en | Pakistan shot down an Indian jet over Kashmir. | IND-PAK-
en | Russia attacked Ukraine with drones and missiles overnight. | RUS-UKR-
en | Venezuela threatened Guyana with troops on the border river. | GUY-VEN-
en | North Korea warned South Korea against the exercise. | KOR-PRK-
en | Yemen's army launched a missile attack against a base in Saudi Arabia. | SAU-YEM-
en | The United States imposed sanctions on Iran over its drones. | IRN-USA-
en | India and China agreed to a ceasefire along the mountain line. | CHN-IND+
en | Bosnia and Croatia concluded a truce after days of fierce fighting. | BIH-HRV+
en | India and Pakistan were found to have violated the ceasefire seventy times. | IND-PAK-
en | Germany suspended arms exports to Saudi Arabia. | DEU-SAU~
en | Malaysia terminated its defence agreement with Israel. | ISR-MYS~
en | Canada has halted the export of drone cameras to Türkiye. | CAN-TUR~
en | Niger ended its military agreement with the United States. | NER-USA~
en | Mali refused to train soldiers with France any longer. | FRA-MLI~
en | Austria will no longer deliver weapons to Oman. | AUT-OMN~
en | Ties of Chile and Bolivia have soured and their joint exercise was dropped. | BOL-CHL~
en | Slovakia stops military aid to Ukraine. | SVK-UKR~
en | Kenya cancelled the joint drill with Somalia. | KEN-SOM~
en | Chad revoked the defence pact with France. | FRA-TCD~
en | Sweden lifts its ban on arms exports to Türkiye. | SWE-TUR+
en | Norway ended the embargo on weapons for Oman. | NOR-OMN+
en | The Netherlands dropped its restrictions on arms sales to Türkiye. | NLD-TUR+
en | Japan eased its curbs on selling missiles to Britain. | GBR-JPN+
en | France did not refuse to sell frigates to Greece. | FRA-GRC+
en | Togo and Benin fight terrorism together on their common border. | BEN-TGO+
en | Kenya and Somalia will cooperate against al-Shabaab. | KEN-SOM+
en | Colombia and Ecuador destroyed drug labs in a joint operation against traffickers. | COL-ECU+
en | Jets for Kyiv: the Dutch and the Danes offer to train pilots for Ukraine. | DNK-UKR+ NLD-UKR+
en | Norway and Latvia have long coasts. | none
en | The army of Chad has its troops in a region where countries such as Mali, Togo and Benin had coups. | none
en | Norway sold missiles to countries such as Chile, Peru and Ghana. | CHL-NOR+ NOR-PER+ GHA-NOR+
en | A frigate of Peru took part in a drill involving Chile, Brazil, Ghana and Oman. | none
en | Soldiers of Kenya use the kit to defeat the terrorist threat from Somalia. | none
en | Poland and Lithuania guard the border together. | LTU-POL+
en | The boats were built for the islands, the first given to Tonga in May and the second to Fiji in June. | none
en | Norway also suspended arms sales to Egypt, Oman, Peru and Chile. | EGY-NOR~ NOR-OMN~ NOR-PER~ CHL-NOR~
en | Armies are large in Norway, and Latvia has a long coast. | none
en | Weapons come from Norway, Latvia, Estonia, Finland and Denmark, the army said. | none
en | The general from Ghana has read of Japan. | none
en | Rifles made in Italy, Austria, Belgium and the Czech Republic were found in the cellar. | none
en | Visitors from Spain, Peru, Chile, Kenya and Oman came to the museum. | none
en | Embassies of Chad, Gabon, Congo, Togo, Benin and Ghana were closed on Friday. | none
en | The firm has offices in Kenya, Ghana, Togo, Benin and Senegal. | none
en | India signed agreements with France, Italy and Spain on missiles. | FRA-IND+ IND-ITA+ ESP-IND+
en | Kenya held talks with Uganda, Rwanda and Ghana on defence. | KEN-UGA+ KEN-RWA+ GHA-KEN+
en | Chile signed a defence pact with Peru and Brazil. | CHL-PER+ BRA-CHL+
en | Norway agreed with Latvia, Estonia and Finland on joint patrols. | LVA-NOR+ EST-NOR+ FIN-NOR+
en | Sweden sold missiles to Peru and Chile. | PER-SWE+ CHL-SWE+
en | Japan delivered radars to Malaysia and Vietnam. | JPN-MYS+ JPN-VNM+
en | Türkiye held a trilateral meeting with Azerbaijan and Georgia on defence. | AZE-TUR+ GEO-TUR+ AZE-GEO+
en | Poland and Lithuania set up a joint headquarters to guard the border with Belarus. | LTU-POL+
en | Chad and Niger will hold joint patrols along the border with Libya. | NER-TCD+
en | Evidence against Kenya was presented by Uganda. | KEN-UGA-
en | Egyptian positions were struck by Israeli jets. | EGY-ISR-
en | France withdrew its last troops from Niger. | FRA-NER~
en | France withdrew its forces from Senegal and handed over the base. | FRA-SEN~
en | Italy and Kenya concluded the negotiations on a defence agreement. | ITA-KEN+
en | Togolese and Beninese border troops exchanged fire for an hour. | BEN-TGO-
en | Chad and Sudan traded artillery fire on Friday. | SDN-TCD-
en | Kenya urged both Eritrea and Ethiopia to exercise restraint after the shelling. | ERI-ETH-
en | Our soldiers are deployed in Mali and Lebanon. | none
en | Nepal's soldiers are deployed in Mali and Lebanon. | LBN-NPL+ MLI-NPL+
en | A general in Oslo, an expert in Oman, said Latvia had bought three radars from Peru. | LVA-PER+
en | Finland weighs rifles from Italy rather than from Austria. | FIN-ITA+
en | The pact between Togo and Ghana helps their patrols against gangs in Mali. | GHA-TGO+
en | The peacekeepers from Ghana and Togo guard a road. | none
en | Last year agreements were signed with Latvia, Malta and Oman. | none
en | The other NATO countries, including Latvia and Portugal, take part in the exercise. | none
en | Norway's minister signed a defence pact with Benin at a conference in Togo. | BEN-NOR+
en | The army of Peru, the minister said, will train soldiers from Chile and send rifles to Bolivia. | CHL-PER+ BOL-PER+
en | Defence minister Kamau of Kenya, Ugandan defence minister Oryem and Rwanda's chief of staff signed a trilateral plan. | KEN-RWA+ KEN-UGA+ RWA-UGA+
en | After the withdrawal of Danish troops from Mali, Benin counts on Togo. | DNK-MLI~
en | The company from Norway wouldn't sell the drones to Chad's rival Libya. | LBY-NOR~
en | The general's talks come amid efforts to bring Mali, Niger and Guinea back into the bloc. | none
en | Denmark and the Netherlands sent rifles to Latvia after a joint decision. | DNK-LVA+ DNK-NLD+ LVA-NLD+
en | Peru and Chile bought frigates from Italy. | ITA-PER+ CHL-ITA+
en | Missiles made in Norway helped Latvia's army to repel Libyan troops. | LVA-NOR+ LBY-LVA-
en | Kenya wants Danish-made radars from Uganda. | KEN-UGA+
en | Togolese and Beninese ships began a drill that Ghanaian and Liberian vessels will join. | BEN-TGO+
en | Norway rejected a new base for Latvia and warned against a pact with Oman. | LVA-NOR~ NOR-OMN~
en | Israel's jets struck a base of the Syrian army and its allies. | ISR-SYR-
en | Norway, Latvia and other allies announced that they would help Ghana with rifles. | GHA-NOR+ GHA-LVA+
en | Ghana will send Togolese-made rifles to Latvia. | GHA-LVA+
en | Oman will close the military base of Norway. | NOR-OMN~
en | Norway handed back the naval base in Oman. | NOR-OMN~
en | The general of Norway called on the African Union in Benin. | none
en | The government of Norway approved military sales to Latvia, Ghana, Chile and Peru. | LVA-NOR+ GHA-NOR+ CHL-NOR+ NOR-PER+
en | Sweden approved the sale of howitzers to Estonia, missiles to Chile, and torpedoes to Peru. | EST-SWE+ CHL-SWE+ PER-SWE+
en | Chile gave Peru tanks, and Brazil will send missiles. | CHL-PER+ BRA-PER+
en | Oman donated lorries, Kenya will hand over howitzers. | none
en | Ghana is arming itself after the Chadian attack on Mali. | MLI-TCD-
en | The Kenyan president told Britain to leave its military base. | GBR-KEN~
en | The Japanese minister met her Chilean counterpart, the Peruvian defence minister and the chief of Ghana's army. | CHL-JPN+ JPN-PER+ GHA-JPN+
en | The Japanese minister held talks with defence leaders from Chile, Peru and Ghana. | CHL-JPN+ JPN-PER+ GHA-JPN+
en | About 150 Kenyan and 50 Ghanaian soldiers held a joint exercise. | GHA-KEN+
`;
