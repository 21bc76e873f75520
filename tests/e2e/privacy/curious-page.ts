// A page that wants to know what Discern shows and keeps. Both functions run in the page, with nothing but what any page has.

/** What the page has noted by itself. */
export interface Noted {
  /** Elements that were added, by name. */
  readonly added: string[];
  /** Events seen before anybody could stop them, as "type element". */
  readonly events: string[];
  /** Calls of built-ins that the page has replaced. */
  readonly calls: string[];
  /** What arrived by messages. */
  readonly messages: string[];
  /** Stacks of code of the page that something else called. */
  readonly stacks: string[];
  /** Texts of nodes that are not the document's and came into the page's hands. */
  readonly nodes: string[];
  /** New names on the window and the document. */
  newNames(): string[];
  /** What the page was given of elements of its own class. */
  readonly internals: ElementInternals[];
}

/** Before anything of ours is there: listens, replaces built-ins, and takes the name of our element for a class of its own. */
export function beCurious(): void {
  const names = () => [...Reflect.ownKeys(window), ...Reflect.ownKeys(document)].map(String);
  const noted: Noted = {
    added: [],
    events: [],
    calls: [],
    messages: [],
    stacks: [],
    nodes: [],
    internals: [],
    newNames: () => names().filter((name) => !known.has(name)),
  };
  Object.assign(globalThis, { noted });
  const stack = () => noted.stacks.push(String(new Error().stack));
  const keep = (value: unknown) => {
    if (value instanceof Node && !document.contains(value)) noted.nodes.push(String(value.textContent));
  };

  for (const [owner, name] of [
    [Element.prototype, 'attachShadow'],
    [Element.prototype, 'append'],
    [HTMLElement.prototype, 'showPopover'],
    [HTMLElement.prototype, 'focus'],
    [CSSStyleSheet.prototype, 'replaceSync'],
    [HighlightRegistry.prototype, 'set'],
    [Document.prototype, 'createElementNS'],
  ] as const) {
    const real = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
      noted.calls.push(name);
      stack();
      const answer = real.apply(this, args);
      for (const value of [this, answer, ...args]) keep(value);
      return answer;
    });
  }

  class Taken extends HTMLElement {
    constructor() {
      super();
      stack();
      noted.internals.push(this.attachInternals());
    }
    connectedCallback() {
      stack();
    }
    disconnectedCallback() {
      stack();
    }
  }
  customElements.define('discern-card', Taken);

  const types =
    'pointermove pointerover click keydown focusin focusout beforetoggle toggle scroll copy selectionchange animationstart transitionrun slotchange discern-left';
  for (const type of types.split(' '))
    addEventListener(
      type,
      (event) => {
        const { target } = event;
        noted.events.push(`${type} ${target instanceof Element ? target.localName : ''}`);
        stack();
        for (const one of [...event.composedPath(), (event as FocusEvent).relatedTarget]) keep(one);
      },
      true,
    );
  addEventListener('message', ({ data }) => noted.messages.push(JSON.stringify(data)));
  new BroadcastChannel('discern').onmessage = ({ data }) => noted.messages.push(JSON.stringify(data));
  // In the words of our own messages, as if the page were the popup.
  for (const name of ['get-page-status', 'get-cards', 'get-knowledge', 'get-text'])
    postMessage({ name, payload: { ids: ['ptosis'], id: 'ptosis', use: 'copy' } }, '*');

  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element) noted.added.push(node.localName);
    // What fades in is an animation, and an animation knows its element.
    for (const { effect } of document.getAnimations()) keep((effect as KeyframeEffect | null)?.target);
    for (const host of document.querySelectorAll('discern-card'))
      for (const { effect } of host.getAnimations({ subtree: true }))
        keep((effect as KeyframeEffect | null)?.target);
  }).observe(document, { childList: true, subtree: true });

  for (const type of PerformanceObserver.supportedEntryTypes)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        noted.stacks.push(JSON.stringify(entry));
        const { element, target, sources } = entry as unknown as Record<string, unknown>;
        for (const node of [
          element,
          target,
          ...((sources as { node: unknown }[] | undefined) ?? []).map(({ node }) => node),
        ])
          keep(node);
      }
    }).observe({ type, buffered: true });

  const known = new Set(names());
}

/** What the page can read when it looks, as text; and what of the extension's files and functions it can reach. */
export interface Found {
  readonly read: Record<string, string>;
  readonly reached: readonly string[];
}

/** Looks everywhere, with a card open at `at` or without one. `extension` is the very origin, which a page would have to guess. */
export async function lookEverywhere(extension: string, at: { x: number; y: number }): Promise<Found> {
  const { noted } = globalThis as unknown as { noted: Noted };
  const host = document.querySelector('discern-card');
  const text = (value: unknown) => {
    const parts =
      value instanceof Node ? [value.textContent, value instanceof Element ? value.outerHTML : ''] : [value];
    return parts.map(String).join('\n');
  };
  const selected = () => {
    const selection = getSelection();
    const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, index) =>
      selection?.getRangeAt(index),
    );
    return [String(selection), ...ranges.map((range) => text(range?.cloneContents()))].join('\n');
  };
  const { caretRangeFromPoint } = document as {
    caretRangeFromPoint?: (x: number, y: number) => Range | null;
  };
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
  const read: Record<string, string> = {
    root: text(host?.shadowRoot ?? ''),
    internals: noted.internals.map(({ shadowRoot }) => text(shadowRoot ?? '')).join('\n'),
    document: text(document.documentElement),
    rendered: document.documentElement.innerText,
    serialised: new XMLSerializer().serializeToString(document),
    html: document.documentElement.getHTML({ serializableShadowRoots: true }),
    points: document
      .elementsFromPoint(at.x, at.y)
      .map((element) => (element === host ? '' : element.outerHTML))
      .join('\n'),
    caret: text(document.caretPositionFromPoint?.(at.x, at.y)?.offsetNode ?? ''),
    range: text(caretRangeFromPoint?.call(document, at.x, at.y)?.startContainer ?? ''),
    selected: selected(),
    sheets: sheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n'),
    timing: JSON.stringify(performance.getEntries()),
    stores: JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      await indexedDB.databases(),
    ]),
    names: noted.newNames().join('\n'),
    noted: JSON.stringify([noted.calls, noted.messages, noted.stacks, noted.nodes]),
  };
  getSelection()?.selectAllChildren(document.body);
  if (host) getSelection()?.selectAllChildren(host);
  read['selected by the page'] = selected();
  getSelection()?.removeAllRanges();

  const reached: string[] = [];
  const { chrome, browser } = globalThis as unknown as Record<string, Record<string, unknown> | undefined>;
  for (const api of [chrome, browser])
    for (const part of ['runtime', 'storage', 'tabs', 'i18n', 'extension'])
      if (api?.[part] !== undefined) reached.push(part);
  const load = (make: (address: string) => HTMLElement) => (address: string) =>
    new Promise<boolean>((resolve) => {
      const element = make(address);
      element.onload = () => resolve(true);
      element.onerror = () => resolve(false);
      document.head.append(element);
    });
  const loads: Record<string, (address: string) => Promise<boolean>> = {
    fetch: (address) => fetch(address).then(() => true),
    'without asking': (address) => fetch(address, { mode: 'no-cors' }).then(() => true),
    import: load((address) =>
      Object.assign(document.createElement('script'), { type: 'module', textContent: `import '${address}'` }),
    ),
    image: load((src) => Object.assign(new Image(), { src })),
    script: load((src) => Object.assign(document.createElement('script'), { src })),
    style: load((href) => Object.assign(document.createElement('link'), { rel: 'stylesheet', href })),
  };
  for (const file of [
    'manifest.json',
    'src/content.iife.js',
    'src/popup/popup.html',
    'icons/icon-16.png',
    'assets/popup.css',
  ])
    for (const [way, tries] of Object.entries(loads))
      if (await tries(`${extension}/${file}`).catch(() => false)) reached.push(`${way} ${file}`);
  return { read, reached };
}

/** What the page has of a selection: its text, and all that stands around nodes in it that are not the document's. */
export function readSelection(): { selected: string; nodes: string[] } {
  const selection = getSelection();
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, at) => selection?.getRangeAt(at));
  const nodes = [
    ...[selection?.anchorNode, selection?.focusNode],
    ...ranges.flatMap((range) => [
      range?.startContainer,
      range?.endContainer,
      range?.commonAncestorContainer,
    ]),
  ];
  const roots = nodes.flatMap((node) => node?.getRootNode() ?? []).filter((root) => root !== document);
  return { selected: String(selection), nodes: roots.map(({ textContent }) => textContent ?? '') };
}
