/** Texts and findings that speak for their author, towns that act, and what firms add to their names, in English. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What is written, found or counted, and then "says". */
export const works = set('report reports study studies survey surveys poll polls data figures figure statistics findings results result analysis assessment assessments review research paper document documents memo letter statement communique communiqué affidavit complaint indictment filing lawsuit petition estimate estimates forecast forecasts projection projections audit dossier article editorial investigation census bulletin press-release release leaflet manifesto ruling verdict judgment judgement testimony presentation notice post tweet blog speech remarks request words');
export const authorship = set('by from of');
export const speakingPlaces = set('city county town village state borough district province municipality canton parish capital');
export const companyForms = set('corp corporation inc incorporated ltd limited llc llp plc co company gmbh ag sa nv bv');
export const adjectiveTails = set('related based led backed owned born style era made funded sponsored controlled occupied held built wide bound linked affiliated friendly sized dominated run inspired educated trained brokered mediated supported issued imposed');
