import type { EquipmentWords } from './words.ts';

export const fr: EquipmentWords = {
  none: 'canon~ à eau, image~ satellite~, chasseur~ alpin~, ville~ satellite~',
  aircraft: 'avion, avions, avion~ de combat, avion~ de chasse, chasseur~, avion~ militaire~, avion~ de transport, avion~ ravitailleur~, avion~ de surveillance, avion~ de patrouille maritime, avion~ d\'entraînement, avion~ école, bombardier~, hélicoptère~, hélicoptère~ d\'attaque, hélicoptère~ de combat, hélicoptère~ de transport, moteur~ d\'avion',
  uncrewed: 'drone, drones, drone~ armé~, drone~ de combat, drone~ kamikaze~, drone~ naval, drone~ sous-marin~, munition~ rôdeuse~, munition~ télé-opérée~, engin~ sans pilote, drone~ d\'attaque, drone~ intercepteur~',
  'air-defence': 'système~ de défense aérienne, système~ de défense antiaérienne, système~ antiaérien~, batterie~ antiaérienne~, missile~ antiaérien~, missile~ sol-air, système~ sol-air, défense aérienne, défense antimissile, système~ antimissile~, batterie~ sol-air, canon~ antiaérien~, lutte antidrone~, système~ antidrone~',
  armour: 'char, chars, char~ de combat, char~ d\'assaut, blindé~, véhicule~ blindé~, véhicule~ de combat, véhicule~ de l\'avant blindé, véhicule~ militaire~, engin~ blindé~, transport~ de troupes blindé~',
  artillery: 'canon, canons, obusier~, pièce~ d\'artillerie, artillerie, système~ d\'artillerie, lance-roquettes, lance-roquettes multiple~, mortier~, canon~ automoteur~',
  missiles: 'missile~, missile~ de croisière, missile~ balistique~, missile~ antinavire~, missile~ antichar~, missile~ air-air, missile~ air-sol, missile~ hypersonique~, torpille~, bombe~ guidée~, munition~ guidée~',
  ships: 'navire~ de guerre, frégate~, corvette~, destroyer~, porte-avions, porte-hélicoptères, patrouilleur~, vedette~ rapide~, vedette~ de surveillance, vedette~ lance-missiles, bâtiment~ de guerre, bâtiment~ militaire~, navire~ militaire~, chasseur~ de mines, navire~ de soutien, ravitailleur~, bâtiment~ de débarquement, intercepteur~',
  submarines: 'sous-marin~, sous-marin~ d\'attaque, sous-marin~ nucléaire~',
  sensors: 'radar~, radar~ de surveillance, sonar~, vision nocturne, jumelle~ de vision nocturne, caméra~ thermique~, système~ de surveillance, capteur~',
  satellites: 'satellite~, satellite~ espion~, satellite~ d\'observation, satellite~ de communication~',
  'small-arms': 'fusil, fusils, fusil~ d\'assaut, mitrailleuse~, pistolet~, arme~ légère~, lance-grenades, carabine~',
  ammunition: 'munition~, obus, cartouche~, grenade~, bombe~, mine~ antipersonnel, explosifs, roquette~, poudre',
  'electronic-warfare': 'guerre électronique, système~ de guerre électronique, brouilleur~, leurre~',
  other: 'simulateur~, gilet~ pare-balles, parachute~, matériel de déminage, camion~, hôpital de campagne',
};
