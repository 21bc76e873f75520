// The data set comes in; one HTML file goes out that needs nothing else and may load nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { DataSet } from '../../knowledge/schema-tables.ts';
import { reviewState, Sheet } from './sheet.tsx';

const NOTHING_FROM_OUTSIDE = "default-src 'none'; style-src 'unsafe-inline'";

/** The whole sheet as the text of an HTML file. */
export function writeSheet(data: DataSet): string {
  const head = renderToStaticMarkup(
    <>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={NOTHING_FROM_OUTSIDE} />
      <meta name="viewport" content="width=device-width" />
      <title>Discern: for clinical review, data {data.dataset.version}</title>
    </>,
  );
  const body = renderToStaticMarkup(<Sheet data={data} />);
  return `<!doctype html>
<html lang="en">
<head>${head}
<style>
${styleOf(data)}</style>
</head>
<body>${body}</body>
</html>
`;
}

/** Not written as an element: as a text its quotation marks would be escaped, which a style does not understand. */
function styleOf(data: DataSet): string {
  const css = readFileSync(join(import.meta.dirname, 'review.css'), 'utf8');
  // What stands above every page must not go on claiming what is over, so it is a rule of this edition.
  return `${css}\n@page { @top-left { content: 'Discern, for clinical review. ${reviewState(data)}'; } }\n`;
}
