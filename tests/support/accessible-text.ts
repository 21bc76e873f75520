// What a screen reader is given of the open card, in Chromium. Firefox offers no such view to tests.
import type { Page } from 'puppeteer-core';
import { sessionOf } from './page-under-test.ts';

interface DomNode {
  readonly backendNodeId: number;
  readonly localName: string;
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
}

/** All text in the accessibility tree of the open card; undefined without a card. */
export async function accessibleText(page: Page): Promise<string | undefined> {
  const session = await sessionOf(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'document.querySelector("discern-card")',
  });
  if (result.objectId === undefined) return undefined;
  const { node } = await session.send('DOM.describeNode', {
    objectId: result.objectId,
    depth: -1,
    pierce: true,
  });
  const article = findArticle(node);
  if (article === undefined) return undefined;
  const { nodes } = await session.send('Accessibility.queryAXTree', { backendNodeId: article.backendNodeId });
  return nodes
    .filter(({ role, ignored }) => role?.value === 'StaticText' && !ignored)
    .map(({ name }) => String(name?.value ?? ''))
    .join(' ');
}

function findArticle(node: DomNode): DomNode | undefined {
  if (node.localName === 'article') return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = findArticle(child);
    if (found) return found;
  }
  return undefined;
}
