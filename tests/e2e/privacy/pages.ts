// The pages that the tour reads. Each name leads to the recording proxy, whatever it is.
import type { Page as Served } from '../../support/serve.ts';
import { story } from '../../support/story.ts';

/** A page of the tour, and what opening it asks of the network besides itself. */
interface TourPage extends Served {
  readonly parts?: readonly string[];
}

/** Browsers ask for an icon where no page names one, each at a time of its own. */
const ICON = '<link rel="icon" href="data:,"><title>';
const withIcon = (html: string) => html.replace('<title>', ICON);

/** Has a script, so that terms are painted over it. */
export const STORY = 'http://story.test/story.html';
/** Has none, so that terms are wrapped. */
export const PLAIN = 'http://story.test/plain.html';
/** Holds another site's page. */
export const FRAMED = 'http://story.test/framed.html';
export const FRAME = 'http://frame.test/inside.html';
/** Allows nothing, and has what is done all the same reported to its owner. */
export const STRICT = 'http://strict.test/strict.html';
export const BREAD = 'http://story.test/bread.html';

const strict = withIcon(`<!doctype html><html lang="en"><head><title>Myasthenia gravis</title></head><body>
<p>People with myasthenia gravis often take pyridostigmine several times a day.</p>
<p>People with amyotrophic lateral sclerosis may take riluzole every day.</p></body></html>`);

export const PAGES: Readonly<Record<string, TourPage>> = {
  [STORY]: { body: withIcon(story({ script: true })) },
  [PLAIN]: { body: withIcon(story()) },
  [FRAMED]: {
    body: withIcon(story({ extra: `<iframe src="${FRAME}" width="700" height="500"></iframe>` })),
    parts: [FRAME],
  },
  [FRAME]: { body: withIcon(story({ script: true })) },
  [STRICT]: {
    body: strict,
    headers: {
      'content-security-policy': "default-src 'none'; img-src data:; report-uri http://reports.test/csp",
    },
  },
  [BREAD]: { body: withIcon('<!doctype html><title>Bread</title><p>Flour, water and salt.') },
};
