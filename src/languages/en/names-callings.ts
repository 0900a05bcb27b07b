/** Callings and offices that take two words or a prefix in English ("city clerk", "co-owner", "ex-mayor"), each by what it is. */
import type { RoleRow } from '../../model/words/names.js';

const one =
  'shop steward|union steward|fire marshal|state trooper|trooper|ranger|park ranger|creator|co-creator|showrunner|sales rep|union rep|ex-president|ex-minister|ex-politician|ex-mayor|ex-officer|' +
  'ex-soldier|ex-boyfriend|ex-partner|ex-employee|ex-governor|ex-senator|ex-lawmaker|ex-leader|ex-captain|ex-coach|ex-banker|ex-chief|ex-director|first lady|first gentleman|' +
  'director of communications|border guard|dispatcher|podcaster|newscaster|weatherman|influencer|YouTuber|TikToker|vlogger|content creator|supermodel|co-star|pop star|movie star|film star|' +
  'reality star|headliner|frontman|frontwoman|bassist|songstress|DJ|county clerk|city clerk|town clerk|councilmember|vice-chair|vice-chairman|co-chair|cochair|co-chairman|co-director|co-leader|' +
  'co-owner|co-host|co-defendant|co-worker|coworker|co-pilot|copilot|co-writer|co-producer|chief counsel|court clerk|bailiff|notary|paralegal|astrophysicist|cosmologist|entomologist|' +
  'ornithologist|toxicologist|oncologist|cardiologist|dermatologist|radiologist|pulmonologist|gastroenterologist|gynecologist|obstetrician|urologist|endocrinologist|anesthesiologist|' +
  'anaesthetist|neurosurgeon|GP|optometrist|orthodontist|chiropractor|physiotherapist|psychotherapist|caseworker|doula|chief medical officer|criminologist|demographer|ethnographer|philologist|' +
  'archeologist|musicologist|chief economist|chief analyst|chief strategist|chief engineer|chief technology officer|chief information officer|chief marketing officer|chief legal officer|' +
  'chief security officer|chief product officer|chief science officer|chief data officer|chief people officer|chief revenue officer|chief investment officer|chief of police|chief of security|' +
  'chief whip|team lead|postdoc|research associate|vice-chancellor|pro-vice-chancellor|rector|schoolteacher|undergraduate|freshman|sophomore|alumnus|alumna|valedictorian|' +
  'classmate|roommate|flatmate|housemate|stepson|stepdaughter|stepbrother|stepsister|half-brother|half-sister|great-grandson|great-granddaughter|godfather|godmother|son-in-law|' +
  'daughter-in-law|husband-to-be|newlywed|bride|bridegroom|grandparent|grandma|grandpa|mother-of-three|mother-of-four|father-of-two|father-of-three|father-of-four|mother of two|' +
  'mother of three|mother of four|father of two|father of three|father of four|linebacker|wide receiver|running back|cornerback|shortstop|outfielder|infielder|reliever|point guard|' +
  'shooting guard|power forward|winger|full-back|centre-back|center back|playmaker|goaltender|netminder|medalist|medallist|gold medalist|gold medallist|Olympian|Paralympian|marathoner|hurdler|' +
  'jockey|caddie|seaman|speechwriter|fundraiser|megadonor|restaurateur|hotelier|caterer|pastry chef|head chef|sous chef|barista|sommelier|winemaker|' +
  'roofer|welder|farmworker|village elder|chaplain|sheikh|preacher|televangelist|babysitter|housekeeper|concierge|doorman|security guard|bouncer|' +
  'officeholder|kingmaker|informer|ex-official|chief secretary|president-elect|prime minister-elect|governor-elect|mayor-elect|president emeritus|professor emeritus|poet laureate|' +
  'Nobel laureate|laureate|prizewinner|prize winner|award winner|contest winner|lottery winner|venture capitalist|earwitness|passerby|passer-by|holidaymaker|vacationer|expat|expatriate|evacuee|' +
  'returnee|asylum seeker|asylum-seeker|petitioner|appellant|litigant|grandchild|great-grandmother|great-grandfather|steward|chef|guru|rep|stepdad|stepmom';

const many =
  'shop stewards|union stewards|fire marshals|state troopers|troopers|park rangers|co-creators|showrunners|sales reps|union reps|ex-presidents|ex-ministers|ex-politicians|ex-mayors|' +
  'ex-officers|ex-soldiers|ex-boyfriends|ex-partners|ex-employees|ex-governors|ex-senators|ex-lawmakers|ex-leaders|ex-captains|ex-coaches|ex-bankers|ex-chiefs|ex-directors|first ladies|' +
  'first gentlemen|border guards|dispatchers|podcasters|newscasters|weathermen|influencers|YouTubers|TikTokers|vloggers|content creators|supermodels|co-stars|pop stars|movie stars|film stars|' +
  'reality stars|headliners|frontmen|frontwomen|bassists|songstresses|DJs|county clerks|city clerks|town clerks|councilmembers|vice-chairs|vice-chairmen|co-chairs|cochairs|co-chairmen|' +
  'co-directors|co-leaders|co-owners|co-hosts|co-defendants|co-workers|coworkers|co-pilots|copilots|co-writers|co-producers|chief counsels|court clerks|bailiffs|notaries|paralegals|' +
  'astrophysicists|cosmologists|entomologists|ornithologists|toxicologists|oncologists|cardiologists|dermatologists|radiologists|pulmonologists|gastroenterologists|gynecologists|obstetricians|' +
  'urologists|endocrinologists|anesthesiologists|anaesthetists|neurosurgeons|GPs|optometrists|orthodontists|chiropractors|physiotherapists|psychotherapists|caseworkers|doulas|' +
  'chief medical officers|criminologists|demographers|ethnographers|philologists|archeologists|musicologists|chief economists|chief analysts|chief strategists|chief engineers|' +
  'chief technology officers|chief information officers|chief marketing officers|chief legal officers|chief security officers|chief product officers|chief science officers|chief data officers|' +
  'chief people officers|chief revenue officers|chief investment officers|chief whips|team leads|postdocs|research associates|vice-chancellors|pro-vice-chancellors|rectors|' +
  'schoolteachers|undergraduates|freshmen|sophomores|valedictorians|classmates|roommates|flatmates|housemates|relatives|stepsons|stepdaughters|stepbrothers|stepsisters|half-brothers|' +
  'half-sisters|great-grandsons|great-granddaughters|godfathers|godmothers|newlyweds|brides|bridegrooms|grandparents|grandmas|grandpas|linebackers|wide receivers|running backs|cornerbacks|' +
  'shortstops|outfielders|infielders|relievers|point guards|shooting guards|power forwards|wingers|full-backs|centre-backs|center backs|playmakers|goaltenders|netminders|medalists|medallists|' +
  'gold medalists|gold medallists|Olympians|Paralympians|marathoners|hurdlers|jockeys|caddies|speechwriters|fundraisers|megadonors|restaurateurs|hoteliers|caterers|' +
  'pastry chefs|head chefs|sous chefs|baristas|sommeliers|winemakers|carpenters|roofers|welders|farmworkers|village elders|deacons|abbots|sheikhs|televangelists|babysitters|' +
  'housekeepers|concierges|doormen|security guards|bouncers|officeholders|kingmakers|informers|ex-officials|chief secretaries|poet laureates|Nobel laureates|laureates|' +
  'prizewinners|prize winners|award winners|contest winners|lottery winners|venture capitalists|earwitnesses|passersby|holidaymakers|vacationers|expats|expatriates|evacuees|' +
  'returnees|asylum seekers|asylum-seekers|petitioners|appellants|litigants|great-grandmothers|great-grandfathers|stewards|gurus|reps|stepdads|stepmoms';

export const compoundCallings: readonly RoleRow[] = [
  ['person', one, '', many],
];
