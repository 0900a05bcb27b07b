/** Furniture of this language. */
import type { FurnitureWords } from '../../model/words/furniture.js';

export const furniture: FurnitureWords = {};
