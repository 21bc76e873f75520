// The words of the cards, for the review sheet, which is written where there is no browser to ask for them.
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const byKey: Record<string, { message: string } | undefined> = messages;

/** A text of the interface. */
export function byMessage(key: string): string {
  const found = byKey[key];
  if (found === undefined) throw new Error(`No message ${key}`);
  return found.message;
}

/** The word for an item of one of the domain's closed lists. */
export const word = (list: 'category' | 'standing' | 'kind', id: string): string =>
  byMessage(`${list}_${id.replaceAll('-', '_')}`);
