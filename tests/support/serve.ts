// A web server on 127.0.0.1 for test pages and for `npm start`; it serves one folder, or pages given as text.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** A page given as text, with headers of its own. */
export interface Page {
  readonly body: string;
  readonly headers?: Record<string, string>;
  /** How long the answer takes, in ms. */
  readonly delay?: number;
}

/** A running server. */
export interface Site {
  /** Address without a trailing slash, on 127.0.0.1; `localhost` on the same port is another origin. */
  readonly origin: string;
  /** Pages by path ("/a.html"); they win over files and can be added while running. */
  readonly pages: Map<string, Page>;
  close(): Promise<void>;
}

/** Serves `folder` on a free port of 127.0.0.1. Nothing outside the folder is ever read. */
export async function serve(folder: string): Promise<Site> {
  const root = normalize(folder);
  const pages = new Map<string, Page>();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname);
    const page = pages.get(path);
    const type =
      TYPES[extname(path).toLowerCase()] ?? (page ? 'text/html; charset=utf-8' : 'application/octet-stream');
    const file = normalize(join(root, path));
    try {
      if (page === undefined && !file.startsWith(root.endsWith(sep) ? root : root + sep))
        throw new Error('outside');
      const body = page?.body ?? (await readFile(file));
      // A slow network, for tests of what happens meanwhile.
      if (page?.delay) await new Promise((resolve) => setTimeout(resolve, page.delay));
      response.writeHead(200, { 'content-type': type, ...page?.headers }).end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    pages,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
