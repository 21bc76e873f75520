// The life of a hover, told as stories of intentions.
import { describe, expect, test } from 'vitest';
import {
  type Effect,
  type HoverState,
  type Intention,
  idle,
  step,
} from '../../../src/hover/hover-machine.ts';
import { CLOSE_DELAY, NEXT_DELAY, OPEN_DELAY, type Pace, paceOf } from '../../../src/hover/pace.ts';

type Told = Intention<string> | 'timer';

/** Runs a story; 'timer' lets the timer started last run out. Returns what was shown and hidden, and waits in ms. */
const tell = (...story: Told[]) => tellAt(paceOf('standard'), ...story);

/** The same at another pace. */
function tellAt(pace: Pace, ...story: Told[]): { did: string[]; state: HoverState<string> } {
  let state = idle<string>();
  let timer = -1;
  const did: string[] = [];
  const note = (effect: Effect<string>) => {
    if (effect.type === 'wait') {
      timer = effect.token;
      did.push(`wait ${effect.ms}`);
    } else did.push(effect.type === 'show' ? `show ${effect.term}${effect.pinned ? ' pinned' : ''}` : 'hide');
  };
  for (const told of story) {
    const [next, effects] = step(state, told === 'timer' ? { type: 'elapsed', token: timer } : told, pace);
    state = next;
    effects.forEach(note);
  }
  return { did, state };
}

const over = (term: string, restless = false): Told => ({ type: 'over', term, restless });
const away: Told = { type: 'away' };
const onCard: Told = { type: 'on-card' };
const disturbed: Told = { type: 'disturbed' };
const dismiss: Told = { type: 'dismiss' };
const pin: Told = { type: 'pin' };

describe('opening', () => {
  test.each<[string, Told[], string[]]>([
    ['a resting pointer opens after the delay', [over('a'), 'timer'], [`wait ${OPEN_DELAY}`, 'show a']],
    ['a pointer that leaves in time opens nothing', [over('a'), away, 'timer'], [`wait ${OPEN_DELAY}`]],
    [
      'slow moves within the term do not start the wait again',
      [over('a'), over('a')],
      [`wait ${OPEN_DELAY}`],
    ],
    ['fast moves do', [over('a'), over('a', true)], [`wait ${OPEN_DELAY}`, `wait ${OPEN_DELAY}`]],
    [
      'a button, a selection or scrolling cancels it',
      [over('a'), disturbed, 'timer'],
      [`wait ${OPEN_DELAY}`],
    ],
    [
      'another term in the meantime wins',
      [over('a'), over('b'), 'timer'],
      [`wait ${OPEN_DELAY}`, `wait ${OPEN_DELAY}`, 'show b'],
    ],
    [
      'a late timer is harmless',
      [over('a'), away, over('b'), { type: 'elapsed', token: 1 }],
      [`wait ${OPEN_DELAY}`, `wait ${OPEN_DELAY}`],
    ],
    ['on purpose there is no wait', [{ type: 'open', term: 'a', pinned: true }], ['show a pinned']],
  ])('%s', (_, story, did) => {
    expect(tell(...story).did).toEqual(did);
  });
});

describe('closing', () => {
  const opened: Told[] = [over('a'), 'timer'];
  const start = [`wait ${OPEN_DELAY}`, 'show a'];
  test.each<[string, Told[], string[]]>([
    ['leaving closes after the delay', [away, 'timer'], [`wait ${CLOSE_DELAY}`, 'hide']],
    ['leaving twice does not start the wait again', [away, away, 'timer'], [`wait ${CLOSE_DELAY}`, 'hide']],
    ['coming back in time keeps it open', [away, over('a'), 'timer'], [`wait ${CLOSE_DELAY}`]],
    ['so does reaching the card', [away, onCard, 'timer'], [`wait ${CLOSE_DELAY}`]],
    ['it never closes by itself under a resting pointer', [over('a'), 'timer', 'timer'], []],
    ['Escape closes at once', [dismiss], ['hide']],
    ['scrolling does not close', [disturbed], []],
    [
      'scrolling while leaving does not keep it open',
      [away, disturbed, 'timer'],
      [`wait ${CLOSE_DELAY}`, 'hide'],
    ],
    ['another term follows sooner', [over('b'), 'timer'], [`wait ${NEXT_DELAY}`, 'show b']],
  ])('%s', (_, story, did) => {
    expect(tell(...opened, ...story).did).toEqual([...start, ...did]);
  });
});

describe('pinned', () => {
  const pinned: Told[] = [{ type: 'open', term: 'a', pinned: true }];
  test.each<[string, Told[], string[]]>([
    ['it stays when the pointer leaves', [away, 'timer'], []],
    ['and when it rests on another term', [over('b'), 'timer'], []],
    ['Escape closes it', [dismiss], ['hide']],
    ['unpinned it closes like any other', [pin, away, 'timer'], ['show a', `wait ${CLOSE_DELAY}`, 'hide']],
    ['another term opens on purpose', [{ type: 'open', term: 'b', pinned: true }], ['show b pinned']],
  ])('%s', (_, story, did) => {
    expect(tell(...pinned, ...story).did).toEqual(['show a pinned', ...did]);
  });

  test('pinning what is not open does nothing', () => {
    expect(tell(pin).did).toEqual([]);
    expect(tell(dismiss).state.open).toBeUndefined();
  });
});

describe('at another pace', () => {
  const on: Told = { type: 'open', term: 'a', pinned: true };
  test.each<[string, Parameters<typeof paceOf>[0], Told[], string[]]>([
    ['a shaky hand has 800 ms to pass by', 'large-targets', [over('a'), 'timer'], ['wait 800', 'show a']],
    [
      'and as long to come back, or to reach the next term',
      'large-targets',
      [over('a'), 'timer', away, over('b'), 'timer'],
      ['wait 800', 'show a', 'wait 800', 'wait 800', 'show b'],
    ],
    ['resting eyes open nothing', 'gaze', [over('a'), 'timer'], []],
    [
      'what was opened on purpose stays under resting eyes',
      'gaze',
      [on, over('b'), 'timer'],
      ['show a pinned'],
    ],
    [
      'once unpinned it closes when the eyes go to another term',
      'gaze',
      [on, pin, over('a'), over('b'), 'timer'],
      ['show a pinned', 'show a', 'wait 800', 'hide'],
    ],
    ['nor does a pointer where only keys are meant', 'keyboard', [over('a'), 'timer'], []],
  ])('%s', (_, pointing, story, did) => {
    expect(tellAt(paceOf(pointing), ...story).did).toEqual(did);
  });
});
