// A web proxy that writes down whatever a browser asks of the network. It is itself all the sites there are; nothing goes further.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Page } from './serve.ts';

/** A running proxy. */
export interface RecordingProxy {
  readonly port: number;
  /** What was asked, in order: "GET http://story.test/a.html", or "CONNECT a.example:443" for whatever is encrypted. */
  readonly requests: readonly string[];
  /** Pages by whole address ("http://story.test/a.html"); anything else is not found. */
  readonly pages: Map<string, Page>;
  close(): Promise<void>;
}

/** Starts one on a free port of 127.0.0.1. */
export async function recordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = [];
  const pages = new Map<string, Page>();
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    request.resume();
    const page = pages.get(request.url ?? '');
    // A page that is opened again has to be asked for again, or the record would depend on what the browser kept.
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...page?.headers,
    };
    response.writeHead(page ? 200 : 404, headers).end(page?.body);
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    refuse(socket);
  });
  server.on('upgrade', (request, socket) => {
    requests.push(`UPGRADE ${request.url}`);
    refuse(socket);
  });
  // Browsers open connections beforehand and may never use them; what is sent over one and is no request counts.
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code !== 'ECONNRESET') requests.push(`? ${error.code}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    pages,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function refuse(socket: Duplex): void {
  // Whoever asked may be gone already.
  socket.on('error', () => {});
  socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
}
