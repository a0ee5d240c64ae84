const kinds = ['quote', 'person', 'organization', 'place', 'group', 'date', 'link']
const widths = Array.from({ length: 12 }, (_, index) => `.g${index + 1} { flex: ${index + 1} 1 0; }`)
/**
 * The page's style: a newspaper's column of some seventy characters, the speakers in its margin, the lists beside it. Colours are of
 * the Okabe–Ito palette, which survives colour blindness; each kind has a line of its own too, so that none is told by colour alone.
 * Entries of the lists are blocks: browsers count list items anew, all of them, for each one that the search hides.
 */
export const style = `
:root { color-scheme: light dark; --paper: #fcfbf7; --ink: #1c1b19; --soft: #625f58; --line: #d9d4c7; --quote: #fdf0c0; --chip: #e3e1d8; --focus: #ffd34d;
  --person: #0062a3; --organization: #b04a00; --place: #00734f; --group: #96467a; 
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Georgia, "Noto Serif", serif; --sans: system-ui, "Segoe UI", "Noto Sans", sans-serif; }
@media (prefers-color-scheme: dark) { :root { --paper: #161614; --ink: #e6e3db; --soft: #a6a298; --line: #3b3934; --quote: #3a3217; --chip: #35342f; --focus: #6b5400;
  --person: #6cb8ec; --organization: #f0a060; --place: #4fc79c; --group: #dd97c3; } }
* { box-sizing: border-box; }
html { scroll-padding: 4.5rem 0 4rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--serif); overflow-wrap: anywhere; }
a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: .2em; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .25rem .5rem; z-index: 3; }
header, .tools, .why > p, main { max-width: 79rem; margin: 0 auto; padding-inline: 1.25rem; }
.about, .tools, aside, .who, .why, .unit, .none, table, .axis, nav, details { font-family: var(--sans); font-size: .875rem; line-height: 1.45; }
header { padding-block: 1.5rem .75rem; }
header::before { content: ""; display: block; border-top: 4px double var(--ink); margin-bottom: .9rem; }
h1, h2, h3 { font-family: var(--serif); line-height: 1.2; text-wrap: balance; margin: 0; }
h1 { font-size: 1.5rem; }
.about { color: var(--soft); margin: .35rem 0 0; }
.tools { background: var(--paper); border-block: 1px solid var(--line); max-width: none; padding: 0; z-index: 2; }
.tools > div { max-width: 79rem; margin: 0 auto; padding: .4rem 1.25rem; display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; align-items: center; }
.tools label { display: inline-flex; gap: .35rem; align-items: center; min-height: 2rem; }
input { accent-color: var(--soft); margin: 0; }
input[type=search] { font: inherit; color: inherit; background: transparent; border: 1px solid var(--soft); border-radius: .2rem; padding: .15rem .5rem; width: 11rem; max-width: 100%; }
main { padding-block: 1.5rem 5rem; }
.article { display: grid; gap: 2rem 2.5rem; }
.long .row { content-visibility: auto; contain-intrinsic-size: auto 8rem; }
.row p { margin: 0 0 1em; white-space: pre-wrap; max-width: 34rem; }
.who { list-style: none; margin: 0; padding: 0; font-weight: 600; }
.who .again { color: var(--soft); font-weight: 400; }
.who a, aside a { text-decoration: none; }
.who a:hover, aside a:hover { text-decoration: underline; }
.m { border-radius: .15em; text-underline-offset: .2em; }
.m.headline { display: inline-block; font-size: 1.75rem; line-height: 1.2; font-weight: 700; text-wrap: balance; margin-bottom: .25rem; }
.m.byline { color: var(--soft); font-style: italic; }
.m.dateline { letter-spacing: .03em; }
.m.label { font: 700 .8125rem var(--sans); letter-spacing: .05em; }
.m.boilerplate { color: var(--soft); font-size: .9375rem; }
.m.quote { background: var(--quote); box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.m.cue { font-style: italic; }
.m.person { text-decoration: underline solid var(--person) 2px; }
.m.organization { text-decoration: underline double var(--organization) 1px; }
.m.place { text-decoration: underline dashed var(--place) 1.5px; }
.m.group { text-decoration: underline dotted var(--group) 2px; }
.m.date { background: var(--chip); }
.m.link { text-decoration: underline solid var(--soft) 1px; }
.m.lit, .m:target, li.lit { background: var(--focus); --soft: var(--ink); }
.who li { border-radius: .15em; }
.who li + li { margin-top: .35rem; }
aside section + section { margin-top: 1.5rem; }
aside h2, aside h3, figcaption h2, nav h2 { font-size: 1rem; border-top: 2px solid var(--ink); padding-top: .4rem; margin-bottom: .35rem; }
aside ul { list-style: none; margin: 0; padding: 0; }
aside li { display: block; padding: .2rem .35rem; margin-inline: -.35rem; border-radius: .2rem; }
aside li li { margin-inline: 0; padding-left: .65rem; border-left: 2px solid var(--line); border-radius: 0; }
.speaker-entry + .speaker-entry { margin-top: .5rem; }
.list.quote .detail { display: block; }
.detail, .role, .count, .value { color: var(--soft); font-size: .8125rem; font-weight: 400; font-variant-numeric: tabular-nums; }
.why { position: fixed; inset: auto 0 0; z-index: 2; background: var(--paper); border-top: 1px solid var(--line); }
.why > p { margin-block: 0; padding-block: .55rem; min-height: 2.4rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.one { border-top: 4px double var(--ink); margin-top: 3rem; padding-top: .9rem; }
.one > h2 { font-size: 1.25rem; }
.one > .about { margin-bottom: 1.5rem; }
:focus-visible { outline: 3px solid var(--person); outline-offset: 2px; }
${kinds.map(kind => `.hide-${kind} .m.${kind} { background: none; text-decoration: none; } .hide-${kind} .list[data-kind=${kind}] { display: none; }`).join('\n')}
.hide-quote .who { visibility: hidden; } .hide-quote .m.cue { font-style: normal; }
[hidden] { display: none !important; }
nav { margin-bottom: 3rem; }
nav ol { margin: 0; padding-left: 1.75rem; font: 1.0625rem/1.4 var(--serif); columns: 2 24rem; column-gap: 3rem; }
nav .count { font-family: var(--sans); white-space: nowrap; }
nav li { padding: .2rem 0; break-inside: avoid; }
.overview { columns: 2 30rem; column-gap: 3rem; }
figure { margin: 0; padding-bottom: 2.5rem; break-inside: avoid; }
figcaption h2 { margin: 0; font-size: 1.25rem; }
.unit { color: var(--soft); margin: 0 0 .5rem; }
table { border-collapse: collapse; overflow-wrap: break-word; }
th, td { text-align: left; padding: .2rem .75rem .2rem 0; font-weight: 400; }
thead th { color: var(--soft); font-size: .8125rem; }
.n { text-align: right; padding-right: 0; white-space: nowrap; font-variant-numeric: tabular-nums; }
.bars { width: 100%; }
.bars tbody tr { border-top: 1px solid var(--line); }
.bars tbody th { min-width: 6rem; max-width: 11rem; }
td.bar, td.strip { width: 55%; } td + td.bar { width: 30%; }
svg { display: block; fill: var(--person); }
td.bar svg { width: 100%; height: .75rem; }
td.strip { border-left: 1px solid var(--line); padding: .2rem .75rem 0 0; }
td.strip svg { width: 100%; height: 1.75rem; }
.columns { border-bottom: 1px solid var(--soft); } .columns svg { width: 100%; height: 10rem; }
.axis { display: flex; color: var(--soft); font-size: .75rem; font-variant-numeric: tabular-nums; }
.axis span { border-left: 1px solid var(--line); padding-left: .2rem; white-space: nowrap; height: 1.2rem; min-width: 0; overflow-wrap: normal; }
${widths.join(' ')}
details { margin-top: .5rem; color: var(--soft); }
.grid td, .grid thead th { padding: 0; text-align: center; } .grid tbody th { text-align: right; padding: 0 .5rem 0 0; min-width: 6rem; } .grid td { border: 1px solid var(--line); min-width: 1.3rem; height: 1.3rem; }
.grid td:empty { border: 0; } .grid svg { width: 100%; fill: var(--organization); }
@media (min-width: 48rem) { .tools { position: sticky; top: 0; } #status { margin-left: auto; } .row { display: grid; grid-template-columns: 8rem minmax(0, 34rem); gap: 1.25rem; } .row p { grid-column: 2; } .who { text-align: right; padding-block: .2rem .6rem; } .article aside { margin-left: 9.25rem; max-width: 34rem; } .grid td { min-width: 1.75rem; height: 1.75rem; } body { font-size: 1.125rem; } }
@media (min-width: 62rem) { .article { grid-template-columns: minmax(0, 46rem) minmax(18rem, 1fr); } .article aside { margin-left: 0; max-width: none; position: sticky; top: 4.5rem; max-height: calc(100vh - 8rem); overflow-y: auto; align-self: start; padding-inline: .35rem; } }
@media print { @page { margin: 2cm; } :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --quote: #eee; --chip: #fff; }
  .tools, .skip, .why, details { display: none; } .article { display: block; } .long .row { content-visibility: visible; } .row p { orphans: 2; widows: 2; } .m.date { text-decoration: underline dotted #444 1px; }
  aside { margin-top: 1.5rem; columns: 2; column-gap: 2rem; } aside li, .who { break-inside: avoid; } aside h2, aside h3 { break-after: avoid; } .one { break-before: page; } body { font-size: 10.5pt; } .m.quote, svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`
