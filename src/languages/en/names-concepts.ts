/** Nouns that head names of bodies in English, folded, each with a key that is the same in every language. */

const ROWS = [
  'academy: academy', 'agency: agency', 'army: army', 'assembly: assembly', 'authority: authority', 'bureau: bureau', 'chamber: chamber', 'church: church',
  'club: club', 'coalition: coalition', 'college: college', 'command: command', 'commission: commission', 'committee: committee', 'company: company corporation firm',
  'conference: conference', 'congress: congress', 'cooperative: cooperative', 'court: court tribunal', 'directorate: directorate', 'embassy: embassy', 'fleet: fleet',
  'force: force forces', 'forum: forum', 'foundation: foundation', 'fund: fund', 'group: group', 'guard: guard', 'hospital: hospital', 'institute: institute',
  'institution: institution', 'ministry: ministry', 'mission: mission', 'museum: museum', 'navy: navy', 'network: network', 'observatory: observatory', 'office: office',
  'police: police', 'presidency: presidency', 'secretariat: secretariat', 'senate: senate', 'service: service services', 'society: society', 'syndicate: syndicate',
  'theatre: theatre theater', 'university: university', 'pilot: pilots pilot', 'sailor: sailors sailor seafarers', 'fisher: fishermen fishers', 'farmer: farmers', 'worker: workers',
  'shipowner: shipowners shipowner', 'merchant: merchants traders', 'journalist: journalists', 'teacher: teachers', 'student: students', 'citizen: citizens', 'woman: women', 'youth: youth young',
];

export const bodyConcepts: ReadonlyMap<string, string> = new Map(ROWS.flatMap(row => {
  const [key, words] = row.split(': ');
  return words!.split(' ').map(w => [w, key!] as const);
}));
