/** French verb forms by rule: the third persons (and the first) of every tense that reports speech, participles and infinitive. */
import { VerbForm } from '../../model/words/cues.js';

const { finite, participle, gerund, infinitive, past, plural, first, conditional, agreed } = VerbForm;

/** Irregular endings, longest first: present "il", present "ils", stem of the imperfect, simple past "il" and "ils", stem of the future, past participle, subjunctive "il". */
const IRREGULAR: readonly (readonly [ending: string, forms: string])[] = [
  ['connaître', 'connaît connaissent connaiss connut connurent connaîtr connu connaisse'],
  ['paraître', 'paraît paraissent paraiss parut parurent paraîtr paru paraisse'],
  ['admettre', 'admet admettent admett admit admirent admettr admis admette'],
  ['vaincre', 'vainc vainquent vainqu vainquit vainquirent vaincr vaincu vainque'],
  ['prévoir', 'prévoit prévoient prévoy prévit prévirent prévoir prévu prévoie'],
  ['prendre', 'prend prennent pren prit prirent prendr pris prenne'],
  ['vouloir', 'veut veulent voul voulut voulurent voudr voulu veuille'],
  ['mouvoir', 'meut meuvent mouv mut murent mouvr mu meuve'],
  ['mentir', 'ment mentent ment mentit mentirent mentir menti mente'],
  ['sentir', 'sent sentent sent sentit sentirent sentir senti sente'],
  ['rompre', 'rompt rompent romp rompit rompirent rompr rompu rompe'],
  ['servir', 'sert servent serv servit servirent servir servi serve'],
  ['quérir', 'quiert quièrent quér quit quirent querr quis quière'],
  ['mettre', 'met mettent mett mit mirent mettr mis mette'],
  ['battre', 'bat battent batt battit battirent battr battu batte'],
  ['clure', 'clut cluent clu clut clurent clur clu clue'],
  ['crire', 'crit crivent criv crivit crivirent crir crit crive'],
  ['croire', 'croit croient croy crut crurent croir cru croie'],
  ['cevoir', 'çoit çoivent cev çut çurent cevr çu çoive'],
  ['suivre', 'suit suivent suiv suivit suivirent suivr suivi suive'],
  ['vivre', 'vit vivent viv vécut vécurent vivr vécu vive'],
  ['duire', 'duit duisent duis duisit duisirent duir duit duise'],
  ['valoir', 'vaut valent val valut valurent vaudr valu vaille'],
  ['faire', 'fait font fais fit firent fer fait fasse'],
  ['taire', 'tait taisent tais tut turent tair tu taise'],
  ['tenir', 'tient tiennent ten tint tinrent tiendr tenu tienne'],
  ['venir', 'vient viennent ven vint vinrent viendr venu vienne'],
  ['ouvrir', 'ouvre ouvrent ouvr ouvrit ouvrirent ouvrir ouvert ouvre'],
  ['offrir', 'offre offrent offr offrit offrirent offrir offert offre'],
  ['ouffrir', 'ouffre ouffrent ouffr ouffrit ouffrirent ouffrir ouffert ouffre'],
  ['aindre', 'aint aignent aign aignit aignirent aindr aint aigne'],
  ['eindre', 'eint eignent eign eignit eignirent eindr eint eigne'],
  ['oindre', 'oint oignent oign oignit oignirent oindr oint oigne'],
  ['voir', 'voit voient voy vit virent verr vu voie'],
  ['dire', 'dit disent dis dit dirent dir dit dise'],
  ['lire', 'lit lisent lis lut lurent lir lu lise'],
  ['rire', 'rit rient ri rit rirent rir ri rie'],
];

/** -er verbs that double their consonant where others take a grave accent. */
const DOUBLING = ['appeler', 'rappeler', 'interpeller', 'rejeter', 'projeter', 'jeter', 'étiqueter', 'épeler', 'renouveler', 'grommeler'];

/** Takes an infinitive; gives each form once with its `VerbForm` bits (joined where one spelling has several uses). */
export function conjugate(verb: string): Map<string, number> {
  const forms = new Map<string, number>();
  const add = (form: string, bits: number): void => { forms.set(form, (forms.get(form) ?? 0) | bits); };
  add(verb, infinitive);
  const irregular = IRREGULAR.find(([ending]) => verb.endsWith(ending));
  if (irregular) {
    const stem = verb.slice(0, verb.length - irregular[0].length);
    const [il, ils, imperfect, pastIl, pastIls, future, done, subjunctive] = irregular[1].split(' ') as [string, string, string, string, string, string, string, string];
    addTenses(stem, { il, ils, imperfect, pastIl, pastIls, future, done, subjunctive });
  } else if (verb.endsWith('er')) {
    addFirstGroup(verb);
  } else if (verb.endsWith('ir')) {
    const s = verb.slice(0, -2);
    addTenses('', { il: `${s}it`, ils: `${s}issent`, imperfect: `${s}iss`, pastIl: `${s}it`, pastIls: `${s}irent`, future: `${s}ir`, done: `${s}i`, subjunctive: `${s}isse` });
  } else {
    const s = verb.slice(0, -2);
    addTenses('', { il: s, ils: `${s}ent`, imperfect: s, pastIl: `${s}it`, pastIls: `${s}irent`, future: `${s}r`, done: `${s}u`, subjunctive: `${s}e` });
  }
  return forms;

  function addTenses(stem: string, t: { il: string; ils: string; imperfect: string; pastIl: string; pastIls: string; future: string; done: string; subjunctive: string }): void {
    add(stem + t.il, finite);
    add(stem + t.ils, finite | plural);
    add(`${stem}${t.imperfect}ons`, finite | first | plural);
    addImperfect(stem + t.imperfect);
    add(stem + t.pastIl, finite | past);
    add(stem + t.pastIls, finite | past | plural);
    addFuture(stem + t.future);
    addParticiple(stem + t.done);
    add(stem + t.subjunctive, finite);
    if (t.il.endsWith('t') || t.il.endsWith('d')) add(stem + t.il.replace(/[td]$/, t.il.endsWith('d') ? 'ds' : 's'), finite | first);
  }

  function addImperfect(stem: string): void {
    add(`${stem}ait`, finite | past);
    add(`${stem}aient`, finite | past | plural);
    add(`${stem}ais`, finite | past | first);
    add(`${stem}ant`, gerund);
  }

  function addFuture(stem: string): void {
    add(`${stem}a`, finite);
    add(`${stem}ont`, finite | plural);
    add(`${stem}ait`, finite | conditional);
    add(`${stem}aient`, finite | conditional | plural);
  }

  function addParticiple(done: string): void {
    add(done, participle);
    add(`${done}e`, participle | agreed);
    if (!done.endsWith('s')) add(`${done}s`, participle | agreed);
    add(`${done}es`, participle | agreed);
  }

  function addFirstGroup(lemma: string): void {
    const stem = lemma.slice(0, -2);
    // "annonçait", "jugeait"
    const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
    // "répète", "appelle", "emploie"
    let stressed = stem;
    if (DOUBLING.includes(lemma) && !/(.)\1$/.test(stem)) stressed = stem + stem.slice(-1);
    else if (/[oua]y$/.test(stem)) stressed = `${stem.slice(0, -1)}i`;
    else stressed = stem.replace(/[eé](?=(?:[bcdfghjklmnpqrstvz]|gu|qu|gn)$)/, 'è');
    for (const s of new Set(/[oua]y$/.test(stem) && stem.endsWith('ay') ? [stressed, stem] : [stressed])) {
      add(`${s}e`, finite | first);
      add(`${s}ent`, finite | plural);
    }
    add(`${soft}ons`, finite | first | plural);
    addImperfect(soft);
    add(`${soft}a`, finite | past);
    add(`${stem}èrent`, finite | past | plural);
    addFuture(`${stem}er`);
    if (stressed !== stem) addFuture(`${stressed}er`);
    addParticiple(`${stem}é`);
  }
}
