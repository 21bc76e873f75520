// Random changes that a page makes, done alike to a document and to its twin that nobody painted, node by node.
import fc from 'fast-check';

/** A document's own nodes by number; the twin has the same node under the same number. Nodes that changes make are added. */
export class Twins {
  readonly nodes: Node[];
  readonly twins: Node[];

  constructor(root: Node, twin: Node) {
    this.nodes = allNodes(root);
    this.twins = allNodes(twin);
  }

  /** Does a change to both. */
  do(change: Change): void {
    for (const nodes of [this.nodes, this.twins]) doTo(nodes, change);
  }

  /** Where the painted document is not what its twin is: by number, so that another node of the same looks counts. */
  differences(): string[] {
    const [mine, theirs] = [describe(this.nodes), describe(this.twins)];
    return mine.flatMap((line, index) =>
      line === theirs[index] ? [] : [`${line} should be ${theirs[index]}`],
    );
  }
}

function allNodes(root: Node): Node[] {
  const walker = document.createTreeWalker(root);
  const nodes: Node[] = [root];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode);
  return nodes;
}

/** Each node, those taken out too: what it holds, its attributes, its children by number. */
function describe(nodes: readonly Node[]): string[] {
  const numbers = new Map(nodes.map((node, index) => [node, index]));
  return nodes.map((node, index) => {
    const children = [...node.childNodes].map((child) => numbers.get(child) ?? `a foreign ${child.nodeName}`);
    const attributes =
      node instanceof Element ? [...node.attributes].map(({ name, value }) => `${name}=${value}`) : [];
    return `${index} ${node.nodeName} ${JSON.stringify(node.nodeValue)} [${attributes}] (${children})`;
  });
}

/** One change; numbers are taken modulo the number of nodes. */
export interface Change {
  readonly kind: (typeof GENTLE)[number] | (typeof EDITS)[number];
  readonly at: number;
  readonly to: number;
  readonly text: string;
  readonly attribute: readonly [name: string, value: string];
}

/** What a page can do that does not look at the nodes beside its own. */
const GENTLE = [
  'write',
  'remove',
  'before',
  'after',
  'replace',
  'move',
  'append',
  'set',
  'unset',
  'empty',
] as const;
/** What works on text node by text node, and so can only be meant for the page's own cut of it. */
const EDITS = ['splice', 'split', 'normalize'] as const;

const detail = {
  at: fc.nat(500),
  to: fc.nat(500),
  text: fc.constantFrom(
    'New words.',
    'riluzole',
    'has ptosis and dysphagia',
    '',
    ' gravis',
    'my',
    '\udc00 zq',
  ),
  attribute: fc.constantFrom<readonly [string, string]>(
    ['hidden', ''],
    ['contenteditable', 'true'],
    ['role', 'textbox'],
    ['title', 'ptosis'],
    ['style', 'display: block'],
    ['style', 'display: none'],
    ['open', ''],
  ),
};

/** Changes that any painter has to bear. */
export const gentleChanges = fc.array(fc.record<Change>({ kind: fc.constantFrom(...GENTLE), ...detail }), {
  maxLength: 8,
});
/** Changes that painting by highlight has to bear as well. */
export const anyChanges = fc.array(
  fc.record<Change>({ kind: fc.constantFrom(...GENTLE, ...EDITS), ...detail }),
  {
    maxLength: 8,
  },
);

function doTo(nodes: Node[], { kind, at, to, text, attribute: [name, value] }: Change): void {
  // Not the root itself: both stand beside each other in one body.
  const node = nodes[1 + (at % (nodes.length - 1))];
  const other = nodes[to % nodes.length];
  if (node === undefined || other === undefined) return;
  const made = () => {
    const fresh = document.createTextNode(text);
    nodes.push(fresh);
    return fresh;
  };
  const isIn = node.parentNode !== null;
  const child = node as ChildNode;
  if (node instanceof Text) {
    if (kind === 'write') node.data = text;
    if (kind === 'splice') node.replaceData(to % (node.length + 1), 2, text);
    if (kind === 'split') nodes.push(node.splitText(to % (node.length + 1)));
  }
  if (kind === 'remove') child.remove();
  if (kind === 'before' && isIn) child.before(made());
  if (kind === 'after' && isIn) child.after(made());
  if (kind === 'replace' && isIn) child.replaceWith(made());
  if (kind === 'move' && other instanceof Element && !node.contains(other)) other.prepend(node);
  if (!(node instanceof Element)) return;
  if (kind === 'append') node.append(made());
  if (kind === 'set') node.setAttribute(name, value);
  if (kind === 'unset') node.removeAttribute(name);
  if (kind === 'empty') node.replaceChildren();
  if (kind === 'normalize') node.normalize();
}
