// Everything a reader, a script or a screen can tell of a page, as text that can be compared.
import type { Page } from 'puppeteer-core';

/** One moment of a page. */
export interface Snapshot {
  readonly textContent: string;
  readonly innerText: string;
  /** Every word with the box around it, in hundredths of a pixel. */
  readonly rects: string;
  /** The whole document, node by node, shadow roots included, without elements of ours. */
  readonly dom: string;
  /** The editor's own document and selection. */
  readonly model: string;
  /** Where the focus and the selection are. */
  readonly focus: string;
  /** How many elements of ours stand in the document. */
  readonly ours: number;
}

/** Looks at the page as it is now. */
export function snapshotOf(page: Page): Promise<Snapshot> {
  return page.evaluate(() => {
    let ours = 0;
    const roots: (HTMLElement | ShadowRoot)[] = [document.body];
    const dom: string[] = [];
    // Lit numbers its markers at random.
    const plain = (text: string) => text.replace(/lit\$\d+\$/g, 'lit$');
    const write = (node: Node, indent: string): void => {
      if (node instanceof Text) dom.push(`${indent}${JSON.stringify(node.data)}`);
      else if (node instanceof Comment) dom.push(`${indent}<!--${plain(node.data)}-->`);
      if (!(node instanceof Element)) return;
      const isOurs = node.localName.startsWith('discern-');
      if (isOurs) ours += 1;
      const attributes = [...node.attributes].map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`);
      if (!isOurs) dom.push(`${indent}<${node.localName}${attributes.sort().join('')}>`);
      const inner = isOurs ? indent : `${indent}  `;
      if (node.shadowRoot && !isOurs) {
        roots.push(node.shadowRoot);
        dom.push(`${inner}#shadow-root`);
        for (const child of node.shadowRoot.childNodes) write(child, `${inner}  `);
      }
      for (const child of node.childNodes) write(child, inner);
    };
    write(document.documentElement, '');

    const rects: string[] = [];
    for (const root of roots) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const nodes: { node: Text; at: number }[] = [];
      let text = '';
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        nodes.push({ node, at: text.length });
        text += node.data;
      }
      const placeOf = (offset: number, isEnd: boolean) => {
        const found = nodes.findLast(({ at }) => (isEnd ? at < offset : at <= offset));
        return found && { node: found.node, offset: offset - found.at };
      };
      for (const { 0: word, index } of text.matchAll(/\S+/g)) {
        const start = placeOf(index, false);
        const end = placeOf(index + word.length, true);
        if (!start || !end) continue;
        const range = new Range();
        range.setStart(start.node, start.offset);
        range.setEnd(end.node, end.offset);
        const { x, y, width, height } = range.getBoundingClientRect();
        rects.push(`${word} ${[x, y, width, height].map((value) => Math.round(value * 100) / 100)}`);
      }
    }

    const focused = document.activeElement;
    const selection = getSelection();
    const before = new Range();
    if (selection?.focusNode) before.setEnd(selection.focusNode, selection.focusOffset);
    const textOf = (read: (element: HTMLElement) => string) =>
      roots
        .flatMap((root) => (root instanceof ShadowRoot ? ([...root.children] as HTMLElement[]) : [root]))
        .map(read)
        .join('\n');
    return {
      textContent: textOf((element) => element.textContent ?? ''),
      innerText: textOf((element) => element.innerText),
      rects: rects.join('\n'),
      dom: dom.join('\n'),
      model: JSON.stringify(window.app?.model?.() ?? null, null, 1),
      focus: `${focused?.localName}.${focused?.className} ${before.toString().length} "${selection}"`,
      ours,
    };
  });
}
