// Speech by voices of this machine only: a remote voice would send the text to a company.

/** What is being read; an earlier text that ends late is nobody's news, and a forgotten one would never say that it ended. */
let current: SpeechSynthesisUtterance | undefined;

/** A voice on this machine for the language of the cards; undefined where there is none, or not yet. */
export function findVoice(): SpeechSynthesisVoice | undefined {
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  const ours = voices.filter(({ localService, lang }) => localService && lang.startsWith('en'));
  return ours.find((voice) => voice.default) ?? ours[0];
}

/** Speaks a text instead of whatever is spoken; says whether it came to its end, unless it was stopped. */
export function readAloud(
  text: string,
  voice: SpeechSynthesisVoice,
  onEnd: (isWhole: boolean) => void,
): void {
  stopReading();
  const utterance = new SpeechSynthesisUtterance(text);
  current = utterance;
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.onend = utterance.onerror = ({ type }: Event) => current === utterance && onEnd(type === 'end');
  speechSynthesis.speak(utterance);
  // Browsers may go on speaking when the page is left.
  addEventListener('pagehide', stopReading, { once: true });
}

/** Ends it at once. */
export function stopReading(): void {
  current = undefined;
  speechSynthesis.cancel();
}
