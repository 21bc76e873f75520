// The typed map of everything that travels between page, background and popup. Asks are checked where they arrive;
// a listener answers only what it knows; failures travel as values.
import * as v from 'valibot';
import type { Card } from '../knowledge/card.ts';
import type { LexiconData } from '../knowledge/lexicon-data.ts';
import type { RelevanceTables } from '../knowledge/relevance-data.ts';
import { api } from './page-api.ts';
import type { PageStatus } from './page-status.ts';
import type { Settings } from './settings.ts';

const count = v.custom<number>((value) => Number.isInteger(value) && Number(value) >= 0);
const found = v.object({
  conceptId: v.string(),
  count,
  firstText: v.string(),
  why: v.array(v.object({ text: v.string(), reason: v.string() })),
});
const held = v.object({
  conceptId: v.string(),
  text: v.string(),
  count,
  reason: v.string(),
  detail: v.exactOptional(v.string()),
});
const opened = v.object({
  conceptId: v.string(),
  text: v.string(),
  reason: v.string(),
});
const nothing = v.object({});

/** What the plain text of a card is wanted for. */
const USES = ['aloud', 'copy', 'report'] as const;
export type CardUse = (typeof USES)[number];

const asks = {
  // Asked of the background.
  'get-cards': v.object({ ids: v.array(v.string()) }),
  'get-looks': nothing,
  'get-text': v.object({ id: v.string(), use: v.picklist(USES) }),
  'get-knowledge': nothing,
  'show-count': v.object({ count }),
  'frame-changed': v.object({
    found: v.array(found),
    held: v.array(held),
  }),
  'card-opened': v.object({ session: v.string(), opened }),
  'close-cards': nothing,
  'open-popup': nothing,
  // What is chosen in private windows, which only the background can keep.
  'get-private': nothing,
  'change-private': v.object({
    change: v.custom<Partial<Settings>>((value) => typeof value === 'object' && value !== null),
  }),
  // Asked of a page.
  // `follow`: who asks wants to be told once when the answer has changed.
  'get-page-status': v.object({ follow: v.exactOptional(v.boolean()) }),
  'get-page-address': nothing,
  'switch-page': v.object({ on: v.boolean() }),
  'jump-to': v.object({ conceptId: v.string(), index: count }),
  'step-to': v.object({ direction: v.picklist(['next', 'previous']) }),
  'open-card': nothing,
  'accept-meaning': v.object({ form: v.string() }),
  'frame-reported': v.object({
    frameId: count,
    found: v.array(found),
    held: v.array(held),
  }),
  'card-opened-in': v.object({ session: v.string(), opened }),
  'close-card': nothing,
  'private-changed': nothing,
  // News of a page, for a panel beside it.
  'page-changed': nothing,
} as const;

/** Names of all messages. */
export type MessageName = keyof typeof asks;

/** What message `Name` carries. */
export type Ask<Name extends MessageName> = v.InferOutput<(typeof asks)[Name]>;

/** What the top frame says to a frame that reported. */
export interface FrameOrder {
  /** True when the page is switched off, and the frame with it. */
  off: boolean;
}

interface Answers {
  'get-cards': { cards: Card[]; compiled: string };
  'get-looks': { css: string };
  'get-text': string;
  'get-private': object;
  'get-knowledge': { lexicon: LexiconData; tables: RelevanceTables };
  'get-page-status': PageStatus;
  'get-page-address': { title: string; address: string };
  'frame-changed': FrameOrder;
  'frame-reported': FrameOrder;
}

/** What message `Name` is answered with. */
export type Answer<Name extends MessageName> = Name extends keyof Answers ? Answers[Name] : null;

type Reply = { ok: true; value: unknown } | { ok: false; error: string };

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
}

/** The sender as browsers describe it. */
interface From {
  readonly tab?: { id?: number };
  readonly frameId?: number;
}

const senderOf = (from: From): Sender => ({ tabId: from.tab?.id, frameId: from.frameId });

/** Handlers of the messages a context knows. */
export type Handlers = {
  [Name in MessageName]?: (ask: Ask<Name>, sender: Sender) => Answer<Name> | Promise<Answer<Name>>;
};

/**
 * Sends a message to the background, or with `to` to a tab (one frame of it when `frameId` is given).
 * @throws Error when nobody listens, the receiver refused the message, or its handler failed.
 */
export async function ask<Name extends MessageName>(
  name: Name,
  payload: Ask<Name>,
  to?: { tabId: number; frameId?: number },
): Promise<Answer<Name>> {
  const message = { name, payload };
  const reply = (await (to === undefined
    ? api.runtime.sendMessage(message)
    : api.tabs.sendMessage(to.tabId, message, to.frameId === undefined ? {} : { frameId: to.frameId }))) as
    | Reply
    | undefined;
  if (reply === undefined) throw new Error(`${name}: nobody answered`);
  if (!reply.ok) throw new Error(`${name}: ${reply.error}`);
  return reply.value as Answer<Name>;
}

/** Sends a message whose answer nobody needs; that nobody listens is no error. */
export function tell<Name extends MessageName>(
  name: Name,
  payload: Ask<Name>,
  to?: { tabId: number; frameId?: number },
): void {
  ask(name, payload, to).catch(() => {});
}

async function reply<Name extends MessageName>(
  name: Name,
  handler: NonNullable<Handlers[Name]>,
  payload: unknown,
  sender: Sender,
): Promise<Reply> {
  const checked = v.safeParse(asks[name] as v.GenericSchema, payload);
  if (!checked.success) return { ok: false, error: `malformed: ${checked.issues[0].message}` };
  try {
    return {
      ok: true,
      value: (await handler(checked.output as never, sender)) ?? null,
    };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}

/** Hears a message that somebody else answers, with who sent it, until `signal` aborts. */
export function overhear<Name extends MessageName>(
  name: Name,
  listener: (ask: Ask<Name>, sender: Sender) => void,
  signal: AbortSignal,
): void {
  const onMessage = (message: unknown, from: From): undefined => {
    const heard = (message ?? {}) as { name?: unknown; payload?: unknown };
    if (heard.name !== name) return;
    const checked = v.safeParse(asks[name] as v.GenericSchema, heard.payload);
    if (checked.success) listener(checked.output as Ask<Name>, senderOf(from));
  };
  api.runtime.onMessage.addListener(onMessage as never);
  signal.addEventListener('abort', () => api.runtime?.onMessage.removeListener(onMessage as never));
}

/** Answers the messages that `handlers` names until `signal` aborts. */
export function listen(handlers: Handlers, signal?: AbortSignal): void {
  const onMessage = (message: unknown, from: From, respond: (reply: Reply) => void): true | undefined => {
    const { name, payload } = (message ?? {}) as {
      name?: unknown;
      payload?: unknown;
    };
    if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return undefined;
    const handler = handlers[name as MessageName];
    if (handler === undefined) return undefined;
    // Who asked may be gone before the answer comes.
    reply(name as MessageName, handler as NonNullable<Handlers[MessageName]>, payload, senderOf(from))
      .then(respond)
      .catch(() => {});
    // In Chrome a promise is no answer; this says that one will come.
    return true;
  };
  api.runtime.onMessage.addListener(onMessage as never);
  signal?.addEventListener('abort', () => api.runtime?.onMessage.removeListener(onMessage as never));
}
