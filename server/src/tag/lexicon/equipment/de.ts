import type { EquipmentWords } from './words.ts';

export const de: EquipmentWords = {
  none: 'Wasserwerfer~, Satellitenbild~, Satellitenaufnahme~',
  aircraft: 'Kampfjet~, Kampfflugzeug~, Jagdflugzeug~, Jagdbomber~, Flugzeug~, Militärflugzeug~, Transportflugzeug~, Trainingsflugzeug~, Schulflugzeug~, Tankflugzeug~, Aufklärungsflugzeug~, Seefernaufklärer~, Hubschrauber~, Kampfhubschrauber~, Transporthubschrauber~, Helikopter~, Bomber~, Jets, Triebwerk~',
  uncrewed: 'Drohne~, Kampfdrohne~, Kamikaze-Drohne~, Aufklärungsdrohne~, Abfangdrohne~, Seedrohne~, unbemannte Flugzeug~, unbemannte Luftfahrzeug~, unbemannte System~, loitering munition, Marschflugdrohne~, Militärdrohne~',
  'air-defence': 'Luftabwehr~, Flugabwehr~, Luftverteidigungssystem~, Luftabwehrsystem~, Flugabwehrsystem~, Flugabwehrpanzer~, Flugabwehrrakete~, Luftabwehrrakete~, Raketenabwehr~, Raketenabwehrsystem~, Raketenschild~, Flugabwehrraketensystem~, Abfangrakete~, Drohnenabwehr~, Drohnenabwehrsystem~, Luftverteidigung',
  armour: 'Panzer~, Kampfpanzer~, Schützenpanzer~, Radpanzer~, Transportpanzer~, Bergepanzer~, Spähpanzer~, gepanzerte Fahrzeug~, Panzerfahrzeug~, Militärfahrzeug~, Brückenlegepanzer~',
  artillery: 'Haubitze~, Panzerhaubitze~, Radhaubitze~, Artillerie, Artilleriegeschütz~, Artilleriesystem~, Raketenwerfer~, Mehrfachraketenwerfer~, Mörser~, Geschütz~, Kanone~',
  missiles: 'Rakete~, Lenkflugkörper~, Marschflugkörper~, Flugkörper~, Panzerabwehrrakete~, Panzerabwehrwaffe~, Antischiffsrakete~, Seezielflugkörper~, Luft-Luft-Rakete~, Torpedo~, Hyperschallrakete~, Mittelstreckenrakete~, Lenkbombe~, Präzisionsmunition',
  ships: 'Kriegsschiff~, Fregatte~, Korvette~, Zerstörer~, Flugzeugträger~, Patrouillenboot~, Patrouillenschiff~, Schnellboot~, Minensucher~, Minenjagdboot~, Landungsschiff~, Versorgungsschiff~, Marineschiff~',
  submarines: 'U-Boot~, U-Boote~, Unterseeboot~, Jagd-U-Boot~',
  sensors: 'Radar~, Radarsystem~, Radaranlage~, Sonar~, Nachtsichtgerät~, Wärmebildkamera~, Sensor~, Überwachungssystem~',
  satellites: 'Satellit~, Spionagesatellit~, Aufklärungssatellit~, Kommunikationssatellit~',
  'small-arms': 'Gewehr~, Sturmgewehr~, Scharfschützengewehr~, Maschinengewehr~, Pistole~, Kleinwaffe~, Handfeuerwaffe~, Granatwerfer~, Panzerfaust, Panzerfäuste',
  ammunition: 'Munition, Artilleriemunition, Panzermunition, Granate~, Artilleriegranate~, Geschoss~, Patrone~, Handgranate~, Bombe~, Streumunition, Sprengstoff~, Seemine~, Landmine~',
  'electronic-warfare': 'elektronische Kampfführung, Störsender~, elektronischer Kampf, Täuschkörper~',
  other: 'Simulator~, Schutzweste~, Schutzhelm~, Fallschirm~, Funkgerät~, Feldlazarett~, Lastwagen, Minenräumpanzer~, Generator~',
};
