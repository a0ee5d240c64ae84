/** The page's script: hover and focus light all places of an item and say why it was read, boxes filter by kind, the search narrows the lists. It reads the page and writes no markup. */
export const script = `
'use strict';
const root = document.documentElement;
const why = document.querySelector('#why');
const invitation = why ? why.textContent : '';
let places;
const placesOf = id => {
  if (!places) {
    places = new Map();
    for (const node of document.querySelectorAll('[data-of]')) {
      const known = places.get(node.dataset.of);
      if (known) known.push(node); else places.set(node.dataset.of, [node]);
    }
  }
  return places.get(id) || [];
};
const textOf = node => node ? node.textContent : '';
const reasonOf = entry => {
  const speaker = entry.closest('.speaker-entry');
  const label = speaker ? textOf(speaker.firstElementChild) : textOf(entry.querySelector('a'));
  return [label, textOf(entry.querySelector('.detail'))].filter(Boolean).join(' · ');
};
let lit = [];
let litId = '';
const light = id => {
  if (id === litId) return;
  for (const node of lit) node.classList.remove('lit');
  litId = id;
  lit = id ? placesOf(id) : [];
  for (const node of lit) node.classList.add('lit');
  const entry = lit.find(node => node.localName === 'li' && node.closest('aside'));
  if (why) why.textContent = entry ? reasonOf(entry) : invitation;
};
const itemOf = target => {
  const node = target instanceof Element ? target.closest('[data-of]') : null;
  return node ? node.dataset.of : '';
};
document.addEventListener('pointerover', event => light(itemOf(event.target)));
document.addEventListener('focusin', event => light(itemOf(event.target)));
document.addEventListener('focusout', () => light(''));
document.addEventListener('change', event => {
  const kind = event.target.dataset && event.target.dataset.kind;
  if (kind) root.classList.toggle('hide-' + kind, !event.target.checked);
});
const search = document.querySelector('#search');
const status = document.querySelector('#status');
const entries = () => document.querySelectorAll('aside .list > ul > li, aside .speaker-entry li');
if (search) search.addEventListener('input', () => {
  const wanted = search.value.trim().toLowerCase();
  let shown = 0;
  const matches = node => node.textContent.toLowerCase().includes(wanted);
  for (const node of entries()) {
    node.hidden = wanted !== '' && !matches(node);
    if (!node.hidden && !node.querySelector('li')) shown++;
  }
  for (const list of document.querySelectorAll('aside .list')) list.hidden = wanted !== '' && !list.querySelector('li:not([hidden])');
  status.textContent = wanted === '' ? '' : shown + ' found';
});
document.addEventListener('keydown', event => {
  if (event.key === '/' && search && !(event.target instanceof HTMLInputElement)) { event.preventDefault(); search.focus(); }
  if (event.key === 'Escape' && event.target === search) { search.value = ''; search.dispatchEvent(new Event('input')); }
});
`
