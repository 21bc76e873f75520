// Rules that look only at a term's neighbours: each has a name, which is the key of its sentence in _locales, and a reason why.

import type { Match } from '../matching/find-terms.ts';
import { GRAMMAR_RULES } from './grammar.ts';
import { createMemory } from './memory.ts';
import { type OtherMeanings, otherMeaningAt } from './other-meanings.ts';
import type { Passage } from './passage.ts';
import type { Tables } from './tables.ts';

/** The tables that rules ask. */
export type RuleTables = Pick<Tables, 'others' | 'alone'>;

/** A rule that withholds a match for what stands beside it. */
export interface LocalRule {
  /** Key of the sentence the popup shows. */
  readonly reason: string;
  /** True, or what the words mean instead, when the match is to be withheld. */
  withholds(passage: Passage, match: Match, tables: RuleTables): boolean | string | undefined;
}

const ADDRESS =
  /:\/\/|@|^www\.|[\w-]\.(?:com|org|net|gov|edu|info|io|html?|php|js|ts|py|json)(?![\w.])|[{}$\\]|[=<>](?![\d.,]+%?\W*$)|^#|\w_\w|_{2}/;

/** The run of characters without white space that holds the match. */
function tokenAround({ text }: Passage, { start, end }: Match): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + 200))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}

const NUMBERED =
  /\b(?:(?:in|since|by|of|from|until|till|during|for|after|before|year|and|to)\s+(?:19|20)\d\d|(?:class|type|grade|stage|phase|figure|fig\.?|table|topic|part|chapter|covid|no\.?|number|group)[\s-]*\d+)\s*$/i;
/** What follows letters that only describe others: "my ALS patients". */
export const COUNTED =
  /^\s+(?:patients?|cases?|people|persons?|registr(?:y|ies)|centres?|centers?|trials?|studies|families|clinics|guidelines?|consensus|statements?|diagnos[ei]s|reports?|reviews?|cris[ei]s)\b/i;

/** A number or a blank to fill in before, or a unit after, makes milligrams of MG, whatever its case. */
const dose: LocalRule = {
  reason: 'reason_dose',
  withholds({ text }, match) {
    if (match.text.toLowerCase() !== 'mg') return false;
    const before = text.slice(Math.max(0, match.start - 24), match.start);
    const after = text.slice(match.end, match.end + 16);
    if (/^\s*\/\s*(?:kg|m?l|dl|day|d|h|m2|m²)\b/i.test(after)) return true;
    // A year, a numbered thing and a count of people are numbers too, but no doses.
    if (NUMBERED.test(before) || COUNTED.test(after)) return false;
    return /(?:[\d½¼¾]|_{2,}|\.{4,}|…)(?:\s*|[-–])$/.test(before);
  },
};

/** Letters inside an address, a hashtag or a piece of code are nobody's words. */
const address: LocalRule = {
  reason: 'reason_address',
  withholds: (passage, match) => ADDRESS.test(tokenAround(passage, match)),
};

/** Numbers joined to letters by hyphens or bars, as in 33-ALS-2201; "C9-ALS" and "SOD1/FUS" are words of ours. */
const CODE = /(?:^|[-/–#])\d+(?:$|[-/–.,;:)\]])/;
/** Numbers in groups, as a telephone's. */
const NUMBERS_BEFORE = /\d[\s()-]+\d[\d\s()-]*\s$/;

/** Letters in a code, an order number or a telephone number. */
const code: LocalRule = {
  reason: 'reason_code',
  withholds(passage, match) {
    if (match.form.cased === undefined) return false;
    const token = tokenAround(passage, match);
    if (token.length > match.text.length && CODE.test(token) && !/^[([]/.test(token)) return true;
    return (
      match.form.tier === 'ambiguous' && NUMBERS_BEFORE.test(passage.text.slice(0, match.start).slice(-24))
    );
  },
};

const SURNAME_BEFORE = /(?:^|[^\p{L}])\p{Lu}[\p{Ll}\p{M}'’-]+(?:[ -]\p{Lu}[\p{Ll}'’-]+)?\s$/u;
/** "In MG, Howard et al." begins a sentence, and is nobody's name. */
const NO_SURNAME =
  /(?:^|\P{L})(?:In|With|For|Of|From|On|Under|As|To|Both|Since|Unlike|While|Although|And|But|The)\s$/u;
const INITIALS_END = /^(?:,|\.|;|:| et al| and \p{Lu})/u;
/** A number after initials is that of an address: "Weiss A1". */
const ANOTHER_AUTHOR = /\p{Lu}[\p{Ll}'’-]+ \p{Lu}{1,3}\d?(?:[,.;:]| et al)/u;
/** What only people do: "Keller MG holds shares". */
const DECLARES = /^ (?:holds|owns|declares|(?:has )?receive[sd] (?:\w+ )?(?:fees|grants|honoraria))\b/;
const CITATION = /\b(?:19|20)\d\d\s*[;,(]\s*\d+|\bet al\b|\bdoi\b/i;
const TITLE_BEFORE =
  /(?:^|\s)(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Sir|Judge|Captain|Frau|Herr|Dra|Mme|Sra?)\.?\s$/;

const DEGREE = /^(?:MS|PT|OT|SLP)$/;
/** First name and surname, or another degree, before a degree. */
const NAME_BEFORE =
  /(?:\p{Lu}[\p{Ll}’'-]+\s(?:\p{Lu}\.\s)?\p{Lu}[\p{Ll}’'-]+|\b(?:MD|PhD|RN|BSc|DPT|BA|BS)),\s$/u;

/** "Keller MG, Okoro PT, Weiss A." are people, and so is "Dr. MG Novak". */
const person: LocalRule = {
  reason: 'reason_person',
  withholds({ text }, match) {
    if (match.form.tier !== 'ambiguous') return false;
    const before = text.slice(Math.max(0, match.start - 60), match.start);
    const after = text.slice(match.end, match.end + 90);
    if (TITLE_BEFORE.test(before) && /^\p{Lu}/u.test(match.text)) return true;
    if (DEGREE.test(match.text) && NAME_BEFORE.test(before)) return true;
    if (!/^\p{Lu}{1,3}\d?$/u.test(match.text)) return false;
    if (!SURNAME_BEFORE.test(before) || NO_SURNAME.test(before)) return false;
    if (DECLARES.test(after)) return true;
    if (!INITIALS_END.test(after)) return false;
    return ANOTHER_AUTHOR.test(before) || ANOTHER_AUTHOR.test(after) || CITATION.test(after);
  },
};

const COMPANY_AFTER =
  /^\s+(?:\p{Lu}[\p{L}&-]+\s+)?(?:Ltd|Limited|Inc|GmbH|LLC|LLP|plc|PLC|AG|Verlag|Catering|Generics|Holdings|Hotel|Cup|Motors?|Court|Ward|Square|Hall|School|Lane|Street|Avenue|Airlines?|Airways|Logistics|Records|Biotech|Global)\b/u;
const PLACE_BEFORE =
  /(?:^|\s)(?:room|haus|house|building|suite|gate|platform|lojas?|tienda|boutique|bank)\s$/i;

/** The letters are part of the name of a company, a street or a room. */
const name: LocalRule = {
  reason: 'reason_name',
  withholds({ text }, match) {
    if (match.form.tier !== 'ambiguous' || !/^\p{Lu}/u.test(match.text)) return false;
    const before = text.slice(Math.max(0, match.start - 20), match.start);
    return COMPANY_AFTER.test(text.slice(match.end, match.end + 40)) || PLACE_BEFORE.test(before);
  },
};

const LISTING =
  /^[”"’')\]]*\s+(?:may|can|could|might)\s+(?:also\s+)?(?:refer to|mean (?:any|several|many|different|either|one of)|stand for)\b/i;

/** What names a page that only parts the meanings of a name from each other. */
const PARTING = '(disambiguation)';

/** "ALS may refer to" introduces a list of everything the letters can mean; "MG (disambiguation)" points to one. */
const listing: LocalRule = {
  reason: 'reason_many_meanings',
  withholds: ({ text }, { start, end, form }) =>
    form.tier === 'ambiguous' &&
    (LISTING.test(text.slice(end, end + 40)) ||
      text.slice(Math.max(0, start - 90), end + 90).includes(PARTING)),
};

/** The words beside it belong to another meaning: a car's model, a bank's crisis. */
const otherMeaning: LocalRule = {
  reason: 'reason_other_meaning',
  withholds: (passage, { start, end, form }, { others }) =>
    otherMeaningAt(passage, { start, end, lower: form.lower }, others),
};

/** In the order they are asked. */
const LOCAL_RULES: readonly LocalRule[] = [
  dose,
  address,
  code,
  person,
  name,
  listing,
  ...GRAMMAR_RULES,
  otherMeaning,
];

/** What the rules say of a match; `detail` is what it means instead, where a rule knows. */
export interface Withheld {
  readonly reason: string;
  readonly detail?: string;
}

const recall = createMemory<OtherMeanings, Match, Withheld | undefined>();

/** The first rule that withholds a match, asked once: it depends on the match's passage alone. */
export function withheldBy(passage: Passage, match: Match, tables: RuleTables): Withheld | undefined {
  return recall(tables.others, match, () => askRules(passage, match, tables));
}

function askRules(passage: Passage, match: Match, tables: RuleTables): Withheld | undefined {
  for (const { reason, withholds } of LOCAL_RULES) {
    const verdict = withholds(passage, match, tables);
    if (verdict) return verdict === true ? { reason } : { reason, detail: verdict };
  }
  return undefined;
}
