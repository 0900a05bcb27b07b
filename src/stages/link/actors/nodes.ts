/** The local actors of all documents as numbered nodes, and sets of nodes that are one actor. */
import type { LocalActor, RoleMention } from '../../../model/actor.js';
import type { LanguagePack } from '../../../model/language.js';
import { foldForComparison } from '../../../text/fold.js';
import type { Corpus } from '../context.js';
import { officeOf, withoutArticle, type Office } from './offices.js';
import { remembered } from './remembered.js';

export interface Node {
  readonly document: number;
  readonly local: number;
  readonly actor: LocalActor;
  readonly pack: LanguagePack;
  /** Folded words of its name, without article. */
  readonly words: readonly string[];
  /** Does the document give it a name of its own, and not only a role or a common noun? */
  readonly named: boolean;
  readonly offices: readonly Office[];
}

/** Gives one node for each local actor, in the order of documents and of first mention. */
export function nodesOf(corpus: Corpus): readonly Node[] {
  const readers = new Map<LanguagePack, NameReader>();
  return corpus.documents.flatMap((document, d) => {
    const pack = corpus.packOf(document);
    const reader = readers.get(pack) ?? nameReader(pack);
    readers.set(pack, reader);
    return document.actors.map((actor, local): Node => ({
      document: d, local, actor, pack,
      words: reader.wordsOf(actor.name),
      named: actor.key !== null || actor.mentions.some(m => m.form === 'name' || m.form === 'short_name' || m.form === 'metonym'),
      offices: actor.roles.map(reader.officeOf),
    }));
  });
}

/** Names and roles come again in most documents: each is read once in a language. */
interface NameReader {
  readonly wordsOf: (name: string) => readonly string[];
  readonly officeOf: (role: RoleMention) => Office;
}

function nameReader(pack: LanguagePack): NameReader {
  const bearing = remembered((of: string) => remembered((role: string) => officeOf({ role, of }, pack)));
  const alone = remembered((role: string) => officeOf({ role, of: null }, pack));
  return {
    wordsOf: remembered(name => foldForComparison(withoutArticle(name, pack)).split(' ').filter(w => w !== '')),
    officeOf: ({ role, of }) => (of === null ? alone(role) : bearing(of)(role)),
  };
}

/** Disjoint sets of numbers; the smallest number stands for its set (union by hand, path halving). */
export class Sets {
  private readonly parent: Int32Array;

  constructor(count: number) {
    this.parent = Int32Array.from({ length: count }, (_, i) => i);
  }

  find(n: number): number {
    const { parent } = this;
    let at = n;
    while (parent[at] !== at) { parent[at] = parent[parent[at]!]!; at = parent[at]!; }
    return at;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.parent[Math.max(x, y)] = Math.min(x, y);
  }
}
