// Why the extension shows or holds back a mention, in the message keys it tells its popup. Pure.
import { flat, type Mention } from './mention.ts';

/** The part of a page's status that is read here; what an older or newer extension does not tell is simply not known. */
export interface Told {
  readonly found?: readonly {
    readonly conceptId: string;
    readonly why?: readonly { readonly text: string; readonly reason: string }[];
  }[];
  readonly held?: readonly {
    readonly conceptId: string;
    readonly text: string;
    readonly reason: string;
    readonly detail?: string;
    readonly count?: number;
  }[];
}

/** The reasons told of mentions with this text and concept: where there are several, it is one of them. '' when none is told. */
export function reasonOf({ text, concept, marked }: Mention, told: Told): string {
  const isSame = (other: string) => flat(other).toLowerCase() === text.toLowerCase();
  if (!marked) {
    const held = (told.held ?? []).filter((one) => one.conceptId === concept && isSame(one.text));
    return oneOf(held.map(tellHeld));
  }
  const why = (told.found ?? []).flatMap((one) => (one.conceptId === concept ? (one.why ?? []) : []));
  // Each reason is told once, with the first word it was given for.
  const own = why.filter((one) => isSame(one.text));
  return oneOf((own.length > 0 ? own : why).map(({ reason }) => reason));
}

/** A reason with what the words mean instead. */
export function tellHeld({ reason, detail }: { readonly reason: string; readonly detail?: string }): string {
  return detail === undefined ? reason : `${reason} (${detail})`;
}

const oneOf = (reasons: readonly string[]) => [...new Set(reasons)].join(' or ');
