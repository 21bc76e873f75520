// What is never read, wherever it stands: everything somebody writes in, machine text, and what nobody sees.
import { describe, expect, test } from 'vitest';
import { mayRead, readSegments } from '../../../src/text/read-segments.ts';
import { build, exactTextsOf, get, textsOf } from './fixture.ts';

/** The text is `ptosis` in each; nothing of it may be read, nor when reading begins inside. */
const BY_NAME: readonly string[] = [
  '<textarea class="x">ptosis</textarea>',
  '<select><option class="x">ptosis</option></select>',
  '<select><optgroup label="ptosis" class="x"><option>ptosis</option></optgroup></select>',
  '<button class="x">ptosis</button>',
  '<button><b class="x">ptosis</b></button>',
  '<output class="x">ptosis</output>',
  '<meter class="x">ptosis</meter>',
  '<progress class="x">ptosis</progress>',
  '<datalist><option class="x">ptosis</option></datalist>',
  '<code class="x">ptosis</code>',
  '<pre class="code">see <b class="x">ptosis</b></pre>',
  '<kbd class="x">ptosis</kbd>',
  '<samp class="x">ptosis</samp>',
  '<var class="x">ptosis</var>',
  '<listing class="x">ptosis</listing>',
  '<xmp class="x">ptosis</xmp>',
  '<script type="text/plain" class="x">ptosis</script>',
  '<style class="x">ptosis</style>',
  '<noscript class="x">ptosis</noscript>',
  '<template class="x"><p>ptosis</p></template>',
  '<svg><text class="x">ptosis</text></svg>',
  '<svg><foreignObject><p class="x">ptosis</p></foreignObject></svg>',
  '<svg><a class="x">ptosis</a></svg>',
  '<math><mtext class="x">ptosis</mtext></math>',
  '<iframe class="x">ptosis</iframe>',
  '<object><p class="x">ptosis</p></object>',
  '<canvas><p class="x">ptosis</p></canvas>',
  '<video><p class="x">ptosis</p></video>',
  '<audio><p class="x">ptosis</p></audio>',
  '<noembed class="x">ptosis</noembed>',
  '<noframes class="x">ptosis</noframes>',
  '<ruby>x<rt class="x">ptosis</rt></ruby>',
  '<discern-card><p class="x">ptosis</p></discern-card>',
  '<discern-term class="x">ptosis</discern-term>',
];

const BY_ATTRIBUTE: readonly string[] = [
  '<div contenteditable="true" class="x">ptosis</div>',
  '<div contenteditable="" class="x">ptosis</div>',
  '<div contenteditable class="x">ptosis</div>',
  '<div contenteditable="TRUE" class="x">ptosis</div>',
  '<div contenteditable="plaintext-only" class="x">ptosis</div>',
  '<div contenteditable><p>a <b class="x">ptosis</b></p></div>',
  '<div contenteditable><p contenteditable="false" class="x">ptosis</p></div>',
  '<div role="textbox" class="x">ptosis</div>',
  '<div role=" TextBox " class="x">ptosis</div>',
  '<div role="textbox group" class="x">ptosis</div>',
  '<div role="none textbox" class="x">ptosis</div>',
  '<div role="searchbox" class="x">ptosis</div>',
  '<div role="combobox" class="x">ptosis</div>',
  '<div role="spinbutton" class="x">ptosis</div>',
  '<div role="code" class="x">ptosis</div>',
  '<div role="math" class="x">ptosis</div>',
  '<div hidden class="x">ptosis</div>',
  '<div hidden="until-found" class="x">ptosis</div>',
  '<div hidden><p><b class="x">ptosis</b></p></div>',
];

/** Told by style alone: read at first, and gone from the exact segments. */
const BY_STYLE: readonly string[] = [
  '<p style="display: none">ptosis</p>',
  '<div style="display: none"><p>a <b>ptosis</b></p></div>',
  '<p style="visibility: hidden">ptosis</p>',
  '<p style="visibility: collapse">ptosis</p>',
  '<div style="visibility: hidden"><p>ptosis</p></div>',
  '<p><span style="display: none">ptosis</span></p>',
  '<p style="content-visibility: hidden"><b>ptosis</b></p>',
  '<p style="content-visibility: hidden">ptosis</p>',
  '<details><summary></summary><p>ptosis</p></details>',
  '<details><summary></summary>ptosis</details>',
  '<details><summary></summary><b>ptosis</b></details>',
  '<details style="display: contents"><summary></summary>ptosis</details>',
  '<dialog>ptosis</dialog>',
  '<div popover>ptosis</div>',
  '<div style="-webkit-user-modify: read-write">ptosis</div>',
];

describe.each([...BY_NAME, ...BY_ATTRIBUTE])('%s', (html) => {
  test('is passed over, and reading cannot begin in it', () => {
    const place = build(`<p>before</p>${html}<p>after</p>`);
    expect(textsOf(place).join()).not.toContain('ptosis');
    expect(textsOf(place)).toEqual(expect.arrayContaining(['before', 'after']));
    const inside = place.querySelector('.x');
    if (inside === null) return;
    expect(mayRead(inside)).toBe(false);
    expect(textsOf(inside)).toEqual([]);
  });
});

describe.each(BY_STYLE)('%s', (html) => {
  test('is not in the exact segments', () => {
    expect(exactTextsOf(build(html)).join()).not.toContain('ptosis');
  });
});

test('a visible child of an invisible parent is read', () => {
  const place = build('<p style="visibility: hidden">pto <b style="visibility: visible">thymoma</b></p>');
  expect(exactTextsOf(place)).toEqual(['thymoma']);
});

test('an open details and an open dialog are read', () => {
  expect(exactTextsOf(build('<details open><summary>a b</summary>ptosis</details>'))).toContain('ptosis');
  expect(exactTextsOf(build('<dialog open>ptosis</dialog>'))).toEqual(['ptosis']);
});

test('a document in design mode is an editor, all of it', () => {
  const place = build('<p>ptosis</p>');
  document.designMode = 'on';
  try {
    expect(textsOf(document)).toEqual([]);
    expect(textsOf(place)).toEqual([]);
    expect(mayRead(get(place, 'p'))).toBe(false);
  } finally {
    document.designMode = 'off';
  }
});

test('a root element that is an editor or a drawing is not read', () => {
  const drawing = new DOMParser().parseFromString(
    '<svg xmlns="http://www.w3.org/2000/svg"><text>ptosis</text></svg>',
    'image/svg+xml',
  );
  expect([...readSegments(drawing)]).toEqual([]);
  const editor = new DOMParser().parseFromString('<html contenteditable><p>ptosis</p></html>', 'text/html');
  expect([...readSegments(editor)]).toEqual([]);
});
