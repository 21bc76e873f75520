// A small page about MG and ALS with room around its terms, for tests of what pointer, finger and keys do on it.

/** Words on the page that are surely painted; each stands there once. */
export const TERMS = { first: 'pyridostigmine', linked: 'dysphagia', last: 'riluzole' } as const;

/** Its HTML. With a script a page may own its DOM, and we paint by highlight; without one we wrap. `extra` is added at its end. */
export function story({ script = false, extra = '' } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Myasthenia gravis and ALS</title>
<style>body { margin: 40px; font: 20px/2 sans-serif } p { margin: 60px 0 } #blank { height: 60px; user-select: none }</style>
</head><body>
<div id="blank"></div>
<p>People with myasthenia gravis often take <em>${TERMS.first}</em> several times a day.</p>
<p>A page on <a id="link" href="/elsewhere.html">what ${TERMS.linked} means</a> stands elsewhere.</p>
<p><button id="button">A button</button></p>
<p>In advanced life support (ALS) nothing of this is meant. People with amyotrophic lateral sclerosis may take ${TERMS.last} every day.</p>
${extra}
${script ? '<script>globalThis.owner = true</script>' : ''}
</body></html>`;
}
