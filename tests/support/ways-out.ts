// Every way by which a file of the extension could reach the network or run code that is not in the package, each known by what it
// has to be called in a bundle: what is the browser's own cannot be renamed by a minifier.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';

/** What a way looks like in a script. Texts of ours lie in the scripts too, so a word alone is only looked for where no text needs it. */
const IN_SCRIPTS: Record<string, RegExp> = {
  fetch: /\bfetch\b/,
  XMLHttpRequest: /\bXMLHttpRequest\b/,
  WebSocket: /\bWebSocket(?:Stream)?\b/,
  EventSource: /\bEventSource\b/,
  sendBeacon: /\bsendBeacon\b/,
  WebTransport: /\bWebTransport\b/,
  RTCPeerConnection: /\bRTC[A-Z]\w+/,
  'worker script': /\b(?:Shared)?Worker\b|\bserviceWorker\b|\baddModule\b|\bimportScripts\b/,
  // A file of the package by its written name is code that the store has seen.
  'import()': /\bimport\s*\((?!\s*["'`]\.\/[\w.-]+\.js["'`]\s*\))/,
  // The polyfill names `devtools.inspectedWindow.eval` in its table of the browser's functions.
  eval: /\beval\b(?!:\{)/,
  Function: /\bFunction\s*\(|\bFunction`/,
  'loading element':
    /\.(?:src|srcset|srcdoc|poster)\s*=[^=]|\bnew (?:Image|Audio)\b|\.(?:ping|action|formAction)\s*=[^=]/,
  'web page opened': /\bwindow\.open\b|\blocation(?:\.href)?\s*=[^=]|\blocation\.(?:assign|replace)\b/,
  'address called on removal': /\.setUninstallURL\b/,
  'program outside': /\.(?:connectNative|sendNativeMessage)\b/,
  'storage of an account': /\.storage\.sync\b|\bstorage\[?["'`]sync/,
};

/** An address that leads out of the package; `//host` takes the scheme of the page it stands in. */
const OUTSIDE = String.raw`(?:[a-z][a-z0-9+.-]*:)?\/\/`;
const IN_PAGES: Record<string, RegExp> = {
  'remote address': new RegExp(
    String.raw`\b(?:src|srcset|href|data|poster|action|ping|manifest)\s*=\s*["']?\s*${OUTSIDE}`,
    'i',
  ),
  'script in the page': /<script\b(?![^>]*\bsrc=)|\son\w+\s*=/i,
  'connection beforehand': /\brel\s*=\s*["']?(?:dns-prefetch|preconnect|prefetch|prerender)/i,
  'way to elsewhere': /http-equiv\s*=\s*["']?refresh|<(?:base|iframe|object|embed)\b/i,
};
const IN_STYLES: Record<string, RegExp> = {
  'remote address': new RegExp(String.raw`(?:url\(|@import|image-set\()\s*["']?\s*${OUTSIDE}`, 'i'),
  'style from elsewhere': /@import\b/i,
};
const BY_KIND: Record<string, readonly Record<string, RegExp>[]> = {
  '.js': [IN_SCRIPTS],
  '.html': [IN_PAGES, IN_STYLES],
  '.css': [IN_STYLES],
};

/** Kinds of file that are no code and load nothing. */
const HARMLESS = ['.json', '.png', '.md', '.txt'];

/** The ways out that the text of a file has, by name. @throws Error on a kind of file that nobody has thought about. */
export function waysOut(name: string, text: string): string[] {
  const ways = BY_KIND[extname(name)];
  if (ways === undefined) {
    if (HARMLESS.includes(extname(name))) return [];
    throw new Error(`${name}: a kind of file that is not known to be harmless`);
  }
  return ways.flatMap(Object.entries<RegExp>).flatMap(([way, look]) => (look.test(text) ? way : []));
}

/** The same for every file of a built extension: "assets/popup.js: fetch". */
export function waysOutOf(folder: string): string[] {
  return filesBelow(folder).flatMap((path) =>
    waysOut(path, readFileSync(path, 'utf8')).map((way) => `${relative(folder, path)}: ${way}`),
  );
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}
