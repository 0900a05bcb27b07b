// B-cubed precision, recall and F1 of a clustering (Bagga and Baldwin 1998), over items.
export function bCubed(gold, found) {
  let precision = 0;
  let recall = 0;
  for (let i = 0; i < gold.length; i++) {
    const together = gold.map((g, j) => g === gold[i] && found[j] === found[i]).filter(Boolean).length;
    precision += together / found.filter(f => f === found[i]).length;
    recall += together / gold.filter(g => g === gold[i]).length;
  }
  precision /= gold.length;
  recall /= gold.length;
  return { precision, recall, f1: 2 * precision * recall / (precision + recall) };
}
