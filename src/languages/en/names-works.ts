/** Texts and findings that speak for their author, towns that act, and what firms add to their names, in English. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What is written, found or counted, and then "says". */
export const works = set('report reports study studies survey surveys poll polls data figures figure statistics findings results result analysis assessment assessments review research paper document documents story stories draft drafts probe probes inquiry inquiries memo letter statement communique communiqué affidavit complaint indictment filing lawsuit petition estimate estimates forecast forecasts projection projections audit dossier article editorial investigation census bulletin press-release release leaflet manifesto ruling verdict judgment judgement testimony presentation notice post tweet blog speech remarks request words');
export const authorship = set('by from of');
export const authored = set('published released issued conducted compiled produced prepared written posted drafted led filed submitted authored signed carried done made put out sent provided unveiled presented undertaken');
/** "research team", "team of doctors" */
export const teams = {
  nouns: set('team group'),
  callings: new Map(['research scholar', 'researchers scholar', 'scientific scholar', 'scientists scholar', 'science scholar', 'academics scholar', 'medical doctor', 'doctors doctor', 'surgical doctor', 'legal lawyer', 'lawyers lawyer', 'defense lawyer', 'defence lawyer', 'prosecution prosecutor', 'prosecutors prosecutor'].map(row => row.split(' ') as [string, string])),
};
export const speakingPlaces = set('city county town village state borough district province municipality canton parish capital');
export const companyForms = set('corp corporation inc incorporated ltd limited llc llp plc co company gmbh ag sa nv bv');
export const adjectiveTails = set('related based led backed owned born style era made funded sponsored controlled occupied held built wide bound linked affiliated friendly sized dominated run inspired educated trained brokered mediated supported issued imposed');
