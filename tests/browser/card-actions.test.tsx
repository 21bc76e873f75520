// The row at the foot of a card: what is offered where, what each button does, and that it says so.

import data from 'discern:cards';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import css from '../../src/card/card.css?inline';
import type { CardProps } from '../../src/card/card.tsx';
import { renderCard, unrenderCard } from '../../src/card/render-card.tsx';
import { createLibrary } from '../../src/knowledge/library.ts';
import messages from '../../src/public/_locales/en/messages.json' with { type: 'json' };

const { findCard, dataset } = createLibrary(data);
const card = findCard('ptosis');
if (card === undefined) throw new Error('no card');

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [sheet];
const place = document.createElement('div');
place.style.width = '360px';
document.body.append(place);

const everything = () => ({
  onOpenPopup: vi.fn(),
  onWrite: vi.fn(async (use: string) => `the text for ${use}`),
  onKnow: vi.fn(async () => {}),
  onRefuse: vi.fn(async () => {}),
});

function draw(props: Partial<CardProps> = everything()) {
  renderCard(place, { card: card as CardProps['card'], compiled: dataset.compiled, ...props });
}

const names = () => [...place.querySelectorAll('.acts button')].map(({ textContent }) => textContent);
const said = () => place.querySelector('[role=status]')?.textContent ?? '';
const word = (key: keyof typeof messages, fill = '') => messages[key].message.replace('$1', fill);
const press = async (name: string) => {
  const button = [...place.querySelectorAll('.acts button')].find(({ textContent }) => textContent === name);
  if (button === undefined) throw new Error(`no button "${name}" among ${names().join(', ')}`);
  await userEvent.click(button);
};

/** A machine with these voices; Chromium without a screen has none. */
function withVoices(...voices: Partial<SpeechSynthesisVoice>[]) {
  const listeners = new Set<() => void>();
  const speech = {
    voices,
    spoken: [] as SpeechSynthesisUtterance[],
    cancel: vi.fn(),
    getVoices: () => speech.voices,
    speak: (utterance: SpeechSynthesisUtterance) => void speech.spoken.push(utterance),
    addEventListener: (_: string, listener: () => void) => void listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => void listeners.delete(listener),
    listeners,
  };
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  );
  return speech;
}
const local = { localService: true, lang: 'en-GB', default: false };

beforeEach(() => void withVoices());
afterEach(() => {
  unrenderCard(place);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what is offered', () => {
  it('is what can be done there, in words, each at least 24 px high', () => {
    draw();
    expect(names()).toEqual([
      'Copy with citations',
      'Open in the popup',
      'Report a mistake',
      'I know this',
      'Not this meaning on this site',
    ]);
    for (const button of place.querySelectorAll('.acts button'))
      expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  });

  it('leaves out what has no way to be done, and the row where nothing has', () => {
    draw({ onWrite: () => '' });
    expect(names()).toEqual(['Copy with citations', 'Report a mistake']);
    draw({});
    expect(place.querySelector('.acts')).toBeNull();
  });

  it.each([
    ['no voice', [], false],
    ['a remote voice only', [{ ...local, localService: false, default: true }], false],
    ['a local voice for another language only', [{ ...local, lang: 'de-DE' }], false],
    ['a local voice', [{ ...local, localService: false }, local], true],
  ])('with %s reading aloud: %s', (_, voices, isOffered) => {
    withVoices(...voices);
    draw();
    expect(names().includes('Read aloud')).toBe(isOffered);
  });

  it('reading aloud is offered when the browser finds its voices late', async () => {
    const speech = withVoices();
    draw();
    speech.voices = [local];
    for (const listener of speech.listeners) listener();
    await vi.waitFor(() => expect(names()).toContain('Read aloud'));
    unrenderCard(place);
    expect(speech.listeners.size).toBe(0);
  });

  it('only a reader can press', async () => {
    const props = everything();
    draw(props);
    for (const button of place.querySelectorAll<HTMLElement>('.acts button')) button.click();
    for (const act of Object.values(props)) expect(act).not.toHaveBeenCalled();
  });
});

describe('read aloud', () => {
  it('speaks the text with the local voice, the default first; a second press stops', async () => {
    const best = { ...local, lang: 'en-US', default: true };
    const speech = withVoices({ ...local, localService: false, default: true }, local, best);
    draw();
    await press('Read aloud');
    await vi.waitFor(() => expect(speech.spoken).toHaveLength(1));
    expect(speech.spoken[0]).toMatchObject({ text: 'the text for aloud', voice: best, lang: 'en-US' });
    speech.cancel.mockClear();
    await press('Stop reading');
    expect(speech.cancel).toHaveBeenCalledOnce();
    expect(names()).toContain('Read aloud');
    // What was stopped has nothing more to say.
    speech.spoken[0]?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent);
    expect(said()).toBe('');
  });

  it('stops when the card closes', async () => {
    const speech = withVoices(local);
    draw();
    await press('Read aloud');
    await vi.waitFor(() => expect(speech.spoken).toHaveLength(1));
    speech.cancel.mockClear();
    unrenderCard(place);
    expect(speech.cancel).toHaveBeenCalledOnce();
  });

  it('says nothing after the card closed before there was a text', async () => {
    const speech = withVoices(local);
    const { promise, resolve } = Promise.withResolvers<string>();
    draw({ onWrite: () => promise });
    await press('Read aloud');
    unrenderCard(place);
    resolve('late');
    await promise;
    expect(speech.spoken).toEqual([]);
  });

  it('offers to read again at the end, and says when the voice failed', async () => {
    const speech = withVoices(local);
    draw();
    await press('Read aloud');
    await vi.waitFor(() => expect(speech.spoken).toHaveLength(1));
    speech.spoken[0]?.onend?.(new Event('end') as SpeechSynthesisEvent);
    await vi.waitFor(() => expect(names()).toContain('Read aloud'));
    expect(said()).toBe('');
    await press('Read aloud');
    await vi.waitFor(() => expect(speech.spoken).toHaveLength(2));
    speech.spoken[1]?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent);
    await vi.waitFor(() => expect(said()).toBe(word('card_stopped')));
  });
});

describe('the clipboard', () => {
  const clipboard = (writeText: (text: string) => Promise<void>) =>
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as unknown as Clipboard);

  it.each([
    ['Copy with citations', 'copy', 'card_copy_done'],
    ['Report a mistake', 'report', 'card_report_done'],
  ] as const)('%s', async (name, use, done) => {
    const write = vi.fn(async () => {});
    clipboard(write);
    draw();
    await press(name);
    await vi.waitFor(() => expect(said()).toBe(word(done)));
    expect(write).toHaveBeenCalledExactlyOnceWith(`the text for ${use}`);
    expect(said()).toMatch(/^Copied/);
  });

  it.each([
    ['missing', () => vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never)],
    ['forbidden', () => clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')))],
  ])('where it is %s the copy event does it, and the page hears nothing', async (_, take) => {
    take();
    const heard = vi.fn();
    document.addEventListener('copy', heard);
    let copied = '';
    const setData = DataTransfer.prototype.setData;
    vi.spyOn(DataTransfer.prototype, 'setData').mockImplementation(function (this: DataTransfer, type, text) {
      copied = text;
      setData.call(this, type, text);
    });
    draw();
    await press('Copy with citations');
    await vi.waitFor(() => expect(said()).toBe(word('card_copy_done')));
    expect(copied).toBe('the text for copy');
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('copy', heard);
  });

  it('where neither works it says that nothing was copied', async () => {
    clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    vi.spyOn(Document.prototype, 'execCommand').mockReturnValue(false);
    draw();
    await press('Report a mistake');
    await vi.waitFor(() => expect(said()).toBe(word('card_copy_failed')));
  });
});

describe('choices', () => {
  it.each([
    ['I know this', 'onKnow', 'card_isKnown'],
    ['Not this meaning on this site', 'onRefuse', 'card_isRefused'],
  ] as const)('%s: kept, said, and taken back with the same button', async (name, act, done) => {
    const props = everything();
    draw(props);
    await press(name);
    await vi.waitFor(() => expect(said()).toBe(word(done, card.label)));
    expect(said()).toContain('in the options');
    await press(`Undo “${name}”`);
    await vi.waitFor(() => expect(said()).toBe(word('options_undone')));
    expect(props[act].mock.calls).toEqual([[true], [false]]);
    expect(names()).toContain(name);
  });

  it('a term known already can be taken back at once', () => {
    draw({ ...everything(), isKnown: true });
    expect(names()).toContain('Undo “I know this”');
  });

  it('says when the browser could not store it', async () => {
    draw({ ...everything(), onKnow: () => Promise.reject(new Error('full')) });
    await press('I know this');
    await vi.waitFor(() => expect(said()).toBe(word('options_not_stored')));
    expect(names()).toContain('I know this');
  });

  it('what was said is in sight in a card that scrolls', async () => {
    place.style.setProperty('--discern-card-max-height', '300px');
    draw();
    await press('I know this');
    await vi.waitFor(() => expect(said()).not.toBe(''));
    const bottomOf = (selector: string) => place.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
    await vi.waitFor(() => expect(bottomOf('[role=status]')).toBeLessThanOrEqual(bottomOf('article')));
    place.style.removeProperty('--discern-card-max-height');
  });
});

it.each(['light', 'dark'] as const)('axe finds nothing in %s', async (theme) => {
  withVoices(local);
  draw({ ...everything(), theme });
  await press('I know this');
  await vi.waitFor(() => expect(said()).not.toBe(''));
  const { violations } = await axe.run(place, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
