// Which decisions a card explains. Most words mean what they say; only bound abbreviations owe the reader a reason.
import { t } from '../extension/strings.ts';

const WORTH_TELLING = new Set(['reason_defined', 'reason_spelled_out', 'reason_topic']);

/** Why `text` means this here, as a sentence; undefined where it needs no explaining. */
export function reasonSentence(key: string, text: string): string | undefined {
  return WORTH_TELLING.has(key) ? t(key, text) : undefined;
}
