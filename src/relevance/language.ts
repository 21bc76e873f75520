// Which language a passage is written in. The small words of a text tell it better than a template's `lang` attribute does.
import type { Passage } from './passage.ts';

/** The commonest small words of each language that are not those of another one here. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to is that for with was are this be have not you or from can i my me we he she they it in on at but his her as had has were been their our your do no so if by about all would when what who',
  de: 'der die das und ist nicht mit ein eine zu auf für von den dem sich wird auch oder bei',
  nl: 'het een en van niet met voor zijn dat wordt ook bij naar of te deze maar aan',
  fr: 'le les des est une dans pour et du au avec sur par pas qui il sont ou cette',
  es: 'el los las en una por con del es se y su para como no más pero lo puede',
  it: 'il che di per una con non sono del della è gli nel le anche si dei al',
  pt: 'os em uma para com não do da dos das são ao pela mais no na e ela ou',
  scandinavian: 'og och det er är ikke inte på som til till av en ett et den med har kan',
  polish: 'w na z nie się jest do i że to jak po od przez dla',
};
const LANGUAGE_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL_WORDS))
  for (const word of words.split(' ')) LANGUAGE_OF.set(word, [...(LANGUAGE_OF.get(word) ?? []), language]);

/** Characters of a passage that are looked at. */
const SAMPLE = 600;
/** So many small words make a language certain. */
const CERTAIN = 3;

const known = new WeakMap<Passage, string>();

/** Language of a passage: by its words where they are enough, else as declared, else `page`. '' when nobody knows. */
export function languageOf(passage: Passage, page = ''): string {
  let language = known.get(passage);
  if (language === undefined) {
    language = languageOfText(passage.text.slice(0, SAMPLE)) || passage.place.lang;
    known.set(passage, language);
  }
  return language || page;
}

/** Language of a text by its small words; '' when they do not tell. */
export function languageOfText(text: string): string {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    for (const language of LANGUAGE_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < CERTAIN || first[1] < (second?.[1] ?? 0) * 1.5) return '';
  return first[0];
}
