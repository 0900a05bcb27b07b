/** Reads a short text for actors, as the pipeline would, and shows them by name. */
import { findActors, type FoundActors } from '../../../src/stages/annotate/mentions/find.js';
import { packOf, segmentLines } from '../../lines.js';

export function actorsIn(text: string, language: string): FoundActors {
  return findActors(segmentLines(text, language), packOf(language), () => {});
}

/** The mentions of each actor, by the actor's name. */
export function mentionsByName(text: string, language: string): Record<string, string[]> {
  return Object.fromEntries(actorsIn(text, language).actors.map(a => [a.name, a.mentions.map(m => m.text)]));
}
