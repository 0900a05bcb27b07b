/** Nouns that head names of bodies in French, folded, each with a key that is the same in every language. */

const ROWS = [
  'academy: academie', 'agency: agence', 'army: armee', 'assembly: assemblee', 'authority: autorite', 'bureau: bureau', 'chamber: chambre', 'church: eglise',
  'club: club', 'coalition: coalition', 'college: college', 'command: commandement', 'commission: commission', 'committee: comite', 'company: compagnie societe entreprise',
  'conference: conference', 'congress: congres', 'cooperative: cooperative', 'court: cour tribunal', 'directorate: direction', 'embassy: ambassade', 'fleet: flotte',
  'force: force forces', 'forum: forum', 'foundation: fondation', 'fund: fonds', 'group: groupe groupement', 'guard: garde', 'hospital: hopital', 'institute: institut',
  'institution: institution', 'ministry: ministere', 'mission: mission', 'museum: musee', 'navy: marine', 'network: reseau', 'observatory: observatoire', 'office: office',
  'police: police', 'presidency: presidence', 'secretariat: secretariat', 'senate: senat', 'service: service services', 'society: association societe', 'syndicate: syndicat',
  'theatre: theatre', 'university: universite', 'pilot: pilotes pilote', 'sailor: marins marin', 'fisher: pecheurs pecheur', 'farmer: agriculteurs paysans', 'worker: travailleurs ouvriers',
  'shipowner: armateurs armateur', 'merchant: negociants marchands', 'journalist: journalistes', 'teacher: enseignants', 'student: etudiants', 'citizen: citoyens', 'woman: femmes', 'youth: jeunesse jeunes',
];

export const bodyConcepts: ReadonlyMap<string, string> = new Map(ROWS.flatMap(row => {
  const [key, words] = row.split(': ');
  return words!.split(' ').map(w => [w, key!] as const);
}));
