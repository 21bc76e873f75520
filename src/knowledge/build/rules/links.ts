// Where links lead: to trusted hosts only, each publication once; and the hosts where the extension is off from the start.
import { fold } from '../../fold.ts';
import type { Source } from '../../schema.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

function inSource(source: Source, field: string, reason: string): Problem {
  return { file: 'data/sources.json', entry: source.id, field, reason };
}

/** Links go to the hosts of data/link-hosts.json, which names each host once and none that no source needs. */
export const linkHosts: Rule = function* ({ sources, linkHosts }) {
  const linked = new Set<string>();
  for (const source of sources) {
    if (source.url === undefined) continue;
    const { hostname } = new URL(source.url);
    linked.add(hostname);
    if (!linkHosts.includes(hostname))
      yield inSource(
        source,
        'url',
        `host ${hostname} is not in data/link-hosts.json; add it there if you trust it`,
      );
  }
  for (const [index, entry] of linkHosts.entries()) {
    const place = { file: 'data/link-hosts.json', entry, field: '' };
    if (linkHosts.indexOf(entry) !== index) yield { ...place, reason: 'is listed twice' };
    if (!linked.has(entry)) yield { ...place, reason: 'is a host that no source links to; take it out' };
  }
};

/** No publication is listed under two ids. */
export const sourceTwins: Rule = function* ({ sources }) {
  const dois = new Map<string, string>();
  const works = new Map<string, string>();
  for (const source of sources) {
    const doi = source.doi?.toLowerCase();
    const sameDoi = doi === undefined ? undefined : dois.get(doi);
    if (sameDoi !== undefined) yield inSource(source, 'doi', `is also the DOI of ${sameDoi}`);
    if (doi !== undefined) dois.set(doi, source.id);

    const work = `${fold(source.title).lower}|${source.container}|${source.year}`;
    const sameWork = works.get(work);
    if (sameWork !== undefined)
      yield inSource(source, 'title', `has the same title, container and year as ${sameWork}`);
    works.set(work, source.id);
  }
};

/** A site is listed once, and not below another that already covers it. */
export const privateSites: Rule = function* ({ sites }) {
  const seen = new Set<string>();
  for (const { host: entry } of sites) {
    const place = { file: 'data/sites.json', entry, field: 'host' };
    if (seen.has(entry)) yield { ...place, reason: 'is listed twice' };
    seen.add(entry);
    const parent = sites.find((other) => entry.endsWith(`.${other.host}`));
    if (parent) yield { ...place, reason: `is already covered by ${parent.host}` };
  }
};
