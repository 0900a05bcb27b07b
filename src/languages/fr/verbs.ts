/** French finite forms of common verbs that report no speech: they tell that a stretch is a clause. */
import { VerbForm } from '../../model/words/cues.js';
import { conjugate } from './conjugation.js';

const VERBS = `abandonner aboutir abriter absorber accéder accélérer accompagner accomplir accorder accroître accueillir acheter achever acquérir activer adapter adhérer adopter affaiblir affecter afficher affronter agir agrandir aider aimer ajuster alimenter allumer
  amener améliorer amorcer analyser animer anticiper apparaître appartenir appliquer apprendre approcher approfondir appuyer arracher arrêter arriver assassiner assembler assister associer assumer assurer attacher attaquer atteindre attendre attirer attribuer augmenter
  autoriser avoisiner baisser balayer bâtir battre bénéficier blesser bloquer boire bombarder bouger bouleverser boycotter briller briser brûler cacher capturer causer céder célébrer changer charger chasser chercher choisir chuter circuler classer collaborer combattre combiner
  commencer commettre comparaître compenser comporter composer comprendre compter concentrer concerner conduire confirmer connaître consacrer conserver consister consolider constituer construire consulter contacter contenir continuer contraindre contribuer contrôler convaincre
  convoquer correspondre coûter couper courir couvrir créer creuser croître cultiver débarquer débattre déboucher débuter décéder déclencher découler découvrir décrocher défendre défiler dégager dégrader demeurer démarrer démissionner démontrer dépasser dépendre dépenser
  déplacer déployer déposer dérouler descendre déserter détenir détériorer déterminer détruire devancer devenir dévier devoir différer diffuser diminuer diriger discuter disparaître disposer disputer distinguer distribuer diviser dominer dormir doubler durer échanger échapper
  échouer éclater économiser écouter écraser édifier éditer effectuer effrayer égaler élaborer élargir élire éliminer embarquer embaucher émerger émigrer emmener empêcher employer emporter emprunter encadrer encourir enfermer enflammer enfreindre enlever enregistrer enrichir
  enseigner entamer entendre enterrer entourer entraîner entreprendre entrer entretenir envahir envoyer épargner éprouver équiper ériger espérer essayer établir éteindre étendre étudier évacuer évader éviter évoluer exécuter exercer exister expédier expirer exploiter exploser
  exporter extraire fabriquer faciliter faillir faire falloir fermer figurer filmer financer fixer fonctionner fonder forcer former fouiller fournir franchir frapper freiner fréquenter fuir fusionner gagner garantir garder gêner générer gérer gouverner grandir gravir grimper
  guérir guider habiter handicaper hériter heurter hospitaliser ignorer illustrer imiter imposer importer impressionner incarner incendier inclure incomber inculper indemniser infliger influencer initier inscrire inspirer installer instaurer intégrer intensifier interpeller
  interrompre intervenir introduire inventer investir isoler jaillir jeter joindre jouer jouir lancer libérer licencier lier livrer loger lutter maintenir manger manifester manipuler manquer marcher marquer masser mener mériter mesurer mettre mobiliser modifier monter mourir
  naître naviguer négocier nettoyer nommer nourrir obéir obliger obtenir occuper opérer opposer organiser orienter ouvrir paraître partager participer partir parvenir passer patienter payer pêcher pénétrer perdre permettre perpétrer persister persuader perturber peser piller placer
  plaire planifier plonger pointer porter posséder poursuivre pousser pouvoir pratiquer précéder préciser préférer prendre préparer présider prêter prévaloir prévoir priver procéder procurer produire profiter programmer progresser prolonger promouvoir prononcer propager protéger
  prouver provenir provoquer puiser quitter racheter ralentir rallier ramener ranger rapprocher rassembler ratifier rattraper réaliser rebondir recenser recevoir rechercher récolter recommencer recourir recouvrir récupérer rédiger redonner redouter réduire réélire refléter
  réformer refuser régler régner regagner regrouper rejoindre relancer relever relier remarquer rembourser remettre remonter remplacer remplir remporter rencontrer rendre renforcer renoncer rentrer renverser réparer répartir reposer reprendre représenter reproduire réserver
  résider résister résoudre respecter ressembler ressentir rester résulter rétablir retarder retenir retirer retourner retracer retrouver réunir réussir révolter revenir revêtir revoir rompre ruiner saisir sauver savoir secouer séduire séjourner sembler séparer servir siéger
  signer simuler situer solliciter sombrer sortir souffrir soumettre sourire subir subsister succéder suffire suggérer suivre supporter supprimer surgir surmonter surprendre surveiller survenir survivre survoler suspendre symboliser tendre tenir tenter tirer tomber toucher tourner
  traduire traiter transférer transformer transiter transmettre transporter travailler traverser triompher tripler tromper trouver tuer unir utiliser vaincre valoir varier vendre venir verser viser visiter vivre voir voler voter vouloir voyager`.split(/\s+/);

/** Forms that are nouns or adjectives as well, and so tell nothing. */
const AMBIGUOUS = new Set(`opéra caméra lient souvient sent sort part parts court sert bat met mets vit suit dort rit tend rend pend vend fond joint point peint feint teint craint plaint étend content évident parent patient président résident excellent adhérent conscient couvent
  souvent précédent équivalent permanent influent affluent différent expédient négligent urgent violent ouvre offre souffre couvre découvre attire tire vire livre vivre suite fuite conduite produit réduit construit conduit introduit circuit fruit bruit conflit édit dit délit lit
  récit crédit profit débit subit petit esprit écrit répit habit produits réduits construits fournit saisit unit finit agit réussit`.split(/\s+/).filter(w => !['fournit', 'saisit', 'unit', 'agit', 'réussit', 'subit', 'rend', 'vend', 'étend'].includes(w)));

/** Finite forms of these verbs in the third person; of verbs in -er without the present singular, which is so often a noun ("marche", "vote"). */
export function commonFiniteForms(): Set<string> {
  const forms = new Set<string>();
  for (const verb of VERBS) {
    const present = verb.endsWith('er') ? `${verb.slice(0, -2)}e` : '';
    for (const [form, features] of conjugate(verb)) {
      if (!(features & VerbForm.finite) || features & VerbForm.participle || form.length < 4 || AMBIGUOUS.has(form)) continue;
      if (verb.endsWith('er') && features & VerbForm.first && !(features & VerbForm.past) && !(features & VerbForm.plural)) continue;
      if (form !== present) forms.add(form);
    }
  }
  return forms;
}
