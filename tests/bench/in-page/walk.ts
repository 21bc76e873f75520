// Runs in a page, bundled: the least that anybody does who reads a page.

/** Visits every text once; gives the number of characters. */
export function walkBare(root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode() !== null) length += (walker.currentNode as Text).data.length;
  return length;
}

/** The texts of all blocks, each in one piece in memory. */
export function textsOf(root: Element): readonly string[] {
  const blocks = root.querySelectorAll('p, li, td, h1, h2');
  return [...blocks].map((block) => JSON.parse(JSON.stringify(block.textContent)) as string);
}
