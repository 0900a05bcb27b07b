/** What persons are called by their work, their part in an event or their place in life, in English, where no office is meant. */
import type { RoleRow } from '../../model/words/names.js';

/** Singular forms. Words that are as often surnames ("Baker") or verbs ("guide") are left out. */
const one =
  'accountant|accuser|acquaintance|addict|adjudicator|admirer|adolescent|adventurer|adversary|agitator|agriculturalist|agronomist|amateur|animator|announcer|apologist|apprentice|arbitrator|archaeologist|' +
  'archivist|arsonist|artisan|assassin|assessor|attendant|attendee|auctioneer|auditor|backer|bandit|bandleader|bartender|beneficiary|biker|biochemist|biographer|boatman|bodyguard|bookkeeper|bookseller|' +
  'borrower|botanist|breeder|brewer|bricklayer|broker|builder|burglar|businessperson|buyer|bystander|camper|captor|caregiver|caretaker|cashier|censor|challenger|chauffeur|chemist|chieftain|choreographer|' +
  'chronicler|cinematographer|civilian|claimant|cleaner|clergyman|client|clinician|collaborator|collector|commenter|commuter|companion|competitor|conductor|conservationist|conspirator|constituent|' +
  'constructor|consumer|contestant|contractor|contributor|cop|counsellor|counselor|courier|creditor|crewman|cryptographer|custodian|dealer|debtor|dentist|descendant|diver|dietitian|donor|dweller|' +
  'educator|Egyptologist|electrician|employee|employer|entertainer|enthusiast|environmentalist|escapee|eurosceptic|evangelist|examiner|exporter|falconer|feminist|fighter|financier|forecaster|gambler|' +
  'gamer|geneticist|geophysicist|golfer|guardian|hacker|handler|headteacher|healer|heckler|helmsman|helper|herder|hiker|hijacker|homeowner|hydrologist|illustrator|immigrant|immunologist|importer|' +
  'informant|inhabitant|innkeeper|instructor|insurer|interpreter|interviewer|intruder|inventor|jailer|janitor|jogger|juror|jurist|kid|labourer|laborer|landowner|learner|lifeguard|linguist|listener|' +
  'lobbyist|loyalist|machinist|mailman|mariner|marksman|mathematician|mechanic|merchant|microbiologist|millionaire|missionary|moderator|modder|mountaineer|mourner|naturalist|navigator|neurologist|' +
  'neuroscientist|newcomer|newsreader|nutritionist|occupant|oceanographer|onlooker|ophthalmologist|orator|orphan|outsider|paleontologist|palaeontologist|parishioner|pathologist|patrolman|paediatrician|' +
  'performer|philanthropist|pianist|planner|plumber|pollster|postman|practitioner|pretender|primatologist|programmer|promoter|proponent|protégé|publicist|purchaser|rancher|reader|realtor|receptionist|' +
  'recipient|recruiter|reformer|renter|repairman|respondent|retiree|reviewer|robber|salesman|sculptor|seller|settler|shareholder|shopper|skater|skeptic|sceptic|smuggler|songwriter|spectator|spouse|' +
  'staffer|stakeholder|statistician|stockbroker|streamer|subscriber|suitor|supervisor|surveyor|sympathizer|taxpayer|teammate|technician|teen|tenant|tester|theologian|therapist|thief|toddler|tracker|' +
  'trainee|translator|traveler|traveller|trucker|tutor|umpire|undertaker|vendor|veterinarian|viewer|villager|violinist|volcanologist|voter|waiter|watchman|wrestler|youngster|zookeeper|zoologist';

const many =
  'accountants|accusers|acquaintances|addicts|adjudicators|admirers|adolescents|adventurers|agitators|agriculturalists|agronomists|amateurs|anglers|animators|announcers|apologists|apprentices|arbitrators|' +
  'archaeologists|archivists|arsonists|artisans|assassins|assessors|attendants|attendees|auctioneers|auditors|backers|backpackers|bandits|bandleaders|bartenders|beneficiaries|bikers|biochemists|' +
  'biographers|boatmen|bodyguards|bookkeepers|booksellers|borrowers|botanists|breeders|brewers|bricklayers|brokers|builders|burglars|businesspersons|buyers|bystanders|campers|captors|caregivers|' +
  'caretakers|carers|cashiers|celebrities|censors|challengers|chaplains|chauffeurs|chefs|chemists|chieftains|choreographers|chroniclers|cinematographers|civilians|claimants|cleaners|clergymen|clerks|' +
  'clients|clinicians|coachmen|coders|collaborators|collectors|commenters|commuters|companions|conductors|confidants|conservationists|conspirators|constituents|constructors|contestants|contractors|' +
  'contributors|cops|counsellors|counselors|couriers|creators|crewmen|criminals|cryptographers|custodians|dads|dancers|dealers|debtors|dentists|descendants|divers|dietitians|dwellers|educators|' +
  'Egyptologists|electricians|employers|entertainers|enthusiasts|escapees|eurosceptics|evangelists|examiners|exporters|falconers|feminists|financiers|firemen|forecasters|foremen|gamblers|gamers|gardeners|' +
  'geneticists|geniuses|geophysicists|golfers|guardians|handlers|harassers|headteachers|healers|hecklers|helmsmen|helpers|herders|hikers|hijackers|homeowners|hunters|hydrologists|illustrators|immigrants|' +
  'immunologists|importers|informants|inhabitants|innkeepers|instructors|insurers|interpreters|interviewers|intruders|inventors|islanders|jailers|janitors|joggers|jurors|jurists|keepers|kids|labourers|' +
  'laborers|landowners|learners|lifeguards|linguists|listeners|loan-sharks|lobbyists|lovers|loyalists|machinists|mailmen|mariners|marksmen|mathematicians|mechanics|medics|merchants|microbiologists|' +
  'millionaires|missionaries|moderators|modders|mountaineers|mourners|mums|moms|nannies|naturalists|navigators|neurologists|neuroscientists|newcomers|newsreaders|nutritionists|occupants|oceanographers|' +
  'onlookers|operators|ophthalmologists|orators|orphans|outsiders|paleontologists|palaeontologists|parishioners|passers-by|pathologists|patients|patrolmen|paediatricians|performers|philanthropists|' +
  'pianists|pilgrims|planners|plumbers|pollsters|postmen|practitioners|preachers|pretenders|primatologists|programmers|promoters|proponents|protégés|publicists|purchasers|racers|ranchers|realtors|' +
  'receptionists|recipients|recruiters|reformers|regulators|renters|repairmen|respondents|retailers|retirees|reviewers|robbers|salesmen|saleswomen|sculptors|seamen|securocrats|sellers|sentinels|servants|' +
  'shepherds|shoppers|skaters|skeptics|sceptics|songwriters|spectators|spouses|staffers|stakeholders|statisticians|stockbrokers|strangers|streamers|suitors|supervisors|suppliers|surveyors|tailors|' +
  'taxpayers|teammates|technicians|teens|testers|theologians|therapists|thieves|toddlers|trackers|trainees|translators|travelers|travellers|tutors|umpires|undertakers|vendors|veterinarians|vets|' +
  'violinists|volcanologists|waiters|waitresses|wardens|watchdogs|watchmen|winners|wrestlers|youngsters|zookeepers|zoologists';

export const occupations: readonly RoleRow[] = [
  ['person', one, 'waitress|saleswoman|nanny|mum|mom', many],
];
