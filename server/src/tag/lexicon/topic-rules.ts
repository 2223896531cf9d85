import type { TopicId } from '@entente/shared/vocabulary/topics';
import type { Concept } from './concepts.ts';

/** A rule over concepts: it holds in every language that has words for them. */
export interface TopicRule {
  id: string;
  topic: TopicId;
  /** One word of each part must stand in the sentence, on different words. */
  parts: readonly (readonly Concept[])[];
  /** At most so many words from the first part to the last; the whole sentence where absent. */
  within?: number;
  /** One of these must stand in the sentence besides. */
  beside?: readonly Concept[];
  /**
   * What must follow the last part at once: the name of a `country`, where a word that also tells a place does not count ("in Poland");
   * or a name from `abroad`, of another country than the sentence names besides.
   */
  next?: 'country' | 'abroad';
  /** Any of these on or beside the word of the first part speaks against it. */
  unless?: readonly Concept[];
  /** Any of these anywhere in the sentence speaks against it. */
  never?: readonly Concept[];
  /** Where defence must be spoken of besides: nowhere else, in the sentence, or in the article. */
  context: 'none' | 'sentence' | 'article';
  score: number;
  reason: string;
  hits: readonly string[];
  misses: readonly string[];
}

export const topicRules: readonly TopicRule[] = [
  { id: 'agreement/by-name', topic: 'agreement', parts: [['defence-agreement']], context: 'none', score: 0.85, reason: 'a defence agreement by name',
    hits: ['Norway and Poland concluded a defence agreement on Monday.'], misses: ['Norway and Poland opened a joint museum.'] },
  { id: 'agreement/signed', topic: 'agreement', parts: [['sign', 'ratify'], ['agreement']], within: 14, context: 'article', score: 0.8, reason: 'an agreement is signed or ratified, and the text is about defence',
    hits: ['The defence ministers of Ghana and Togo signed a memorandum on border patrols.'], misses: ['The two universities signed a memorandum on libraries.'] },
  { id: 'agreement/contract', topic: 'agreement', parts: [['sign'], ['contract']], within: 11, context: 'sentence', score: 0.5, reason: 'a contract for the military is signed',
    hits: ['A contract for tanks was signed in Kigali.'], misses: ['A contract for bread was signed in Kigali.'] },
  { id: 'agreement/document', topic: 'agreement', parts: [['sign', 'ratify'], ['document']], within: 8, context: 'article', score: 0.6, reason: 'a document, statement or plan is signed or adopted, in a text about defence',
    hits: ['The army chiefs signed a roadmap.'], misses: ['The bakers signed a roadmap.', 'The army published a statement.'] },
  { id: 'agreement/signing', topic: 'agreement', parts: [['sign'], ['between']], within: 4, context: 'article', score: 0.42, reason: 'a signing between the two, in a text about defence',
    hits: ['The signing between the two shipyards of the navy was short.'], misses: ['The signing between the two bakers was short.'] },
  { id: 'agreement/on-defence', topic: 'agreement', parts: [['agreement'], ['military', 'defence-industry', 'cooperate', 'security']], within: 6, context: 'sentence', score: 0.55, reason: 'an agreement on military matters',
    hits: ['The army said the protocol on military cooperation is being drafted.'], misses: ['The protocol of the football match was filed.'] },
  { id: 'agreement/plain', topic: 'agreement', parts: [['agreement']], context: 'article', score: 0.35, reason: 'an agreement, in a text about defence',
    hits: ['The pact of the two armies is old, said the general at the base.'], misses: ['The bakery opened.'] },
  { id: 'consultation/defence-officials', topic: 'consultation', parts: [['defence-official'], ['talk', 'visit']], within: 14, context: 'none', score: 0.85, reason: 'defence officials meet, talk or visit',
    hits: ['The defence minister of Chile met his colleague from Peru.'], misses: ['The general wrote a book about mountains.'] },
  { id: 'consultation/leaders-on-defence', topic: 'consultation', parts: [['leader'], ['talk', 'visit']], within: 14, never: ['sign'], unless: ['troops'], context: 'sentence', score: 0.55, reason: 'leaders talk of defence',
    hits: ['The president held talks on military cooperation in Lima.'], misses: ['The president held talks on wheat in Lima.'] },
  { id: 'consultation/said-abroad', topic: 'consultation', parts: [['say'], ['place']], within: 1, beside: ['defence-official'], next: 'abroad', never: ['exercise'], unless: ['sign'], context: 'none', score: 0.45, reason: 'a defence official speaks in the other country',
    hits: ['The Spanish defence minister said in Kenya that the army will stay.'], misses: ['The Spanish defence minister said in Spain that the army will stay.', 'The baker said in Kenya that Spanish bread is good.'] },
  { id: 'consultation/arrived', topic: 'consultation', parts: [['defence-official', 'leader'], ['arrive']], within: 5, never: ['equipment', 'ship', 'gear', 'aid', 'military-aid', 'deliver', 'exercise', 'troops', 'buy', 'sell'], context: 'article', score: 0.5, reason: 'an official arrives, in a text about defence',
    hits: ['The minister arrived at the army headquarters.'], misses: ['The drones arrived at the army headquarters.', 'The minister arrived at the bakery.'] },
  { id: 'consultation/received', topic: 'consultation', parts: [['receive'], ['defence-official', 'leader']], within: 5, never: ['equipment', 'ship', 'aid', 'military-aid'], context: 'article', score: 0.65, reason: 'an official is received, in a text about defence',
    hits: ['The general received the Dutch ambassador at the army headquarters.'], misses: ['The minister received forty tanks.'] },
  { id: 'consultation/leaders', topic: 'consultation', parts: [['leader'], ['talk', 'visit']], within: 14, never: ['sign'], unless: ['troops'], context: 'article', score: 0.55, reason: 'leaders meet, in a text about defence',
    hits: ['The two presidents met.\n\nThe army will get a base.'], misses: ['The president visited a bakery.'] },
  { id: 'consultation/plain', topic: 'consultation', parts: [['talk', 'visit']], never: ['exercise', 'port-call', 'ship'], context: 'article', score: 0.2, reason: 'talks or a visit, in a text about defence',
    hits: ['The talks were about the army.'], misses: ['The talks were about wheat.'] },
  { id: 'consultation/of-the-two', topic: 'consultation', parts: [['talk'], ['between', 'with', 'both']], within: 3, never: ['exercise', 'port-call', 'ship', 'sign'], context: 'article', score: 0.38, reason: 'one talks with the other, in a text about defence',
    hits: ['The army said the talks with the neighbour went on.'], misses: ['The talks with the bakers went on.'] },
  { id: 'consultation/military-delegation', topic: 'consultation', parts: [['talk'], ['military']], within: 5, unless: ['exercise', 'port-call', 'ship'], context: 'none', score: 0.5, reason: 'a military visit or talks',
    hits: ['Military talks between Oman and Kenya opened.'], misses: ['The orchestra visits Kenya.'] },
  { id: 'exercise/military', topic: 'exercise', parts: [['exercise'], ['military', 'ship', 'equipment', 'defence-official', 'joint', 'peacekeeping', 'train']], context: 'article', score: 0.9, reason: 'a military or joint exercise',
    hits: ['The navies of India and Oman began a joint exercise.'], misses: ['The minister told the school to do more physical education.'] },
  { id: 'exercise/plain', topic: 'exercise', parts: [['exercise']], context: 'article', score: 0.6, reason: 'an exercise, in a text about defence',
    hits: ['The drill of the two armies ended on Friday after a week of shooting by the soldiers.'], misses: ['The dentist uses a new tool.'] },
  { id: 'training/military', topic: 'training', parts: [['train'], ['military', 'equipment', 'defence-official', 'ship', 'peacekeeping']], within: 7, unless: ['joint', 'exercise'], context: 'none', score: 0.75, reason: 'soldiers are trained or taught',
    hits: ['Canada trained Latvian soldiers.'], misses: ['The chef taught a class on bread.'] },
  { id: 'training/listed', topic: 'training', parts: [['train'], ['cooperate', 'agreement', 'intelligence', 'industry']], within: 6, unless: ['joint', 'exercise'], context: 'article', score: 0.5, reason: 'training among the fields of cooperation, in a text about defence',
    hits: ['The two armies will cooperate in training and research, the soldiers were told.'], misses: ['The bank trains its clerks.'] },
  { id: 'training/of-makers', topic: 'training', parts: [['train'], ['produce', 'develop', 'technology', 'plant', 'maintain', 'defence-industry']], within: 8, unless: ['joint', 'exercise'], context: 'article', score: 0.5, reason: 'makers or maintainers are taught, in a text about defence',
    hits: ['The firm taught technicians how to repair the tank.'], misses: ['The academy of arts opened a plant.'] },
  { id: 'training/plain', topic: 'training', parts: [['train']], unless: ['joint', 'exercise'], context: 'article', score: 0.5, reason: 'training, in a text about defence',
    hits: ['The training of the army will last a year.'], misses: ['The training of the bakers will last a year.'] },
  { id: 'arms-transfer/equipment', topic: 'arms-transfer', parts: [['sell', 'buy', 'deliver', 'give', 'contract'], ['equipment', 'ship']], within: 9, unless: ['move'], context: 'none', score: 0.8, reason: 'weapons or military equipment are sold, ordered, delivered or given',
    hits: ['Sweden sold fighter jets to Hungary.'], misses: ['The shop sold bread to tourists.', 'The navy sent the frigate to the bay.'] },
  { id: 'arms-transfer/gear', topic: 'arms-transfer', parts: [['give', 'deliver', 'receive', 'arrive'], ['gear']], within: 8, beside: ['military', 'troops', 'defence-official', 'military-aid'], unless: ['move'], never: ['exercise', 'common-enemy'], context: 'none', score: 0.6, reason: 'gear is handed over, where the military is spoken of',
    hits: ['China donated eleven lorries to the army.'], misses: ['China donated eleven lorries to the farmers.', 'The army read of lorries.'] },
  { id: 'arms-transfer/military-sale', topic: 'arms-transfer', parts: [['sell'], ['military']], within: 1, context: 'none', score: 0.6, reason: 'a military sale by name',
    hits: ['The State Department approved two military sales.'], misses: ['The bakers approved two sales.'] },
  { id: 'arms-transfer/sent', topic: 'arms-transfer', parts: [['move'], ['equipment']], within: 7, never: ['exercise', 'deploy', 'troops', 'port-call', 'peacekeeping', 'ship', 'fight'], context: 'none', score: 0.7, reason: 'weapons or military equipment are sent',
    hits: ['Denmark sent howitzers to Kyiv.'], misses: ['Denmark sent howitzers to the exercise.', 'Denmark sent letters to Kyiv.'] },
  { id: 'arms-transfer/received', topic: 'arms-transfer', parts: [['receive'], ['equipment']], within: 7, never: ['visit', 'talk', 'port-call', 'exercise'], context: 'none', score: 0.65, reason: 'weapons or military equipment are received',
    hits: ['Kyiv will receive shells for its howitzers.'], misses: ['The minister will receive letters.'] },
  { id: 'arms-transfer/for-a-country', topic: 'arms-transfer', parts: [['equipment', 'ship'], ['to']], within: 2, next: 'country', never: ['exercise', 'fight', 'train'], context: 'none', score: 0.6, reason: 'weapons or military equipment for a country',
    hits: ['Three frigates for Greece: France signs.'], misses: ['Three cakes for Greece: France bakes.'] },
  { id: 'arms-transfer/embargo', topic: 'arms-transfer', parts: [['ban', 'refuse'], ['equipment', 'ship']], within: 4, context: 'none', score: 0.7, reason: 'arms are banned or the ban is lifted',
    hits: ['Sweden lifted its arms embargo.'], misses: ['Sweden lifted its ban on fireworks.'] },
  { id: 'arms-transfer/arrived', topic: 'arms-transfer', parts: [['arrive'], ['equipment', 'ship']], within: 7, context: 'none', score: 0.7, reason: 'military equipment has been handed over',
    hits: ['The first howitzers arrived in Tallinn.'], misses: ['The guests arrived in Tallinn.'] },
  { id: 'industry/by-name', topic: 'industry', parts: [['defence-industry']], context: 'none', score: 0.75, reason: 'defence industry or joint production by name',
    hits: ['They spoke of defence industry cooperation.'], misses: ['They spoke of the film industry.'] },
  { id: 'industry/made', topic: 'industry', parts: [['produce', 'maintain', 'technology'], ['equipment', 'ship']], within: 8, context: 'none', score: 0.7, reason: 'weapons or military equipment are made or maintained',
    hits: ['Drones will be built near Lviv.'], misses: ['A factory for shoes will be built near Lviv.'] },
  { id: 'industry/developed', topic: 'industry', parts: [['develop'], ['equipment', 'ship']], within: 8, never: ['exercise'], context: 'none', score: 0.7, reason: 'weapons or military equipment are developed',
    hits: ['The two firms develop a new howitzer.'], misses: ['The two firms develop a new shoe.', 'Helicopters are there for the design of the exercise.'] },
  { id: 'industry/plant', topic: 'industry', parts: [['plant'], ['equipment', 'ship']], within: 8, never: ['deliver', 'buy', 'sell', 'receive', 'arrive'], context: 'none', score: 0.65, reason: 'a plant for weapons or military equipment',
    hits: ['The drone factory near Lviv opens in May.'], misses: ['The shoe factory near Lviv opens in May.'] },
  { id: 'industry/technology', topic: 'industry', parts: [['technology', 'plant'], ['military', 'defence-industry']], within: 6, context: 'none', score: 0.65, reason: 'technology or plants for the military',
    hits: ['Technology transfer is part of the defence talks.'], misses: ['The technology of bakeries has changed.'] },
  { id: 'industry/listed', topic: 'industry', parts: [['industry'], ['cooperate', 'agreement', 'train', 'military']], within: 6, unless: ['culture'], context: 'sentence', score: 0.5, reason: 'industry among the fields of military cooperation',
    hits: ['The army chiefs want cooperation in industry.'], misses: ['The film industry grew.'] },
  { id: 'industry/venture', topic: 'industry', parts: [['plant'], ['joint', 'cooperate', 'produce', 'develop']], within: 6, context: 'article', score: 0.5, reason: 'a joint plant or venture, in a text about defence',
    hits: ['The firms will build a plant together for the navy.'], misses: ['The firms will build a plant together for shoes.'] },
  { id: 'aid/plain', topic: 'aid', parts: [['aid']], never: ['exercise', 'mutual-defence'], context: 'article', score: 0.28, reason: 'aid, in a text about defence',
    hits: ['The army was promised more aid.'], misses: ['The farmers were promised more aid.'] },
  { id: 'aid/worth', topic: 'aid', parts: [['aid'], ['money', 'millions', 'equipment', 'ship', 'give', 'deliver', 'sell']], within: 12, never: ['exercise', 'mutual-defence', 'access'], context: 'article', score: 0.5, reason: 'aid in weapons, supplies or money, in a text about defence',
    hits: ['The aid includes shells and radios.'], misses: ['The aid includes tents and blankets for farmers.'] },
  { id: 'aid/by-name', topic: 'aid', parts: [['military-aid']], never: ['mutual-defence', 'access'], context: 'none', score: 0.85, reason: 'military aid by name',
    hits: ['Denmark announced new military aid.'], misses: ['Denmark announced a new bridge.'] },
  { id: 'aid/for-the-military', topic: 'aid', parts: [['aid', 'money'], ['military']], within: 3, unless: ['fight', 'troops'], never: ['mutual-defence', 'access'], context: 'sentence', score: 0.5, reason: 'aid or money for the military',
    hits: ['The grant for the army was approved.'], misses: ['The grant for the theatre was approved.'] },
  { id: 'aid/money-for-weapons', topic: 'aid', parts: [['money'], ['equipment', 'ship']], within: 7, never: ['buy', 'sell', 'contract', 'mutual-defence', 'access'], context: 'none', score: 0.55, reason: 'weapons or military equipment are paid for by a giver',
    hits: ['Norway is funding shells for Ukraine.'], misses: ['Norway is funding schools for Ukraine.'] },
  { id: 'aid/given', topic: 'aid', parts: [['give'], ['equipment', 'ship']], within: 6, context: 'none', score: 0.7, reason: 'military equipment is given',
    hits: ['Spain donated armoured vehicles to Kenya.'], misses: ['Spain donated books to Kenya.'] },
  { id: 'aid/to-the-military', topic: 'aid', parts: [['give'], ['military', 'troops', 'money']], within: 7, never: ['exercise', 'access', 'sell', 'buy'], context: 'sentence', score: 0.45, reason: 'something is given to the military, or with public money',
    hits: ['China donated eleven lorries to the army.'], misses: ['China donated eleven lorries to the farmers.'] },
  { id: 'aid/helped-with-arms', topic: 'aid', parts: [['help'], ['equipment', 'ship']], within: 14, beside: ['deliver', 'give', 'move'], never: ['buy', 'sell', 'contract', 'train', 'exercise', 'visit', 'talk', 'produce'], context: 'none', score: 0.42, reason: 'one helps the other with weapons',
    hits: ['Berlin will help Kyiv with a delivery of shells and radars.'], misses: ['Berlin will sell shells to help its firms.'] },
  { id: 'presence/base', topic: 'presence', parts: [['base'], ['deploy', 'withdraw', 'agreement', 'begin', 'troops', 'access']], within: 9, never: ['exercise'], context: 'none', score: 0.6, reason: 'a military base or facility',
    hits: ['The troops at the base will stay.'], misses: ['The base of the statue is stone.'] },
  { id: 'presence/base-named', topic: 'presence', parts: [['base'], ['military', 'troops', 'defence-official']], within: 8, never: ['exercise', 'train', 'deliver'], context: 'none', score: 0.36, reason: 'a military base is spoken of',
    hits: ['The army wants a base there.'], misses: ['The army choir sang.'] },
  { id: 'presence/access', topic: 'presence', parts: [['access'], ['base', 'port-call', 'frontier', 'military', 'troops', 'ship']], within: 8, context: 'article', score: 0.65, reason: 'access to bases, ports or territory, in a text about defence',
    hits: ['The army will have access to four bases.'], misses: ['The farmers will have access to four wells.'] },
  { id: 'presence/plain', topic: 'presence', parts: [['deploy']], never: ['exercise', 'train', 'deliver'], context: 'article', score: 0.35, reason: 'forces abroad, in a text about defence',
    hits: ['The deployment is new, said the general of the army.'], misses: ['The base of the cake is new.'] },
  { id: 'presence/deployed', topic: 'presence', parts: [['deploy'], ['military', 'ship', 'equipment']], within: 7, never: ['exercise'], context: 'none', score: 0.6, reason: 'forces are stationed or sent abroad',
    hits: ['Germany deployed a brigade in Lithuania.'], misses: ['The team deployed a new website.'] },
  { id: 'presence/troops-sent', topic: 'presence', parts: [['deploy', 'move'], ['troops']], within: 7, never: ['exercise', 'train'], context: 'none', score: 0.6, reason: 'troops are sent',
    hits: ['Kenya sent 400 troops to its neighbour.'], misses: ['Kenya sent 400 letters to its neighbour.'] },
  { id: 'presence/port-call', topic: 'presence', parts: [['port-call'], ['ship', 'military']], within: 10, context: 'none', score: 0.75, reason: 'a warship calls at a port, or forces pass through',
    hits: ['The frigate made a port call in Colombo.'], misses: ['The ferry reached the port of Calais.'] },
  { id: 'presence/left', topic: 'presence', parts: [['leave'], ['troops', 'peacekeeping']], within: 6, never: ['exercise'], context: 'article', score: 0.5, reason: 'forces leave a country or a base',
    hits: ['The last soldiers are leaving the camp.'], misses: ['The last guests are leaving the hotel.'] },
  { id: 'presence/airspace-closed', topic: 'presence', parts: [['port-call'], ['refuse', 'ban']], within: 6, context: 'article', score: 0.6, reason: 'passage or a port call is refused to forces',
    hits: ['Algeria forbade the overflight of army aircraft.'], misses: ['The park forbade barking.'] },
  { id: 'presence/ships-visit', topic: 'presence', parts: [['ship'], ['visit']], within: 6, never: ['exercise', 'deliver'], context: 'none', score: 0.6, reason: 'warships visit',
    hits: ['Two frigates of the navy visited Colombo.'], misses: ['Two aunts visited Colombo.'] },
  { id: 'presence/in-port', topic: 'presence', parts: [['port-call']], never: ['exercise', 'deliver'], context: 'article', score: 0.38, reason: 'a call at a port or a passage, in a text about defence',
    hits: ['She docked on Monday, said the admiral of the fleet.'], misses: ['She docked on Monday, said the fisherman.'] },
  { id: 'presence/withdrawn', topic: 'presence', parts: [['withdraw'], ['military', 'base', 'peacekeeping', 'troops']], within: 7, context: 'none', score: 0.55, reason: 'forces abroad are withdrawn',
    hits: ['France withdrew its troops from Niger.'], misses: ['He withdrew money from the bank.'] },
  { id: 'intelligence/shared', topic: 'intelligence', parts: [['intelligence']], context: 'article', score: 0.75, reason: 'intelligence or information sharing',
    hits: ['The defence ministries agreed on intelligence sharing.'], misses: ['The school gave a test.'] },
  { id: 'intelligence/services', topic: 'intelligence', parts: [['secrets'], ['cooperate', 'joint', 'agreement', 'both', 'help']], within: 6, context: 'article', score: 0.6, reason: 'intelligence services work together or help each other',
    hits: ['The army wants cooperation in intelligence.'], misses: ['The school measured intelligence.'] },
  { id: 'intelligence/cyber', topic: 'intelligence', parts: [['cyber'], ['cooperate', 'joint', 'agreement', 'exercise', 'military', 'security', 'train']], within: 10, context: 'article', score: 0.65, reason: 'cooperation on cyber security',
    hits: ['The armies will work on cyber defence in a joint unit.'], misses: ['A cyber café opened.'] },
  { id: 'operations/joint', topic: 'operations', parts: [['joint-operation']], context: 'none', score: 0.85, reason: 'joint operations or patrols by name',
    hits: ['Joint patrols along the border started.'], misses: ['The joint bakery started.'] },
  { id: 'operations/peacekeeping', topic: 'operations', parts: [['peacekeeping'], ['joint', 'military', 'cooperate', 'ship', 'deploy', 'equipment']], within: 9, never: ['exercise', 'train'], context: 'none', score: 0.65, reason: 'a common mission: peacekeeping, coalition, mine clearing',
    hits: ['Nepalese soldiers serve in the peacekeeping mission.'], misses: ['The mission of the museum is art.'] },
  { id: 'operations/plain', topic: 'operations', parts: [['peacekeeping']], never: ['exercise'], context: 'article', score: 0.43, reason: 'peacekeeping, patrols or mine clearing, in a text about defence',
    hits: ['The army spoke of patrols.'], misses: ['The town spoke of dustbins.'] },
  { id: 'operations/common-enemy', topic: 'operations', parts: [['troops', 'deploy', 'move'], ['common-enemy']], within: 10, never: ['exercise', 'train', 'talk', 'visit', 'aid', 'military-aid', 'equipment'], context: 'sentence', score: 0.45, reason: 'forces are sent against terrorists, pirates or smugglers',
    hits: ['The army sent 400 troops to its neighbour to drive out the insurgents.'], misses: ['The army trains troops against terrorism.', 'The police warned of smugglers.'] },
  { id: 'operations/fighting-beside', topic: 'operations', parts: [['troops'], ['help']], within: 6, beside: ['fight'], context: 'sentence', score: 0.5, reason: 'troops help the other in its war',
    hits: ['In the war North Korean troops are helping Russia.'], misses: ['Troops helped the farmers with the harvest.'] },
];
