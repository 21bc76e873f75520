// Nothing in the built extension can reach the network or run code from elsewhere, and the scan that says so sees each way. Needs
// `npm run build`, which the test command runs first.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { waysOut, waysOutOf } from '../support/ways-out.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test.each(['chrome', 'firefox'])('the build for %s has no way out', (browser) => {
  expect(waysOutOf(join(ROOT, 'dist', browser))).toEqual([]);
});

/** One line for each way, as a bundler would leave it. */
const SEEN: readonly [way: string, file: string, text: string][] = [
  ['fetch', 'a.js', 'let e=await fetch(`http://a.example/`)'],
  ['fetch', 'a.js', 'const{fetch:e}=globalThis;e(t)'],
  ['fetch', 'a.js', 'globalThis["fetch"](e)'],
  ['XMLHttpRequest', 'a.js', 'let e=new XMLHttpRequest;e.open(`GET`,t)'],
  ['WebSocket', 'a.js', 'new WebSocket(e)'],
  ['WebSocket', 'a.js', 'new WebSocketStream(e)'],
  ['EventSource', 'a.js', 'new EventSource(e)'],
  ['sendBeacon', 'a.js', 'navigator.sendBeacon(e,t)'],
  ['WebTransport', 'a.js', 'new WebTransport(e)'],
  ['RTCPeerConnection', 'a.js', 'new RTCPeerConnection({iceServers:e})'],
  ['worker script', 'a.js', 'new Worker(e)'],
  ['worker script', 'a.js', 'new SharedWorker(e)'],
  ['worker script', 'a.js', 'importScripts(e)'],
  ['worker script', 'a.js', 'navigator.serviceWorker.register(e)'],
  ['worker script', 'a.js', 'CSS.paintWorklet.addModule(e)'],
  ['import()', 'a.js', 'import(e)'],
  ['import()', 'a.js', 'import(`https://a.example/b.js`)'],
  ['import()', 'a.js', 'import ("./b.js?"+e)'],
  ['eval', 'a.js', 'eval(e)'],
  ['eval', 'a.js', '(0,eval)(e)'],
  ['Function', 'a.js', 'new Function(`return this`)()'],
  ['Function', 'a.js', 'Function(e)()'],
  ['loading element', 'a.js', 'let e=new Image'],
  ['loading element', 'a.js', 'e.src=`http://a.example/b.png`'],
  ['loading element', 'a.js', 't.srcset = e'],
  ['loading element', 'a.js', 'e.ping=t'],
  ['web page opened', 'a.js', 'window.open(e)'],
  ['web page opened', 'a.js', 'location=e'],
  ['web page opened', 'a.js', 'location.href=e'],
  ['web page opened', 'a.js', 'location.assign(e)'],
  ['address called on removal', 'a.js', 'e.runtime.setUninstallURL(t)'],
  ['program outside', 'a.js', 'e.runtime.connectNative(t)'],
  ['program outside', 'a.js', 'e.runtime.sendNativeMessage(t,n)'],
  ['storage of an account', 'a.js', 'await e.storage.sync.set(t)'],
  ['remote address', 'a.html', '<script type="module" src="https://a.example/b.js"></script>'],
  ['remote address', 'a.html', '<link rel="stylesheet" href="//a.example/b.css">'],
  ['remote address', 'a.html', "<img src = 'http://a.example/b.png'>"],
  ['remote address', 'a.html', '<style>p { background: url(https://a.example/b.png) }</style>'],
  ['remote address', 'a.html', '<form action="https://a.example/">'],
  ['script in the page', 'a.html', '<script>go()</script>'],
  ['script in the page', 'a.html', '<body onload="go()">'],
  ['connection beforehand', 'a.html', '<link rel="preconnect" href="/x">'],
  ['connection beforehand', 'a.html', '<link href="/x" rel=dns-prefetch>'],
  ['way to elsewhere', 'a.html', '<meta http-equiv="refresh" content="0; url=/x">'],
  ['way to elsewhere', 'a.html', '<base href="/x/">'],
  ['way to elsewhere', 'a.html', '<iframe name="x"></iframe>'],
  ['remote address', 'a.css', 'p { background: url("https://a.example/b.png") }'],
  ['remote address', 'a.css', 'p { background: image-set("//a.example/b.png" 1x) }'],
  ['style from elsewhere', 'a.css', '@import "b.css";'],
];

test.each(SEEN)('the scan sees %s in %s: %s', (way, file, text) => {
  expect(waysOut(file, text)).toContain(way);
});

test.each([
  ['a.js', 'import{t as e}from`./b.js`;await import(`./hover-card-DNtSw5p6.js`)'],
  [
    'a.js',
    'devtools:{inspectedWindow:{eval:{minArgs:1}}},sync:{get:{minArgs:0}},setUninstallURL:{minArgs:1}',
  ],
  [
    'a.js',
    'let e=location.href===t;{link:`https://doi.org/10.1000/1`,what:`a functional scale (see the source)`}',
  ],
  [
    'a.html',
    '<script type="module" crossorigin src="/assets/popup.js"></script><link href="/assets/popup.css">',
  ],
  ['a.css', 'p { background: url(/icons/icon-16.png) }'],
])('and nothing in %s: %s', (file, text) => {
  expect(waysOut(file, text)).toEqual([]);
});

test('a kind of file that nobody has thought about is no harmless one', () => {
  expect(() => waysOut('a.wasm', '')).toThrow('a.wasm');
});

// The card is drawn in pages that may load anything, where our own policy does not hold.
describe('what we draw', () => {
  const drawn = filesBelow(join(ROOT, 'src')).filter((file) => file.endsWith('.tsx'));
  /** Elements that load something, and links that say where their reader comes from. */
  const LOADING =
    /<(?:img|picture|source|video|audio|track|iframe|frame|object|embed|script|link|form|image|use|feImage)\b/;
  const LINK = /<a\b(?:(?!>\n|\/>).)*?>/gs;

  test('no element that loads anything', () => {
    expect(drawn.length).toBeGreaterThan(20);
    expect(drawn.filter((file) => LOADING.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('no link tells a source which page its reader comes from', () => {
    const links = drawn.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(LINK)].map(([link]) => ({ file: relative(ROOT, file), link })),
    );
    const leading = links.filter(({ link }) => link.includes('href='));
    expect(leading.length).toBeGreaterThan(1);
    const telling = leading.filter(
      ({ link }) => !/\brel="[^"]*\bnoreferrer\b/.test(link) && !/href=(?:"|{`)#/.test(link),
    );
    expect(telling).toEqual([]);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}
