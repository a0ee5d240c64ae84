/** The page's style. Colours are of the Okabe–Ito palette, which survives colour blindness; each kind has a line style of its own too. */
export const style = `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1d1d1b; --soft: #63615b; --line: #dedad0; --quote: #fff1c2; --focus: #ffd84d;
  --person: #0062a3; --organization: #b04a00; --place: #00734f; --group: #96467a; --date: #5b5b5b; --link: #0062a3; }
@media (prefers-color-scheme: dark) { :root { --paper: #171715; --ink: #e8e6e0; --soft: #a5a198; --line: #3a3833; --quote: #3b3318; --focus: #6d5600;
  --person: #6cb8ec; --organization: #f0a060; --place: #4fc79c; --group: #dd97c3; --date: #b3b0a8; --link: #6cb8ec; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.65 Georgia, "Source Serif 4", "Noto Serif", serif; overflow-wrap: anywhere; }
a { color: inherit; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .25rem .5rem; z-index: 3; }
header, .tools, aside, .who, .overview, nav { font-family: system-ui, "Segoe UI", "Noto Sans", sans-serif; font-size: .875rem; line-height: 1.45; }
header { max-width: 84rem; margin: 0 auto; padding: 2rem 1.25rem .5rem; }
h1 { font: 700 1.75rem/1.2 Georgia, "Source Serif 4", "Noto Serif", serif; margin: 0 0 .35rem; text-wrap: balance; }
h2 { font: 700 1.35rem/1.25 Georgia, "Source Serif 4", "Noto Serif", serif; margin: 2rem 0 .5rem; }
.about { color: var(--soft); margin: 0; }
.tools { position: sticky; top: 0; z-index: 2; background: var(--paper); border-block: 1px solid var(--line); }
.tools > div { max-width: 84rem; margin: 0 auto; padding: .5rem 1.25rem; display: flex; flex-wrap: wrap; gap: .35rem .9rem; align-items: center; }
.tools label { display: inline-flex; gap: .35rem; align-items: center; min-height: 1.75rem; }
.tools input[type=search] { font: inherit; color: inherit; background: transparent; border: 1px solid var(--soft); border-radius: .3rem; padding: .2rem .5rem; width: 13rem; max-width: 100%; }
main { max-width: 84rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; }
.article { display: grid; gap: 1.5rem; }
.row { content-visibility: auto; contain-intrinsic-size: auto 8rem; position: relative; }
.row p { margin: 0 0 1em; white-space: pre-wrap; max-width: 42rem; }
.who { list-style: none; margin: 0; padding: 0; color: var(--soft); font-weight: 600; }
.who a { text-decoration: none; }
.who a:hover, .list a:hover { text-decoration: underline; }
aside ul { list-style: none; margin: 0; padding: 0; }
aside li { padding: .2rem .35rem; border-radius: .25rem; }
aside li ul { padding-left: .75rem; border-left: 2px solid var(--line); margin: .2rem 0 .35rem; }
aside h2, aside h3 { font: 700 .8125rem/1.45 system-ui, sans-serif; letter-spacing: .04em; text-transform: uppercase; color: var(--soft); margin: 1.25rem 0 .25rem; }
aside a { text-decoration: none; }
.count { font-weight: 400; }
.detail { color: var(--soft); font-size: .8125rem; }
time { font-variant-numeric: tabular-nums; color: var(--soft); }
.list.date > ul { border-left: 2px solid var(--line); padding-left: .5rem; }
.m { border-radius: .15em; text-decoration-thickness: 2px; text-underline-offset: .2em; }
.m.quote { background: var(--quote); box-decoration-break: clone; }
.m.cue { font-style: italic; }
.m.person { text-decoration: underline solid var(--person) 2px; }
.m.organization { text-decoration: underline double var(--organization) 2px; }
.m.place { text-decoration: underline dashed var(--place) 2px; }
.m.group { text-decoration: underline wavy var(--group) 1px; }
.m.date { text-decoration: underline dotted var(--date) 2px; }
.m.link { border-bottom: 2px solid var(--link); }
.m.lit, .m:target, li.lit { background: var(--focus); }
:focus-visible { outline: 3px solid var(--person); outline-offset: 2px; }
${['quote', 'person', 'organization', 'place', 'group', 'date', 'link'].map(kind =>
  `.hide-${kind} .m.${kind} { background: none; text-decoration: none; border: 0; } .hide-${kind} .list[data-kind=${kind}] { display: none; }`).join('\n')}
.hide-quote .who { display: none; } .hide-quote .m.cue { font-style: normal; }
[hidden] { display: none !important; }
table { border-collapse: collapse; } th, td { text-align: left; padding: .25rem .9rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top; } td.n { text-align: right; font-variant-numeric: tabular-nums; }
.overview { display: grid; gap: 1rem 2.5rem; }
figure { margin: 0; } figcaption { font-weight: 600; margin-bottom: .35rem; }
svg { display: block; max-width: 100%; height: auto; } svg text { fill: var(--ink); font: 12px system-ui, sans-serif; } svg .bar { fill: var(--person); } svg .axis { stroke: var(--line); } svg .cell { fill: var(--organization); } svg .soft { fill: var(--soft); }
@media (min-width: 60rem) { .article { grid-template-columns: minmax(0, 1fr) 22rem; } .article aside { position: sticky; top: 4rem; max-height: calc(100vh - 5rem); overflow-y: auto; align-self: start; } .overview { grid-template-columns: 1fr 1fr; } }
@media (min-width: 76rem) { .row { padding-left: 10rem; } .who { position: absolute; left: 0; width: 9rem; top: .3rem; text-align: right; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print { .tools, .skip { display: none; } .article { display: block; } .row { content-visibility: visible; } aside { border-top: 1px solid #000; margin-top: 1rem; } body { font-size: 10.5pt; background: #fff; color: #000; } .m.quote { background: #eee; print-color-adjust: exact; } }
`
