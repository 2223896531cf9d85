/** Weapons and platforms by name, as printed in any language of Latin script. Where a name is a common word too, it is left out. */
export const equipmentNames: readonly string[] = [
  // aircraft and helicopters
  'Gripen', 'Gripens', 'Rafale', 'Rafales', 'Eurofighter', 'Eurofighters', 'Mirage', 'Super Tucano', 'Super Tucanos', 'Spartan', 'Embraer C-390', 'Black Hawk', 'Black Hawks', 'Chinook', 'Chinooks', 'Apache helicopters', 'Caracal', 'Caracals', 'Seahawk', 'Poseidon', 'Hercules', 'Globemaster', 'Hawkeye', 'Tejas', 'Sukhoi', 'Sukhois', 'Atak', 'Hürjet', 'Hürkuş', 'Hurkus', 'KAAN', 'Kaan', 'Kızılelma', 'Kizilelma', 'Super Mushshak', 'Thunder jets', 'Golden Eagle',
  // uncrewed
  'Bayraktar', 'Bayraktars', 'Akıncı', 'Akinci', 'Anka', 'Reaper', 'Reapers', 'Predator', 'Heron', 'Harop', 'Orbiter', 'Shahed', 'Shaheds', 'Switchblade', 'Wing Loong', 'Karayel', 'SkyStriker', 'Hermes 900', 'Hermes 450',
  // air defence and missiles
  'Patriot', 'Patriots', 'NASAMS', 'SAMP/T', 'Iron Dome', 'Arrow 3', 'Barak', 'BrahMos', 'Akash', 'Cheongung', 'Storm Shadow', 'SCALP', 'Scalp', 'Taurus missiles', 'Harpoon', 'Harpoons', 'Tomahawk', 'Tomahawks', 'Javelin', 'Javelins', 'Stinger', 'Stingers', 'Spike', 'HIMARS', 'ATACMS', 'Exocet', 'Meteor missiles', 'Pantsir', 'Tochka', 'Iskander', 'Kinzhal', 'Oreshnik', 'Gepard', 'IRIS-T', 'Starstreak', 'Neptune missiles', 'Chunmoo', 'Polonez', 'Pinaka', 'Hisar', 'Siper', 'Korkut', 'Khan missiles', 'Bora missiles',
  // land
  'Leopard', 'Leopards', 'Abrams', 'Challenger', 'Bradley', 'Bradleys', 'Stryker', 'Strykers', 'Marder', 'Marders', 'Boxer', 'Caesar howitzers', 'Caesars', 'Krab', 'Borsuk', 'Altay', 'Kirpi', 'Ejder', 'Redback', 'Thunder howitzers', 'Archer', 'Bushmaster', 'Bushmasters',
  // sea
  'Scorpène', 'Scorpene', 'Mogami', 'Ada-class', 'MILGEM', 'Milgem', 'FREMM', 'Mistral', 'Barracuda', 'Belharra', 'Gowind', 'Hunter-class', 'Virginia-class', 'Astute', 'Damen',
];

/** Letters, a hyphen, a number: "F-16", "TC-90", "Су-30". These look so and are not weapons. */
export const notDesignations = /^(?:G|U|COVID|SARS|A3\d\d|UN|UTC|GMT|AM|PM|R|Q|CH|MH|QR|EK|TK|Covid|Article|COP|MERS|ISO|EN|HTTP|ID|№|Г|П)$/u;
