/** Topics that a sentence must be read as; `!` before those that it must not. Read within a text about defence. */
export const topicsEnglish = `
en | The two ministers signed a memorandum on defence. | agreement
en | The pact binds both armies. | agreement
en | The parliament ratified the status of forces agreement. | agreement
en | Both states adopted a joint declaration on security. | agreement
en | The armies renewed their protocol. | agreement
en | The general framed a picture. | !agreement
en | He signed his name in the book of the regiment. | !agreement
en | The defence ministers held talks in Riga. | consultation !exercise
en | Staff talks of the two navies opened. | consultation
en | The chief of staff paid an official visit to Oman. | consultation
en | The general received his colleague at the headquarters. | consultation
en | A military delegation arrived for a working visit. | consultation
en | The minister received forty tanks. | !consultation
en | New howitzers are to meet the growing needs of the army. | !consultation
en | The radios meet all standards of the navy. | !consultation
en | The general flew in to meet the defence minister of the neighbours. | consultation
en | The soldiers talk of home. | !agreement !training
en | The navies began a joint exercise off Cádiz. | exercise
en | Live-fire drills of the two armies ended. | exercise
en | War games were held in the desert by the armies. | exercise
en | A passing exercise of two frigates followed. | exercise
en | Fighter jets practised refuelling together. | exercise
en | Instructors taught the gunners for six weeks. | training
en | Thirty officers will study at the war college. | training
en | The course for pilots lasts a year. | training
en | Cadets from the island attend the naval academy. | training
en | The firm taught mechanics how to repair the tank. | training
en | The express train carried soldiers. | !exercise
en | The country ordered twelve howitzers. | arms-transfer
en | The first missiles arrived by ship. | arms-transfer
en | The frigate was sold for a low price to the navy. | arms-transfer
en | A contract for helicopters was signed. | arms-transfer agreement
en | The army leased four drones. | arms-transfer
en | The arms embargo was lifted. | arms-transfer
en | Two corvettes for Croatia. | arms-transfer
en | The shop sold toy tanks. | !aid !presence
en | The soldiers bought bread. | !arms-transfer
en | Drones will be produced in a joint plant. | industry
en | The firms will develop the missile together. | industry
en | Technology transfer for the radar is part of the deal. | industry
en | The shipyard will overhaul the submarines. | industry
en | They spoke of defence industry cooperation. | industry
en | A licence to make the rifle was given. | industry
en | The film industry honoured the army. | !industry
en | The loan will pay the shells. | aid
en | New military aid was announced. | aid
en | The howitzers were donated. | aid arms-transfer
en | A grant for the army was approved. | aid
en | The boats are free of charge for the navy. | aid
en | The choir sang for the army. | !aid
en | A brigade will be stationed in Rukla. | presence
en | The last soldiers left the base. | presence
en | The base for the troops was opened. | presence
en | The destroyer made a port call in Cebu. | presence
en | Overflight of army aircraft was forbidden. | presence
en | Rotations of troops go on. | presence
en | The base of the statue is stone. | !presence
en | The two services share intelligence on ships. | intelligence
en | A hotline for radar data links the armies. | intelligence
en | Cyber defence of the armies will be joint. | intelligence
en | Classified information of the ministries is protected by a treaty. | intelligence agreement
en | The intelligent general smiled. | !intelligence
en | Joint patrols along the river started. | operations
en | Peacekeepers of both armies serve in Lebanon. | operations
en | Sappers clear the minefields for the army. | operations
en | Coalition forces fly combat missions. | operations
en | A joint task force hunts pirates. | operations
en | A patrol boat was sold to the navy. | arms-transfer !operations
en | The operation on the general's knee went well. | !operations
en | The general staff of the two armies met the secretary general. | consultation
en | The company of the soldiers learned of the plan. | !training
en | Of course the army agreed. | !training
en | The navy sent a frigate to the gulf. | !arms-transfer
en | Norway sent shells to Kyiv. | arms-transfer
en | Kyiv will receive radars from Oslo. | arms-transfer
en | Technology transfer for the tank was promised. | industry !arms-transfer
en | The sides held joint training of paratroopers. | exercise !training
en | The pact lets the navy have access to two ports and three air bases. | presence
en | The army has access to the use of its ports and airfields. | presence
en | Each promises military aid in case of an attack on the other. | !aid
en | The treaty binds both to mutual military assistance if attacked. | agreement !aid
en | The army sent humanitarian aid. | !aid
en | The aid worth 40 million dollars goes to the army. | aid
en | The army's coalition for drones has grown. | !operations
en | The army tests artificial intelligence. | !intelligence
en | The intelligence services of the two armies will share what they know. | intelligence
en | The statement said that the army is strong. | !agreement
en | The chiefs of the armies signed a joint roadmap. | agreement
en | Under an alliance of old the armies are friends. | !agreement
en | The president visited the troops at the front. | !consultation
en | Zelensky was received by the generals in Oslo. | consultation
en | The Norwegian defence minister said in Kenya that the navy will stay. | consultation
en | The Norwegian defence minister said in Norway that the navy will stay. | !consultation
en | Rwanda sent 900 soldiers to Mozambique to fight the insurgents. | operations presence
en | The halt of the export licence for bombs hurts the army. | !industry
en | The spy plane was given to the army. | !intelligence
en | Howitzer ammunition has arrived in Europe, a defence official said. | arms-transfer
en | The army received four ambulances and two buses as a gift. | aid arms-transfer
en | Poland equips Ukraine with armoured vehicles. | arms-transfer
en | Russia airlifts arms to Mali. | arms-transfer
en | Ukraine obtains missiles from Lithuania. | arms-transfer
en | Germany stations a brigade in Lithuania. | presence
en | Norwegian experts school Ukrainian soldiers. | training
en | Norway allocates 500 million to buy shells for Ukraine. | aid
en | An Italian frigate arrived in Tokyo. | presence !arms-transfer
en | The frigate that Egypt had bought arrived in Alexandria. | arms-transfer
`;
