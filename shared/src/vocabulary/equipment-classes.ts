/** What is transferred, built or shown: the classes of equipment, after those of SIPRI's arms-transfer register. */
export const equipmentClasses = {
  aircraft: { label: 'Aircraft', meaning: 'Manned aeroplanes and helicopters, their engines included.' },
  uncrewed: { label: 'Uncrewed systems', meaning: 'Drones in the air, on land and at sea; loitering munitions.' },
  'air-defence': { label: 'Air defence', meaning: 'Systems and missiles against aircraft, missiles and drones.' },
  armour: { label: 'Armour', meaning: 'Tanks, armoured and military vehicles.' },
  artillery: { label: 'Artillery', meaning: 'Guns, howitzers, mortars, rocket launchers.' },
  missiles: { label: 'Missiles', meaning: 'Missiles, guided bombs and torpedoes other than for air defence.' },
  ships: { label: 'Ships', meaning: 'Surface warships, patrol craft, auxiliaries.' },
  submarines: { label: 'Submarines', meaning: 'Submarines of all kinds.' },
  sensors: { label: 'Sensors', meaning: 'Radars, sonars, cameras, night vision.' },
  satellites: { label: 'Satellites', meaning: 'Military and dual-use satellites, their launch.' },
  'small-arms': { label: 'Small arms', meaning: 'Rifles, pistols, machine guns, grenade launchers.' },
  ammunition: { label: 'Ammunition', meaning: 'Shells, cartridges, bombs, mines, explosives.' },
  'electronic-warfare': { label: 'Electronic warfare', meaning: 'Jammers, decoys, signals intelligence.' },
  other: { label: 'Other', meaning: 'Weapons and equipment not further named, simulators, protective gear.' },
} as const;

export type EquipmentClassId = keyof typeof equipmentClasses;

export const equipmentClassIds = Object.keys(equipmentClasses) as EquipmentClassId[];
