// Random documents with terms planted in them. Whoever plants a term knows whether it may be painted, so that what the pipeline
// finds is judged by something else than the pipeline.
import fc from 'fast-check';

interface TextPlan {
  readonly text: string;
  /** True for a piece of a term. */
  readonly isTerm?: boolean;
}

interface ElementPlan {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** True when nothing in it may be painted. */
  readonly isForbidden?: boolean;
  readonly children: readonly Plan[];
}

/** A node to be. */
export type Plan = TextPlan | ElementPlan | { readonly comment: string };

const TERMS = ['ptosis', 'dysphagia', 'riluzole', 'Pyridostigmine', 'THYMOMA', 'pto\u00adsis'];
const PHRASES = ['myasthenia gravis', 'myasthenia\u00a0gravis', 'Amyotrophic  lateral sclerosis'];

/** Stand between terms; some grow or shrink when letters are folded, some are no whole characters. */
const FILLERS = [
  ' zq ',
  ', ',
  '\n  ',
  ' \ud800 ',
  ' \udc00\u0000 ',
  ' 🙂👩🏽‍⚕️ ',
  ' İSTANBUL ẞß ﬁ ',
  ' שלום ',
  ' \u202eabq\u202c ',
  ' e\u0301\u0301 ',
  ' 日本 ',
  ' &amp; <b> ',
  '. \ufffc ',
];

const term = fc.constantFrom(...TERMS, ...PHRASES);
const filler = fc.constantFrom(...FILLERS).map((text): Plan => ({ text }));
const make = (name: string, children: readonly Plan[], attributes = {}): ElementPlan => ({
  name,
  attributes,
  children,
});
const forbid = (name: string, text: string, attributes = {}): ElementPlan => ({
  name,
  attributes,
  isForbidden: true,
  children: [{ text }],
});

/** How a piece of a term stands beside the piece before it: the sentence runs on over all of these. */
const CUTS: readonly ((piece: Plan) => readonly Plan[])[] = [
  (piece) => [piece],
  (piece) => [make('b', [piece])],
  (piece) => [make('a', [make('i', [piece])], { href: '#x' })],
  (piece) => [{ comment: ' ptosis ' }, piece],
  (piece) => [make('wbr', []), make('span', [piece])],
  (piece) => [{ text: '' }, piece],
  (piece) => [forbid('script', '"ptosis"', { type: 'application/json' }), piece],
  (piece) => [forbid('span', 'ptosis', { hidden: '' }), piece],
];

const wholeTerm = term.map((text): Plan[] => [{ text, isTerm: true }]);
const cutTerm = fc
  .tuple(
    term,
    fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom(...CUTS)), { maxLength: 3 }),
  )
  .map(([text, cuts]) => {
    const places = [...cuts].sort(([a], [b]) => a - b);
    const starts = [0, ...places.map(([at]) => Math.min(at, text.length))];
    return starts.flatMap((start, index): readonly Plan[] => {
      const piece = text.slice(start, starts[index + 1] ?? text.length);
      const cut = places[index - 1]?.[1] ?? CUTS[0];
      return cut && piece !== '' ? cut({ text: piece, isTerm: true }) : [];
    });
  });

/** With a term in each, or the test would pass by what is not there. */
const forbidden = fc
  .tuple(
    term,
    fc.constantFrom<readonly [name: string, attributes?: Readonly<Record<string, string>>]>(
      ['code'],
      ['pre', { class: 'code' }],
      ['kbd'],
      ['textarea'],
      ['button'],
      ['option'],
      ['svg:text'],
      ['math:mi'],
      ['noscript'],
      ['style'],
      ['rt'],
      ['output'],
      ['div', { contenteditable: 'true' }],
      ['div', { contenteditable: 'plaintext-only' }],
      ['span', { role: 'presentation textbox' }],
      ['p', { hidden: '' }],
      ['section', { style: 'display: none' }],
      ['p', { style: 'visibility: hidden' }],
      ['div', { style: 'content-visibility: hidden' }],
      ['discern-term'],
    ),
  )
  .map(([text, [name, attributes]]) => forbid(name, text, attributes));

const beside = fc.oneof(
  { weight: 8, arbitrary: filler },
  { weight: 3, arbitrary: forbidden },
  fc.constant<Plan>({ comment: 'dysphagia' }),
  fc.constant<Plan>(make('br', [])),
  fc.constant<Plan>(make('sup', [{ text: '1' }])),
  fc.constant<Plan>(make('img', [], { alt: 'ptosis' })),
);

const SPACE: Plan = { text: ' ' };
const itemsOf = (terms: fc.Arbitrary<Plan[]>) =>
  fc
    .array(fc.oneof(terms, fc.array(beside, { maxLength: 2 })), { maxLength: 5 })
    .map((items) => items.flatMap((item) => [...item, SPACE]));

const whole = itemsOf(wholeTerm);
const INLINE = ['b', 'a', 'span', 'em', 'label', 'q', 'bdi'];
const BLOCKS = ['p', 'div', 'section', 'h2', 'li', 'blockquote', 'td'];
const STYLES = [
  '',
  'width: 70px',
  'columns: 2',
  'white-space: pre-wrap',
  'direction: rtl',
  'text-transform: uppercase',
  'hyphens: auto',
];
/** Every element in these is laid out apart, so that no term runs through one. */
const APART = ['display: flex', 'display: inline-grid'];

const { block } = fc.letrec<{ block: Plan; inline: Plan[] }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    itemsOf(cutTerm),
    fc
      .tuple(fc.constantFrom(...INLINE), tie('inline'), itemsOf(cutTerm))
      .map(([name, children, after]) => [make(name, children), SPACE, ...after]),
  ),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .tuple(fc.constantFrom(...BLOCKS), fc.constantFrom(...STYLES), tie('inline'))
      .map(([name, style, children]) => make(name, children, { style })),
    fc.tuple(fc.constantFrom(...APART), whole).map(([style, children]) => make('div', children, { style })),
    fc
      .tuple(whole, whole)
      .map(([one, other]) =>
        make('table', [make('tbody', [make('tr', [make('td', one), make('th', other)])])]),
      ),
    fc.tuple(term, whole, fc.boolean()).map(([text, children, isOpen]): Plan => {
      const inner = isOpen ? make('p', children) : forbid('p', text);
      return make('details', [make('summary', [{ text: 'zq' }]), inner], isOpen ? { open: '' } : {});
    }),
    term.map((text) => make('p', [make('ruby', [{ text, isTerm: true }, forbid('rt', 'ptosis')])])),
    term.map((text) => make('pre', [{ text: 'a letter with ' }, { text, isTerm: true }, { text: ' in it' }])),
    forbidden,
    fc
      .tuple(
        fc.constantFrom('div', 'ul', 'article'),
        fc.array(tie('block') as fc.Arbitrary<Plan>, { maxLength: 4 }),
      )
      .map(([name, children]) => make(name, children)),
  ),
}));

/** A document of a few blocks. */
export const randomDocument: fc.Arbitrary<readonly Plan[]> = fc.array(block, { minLength: 1, maxLength: 6 });

/** A document in the page, with all it takes to judge what is done to it. */
export interface Planted {
  readonly root: HTMLElement;
  /** For each character of the text content: whether it is a piece of a term that may be painted. White space counts for none. */
  readonly expected: string;
  /** The outermost elements that may not be touched. */
  readonly forbidden: readonly Element[];
}

const NAMESPACES: Record<string, string> = {
  svg: 'http://www.w3.org/2000/svg',
  math: 'http://www.w3.org/1998/Math/MathML',
};

/** Builds it, outside of the page. */
export function plant(plans: readonly Plan[]): Planted {
  const root = document.createElement('article');
  const forbidden: Element[] = [];
  let expected = '';
  const add = (parent: Element, plan: Plan, isBarred: boolean) => {
    if ('comment' in plan) parent.append(document.createComment(plan.comment));
    else if ('text' in plan) {
      parent.append(document.createTextNode(plan.text));
      expected += flags(plan.text, plan.isTerm === true && !isBarred ? 1 : 0);
    } else {
      const isForbidden = plan.isForbidden === true;
      const [outer, inner] = elementsFor(plan.name);
      for (const [key, value] of Object.entries(plan.attributes ?? {})) outer.setAttribute(key, value);
      parent.append(outer);
      if (isForbidden && !isBarred) forbidden.push(outer);
      for (const child of plan.children) add(inner, child, isBarred || isForbidden);
    }
  };
  for (const plan of plans) add(root, plan, false);
  return { root, expected, forbidden };
}

/** One flag for each character; how white space is painted nobody sees. */
export function flags(text: string, count: number): string {
  return text.replace(/[\s\S]/g, (character) => (/\s/.test(character) ? '.' : String(count)));
}

function elementsFor(name: string): [outer: Element, inner: Element] {
  const [space, inside] = name.split(':');
  const uri = NAMESPACES[space ?? ''];
  if (inside === undefined || uri === undefined) {
    const element = document.createElement(name);
    return [element, element];
  }
  const outer = document.createElementNS(uri, space ?? '');
  const inner = document.createElementNS(uri, inside);
  outer.append(inner);
  return [outer, inner];
}
