const comesAfter = (one: Node, node: Node): boolean =>
  (node.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/**
 * Index of the first that comes after a node or lies in it, of things that stand in the order of the page; their number where
 * none does. By halves: among neighbours a browser counts its way from one to the other, and ten thousand of them would be
 * counted ten thousand times.
 */
export const firstAfter = (all: readonly Node[], node: Node): number => {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const one = all[middle];
    if (one && comesAfter(one, node)) high = middle;
    else low = middle + 1;
  }
  return low;
};
