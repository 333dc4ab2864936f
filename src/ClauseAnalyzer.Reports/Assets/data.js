'use strict';
// The report's data as ReportData.cs writes it, with names instead of places in arrays.
// Text from the input only ever becomes text nodes: no innerHTML in any of these files.

const sectionNames = ['preambular', 'operative', 'other'];
const addresseeKinds = ['', 'states', 'intergovernmental', 'secretariat', 'agencies', 'organizations', 'civil society', 'persons', 'other'];

// Undoes PackedText.cs.
function unpacked(base64) {
  const binary = atob(base64);
  const packed = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) packed[index] = binary.charCodeAt(index);
  let read = 0;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const part = packed[read++];
      value |= (part & 127) << shift;
      if (part < 128) return value;
    }
  };
  const bytes = new Uint8Array(number());
  let place = 0;
  for (;;) {
    const literals = number();
    bytes.set(packed.subarray(read, read + literals), place);
    read += literals;
    place += literals;
    const length = number();
    if (length === 0) return new TextDecoder().decode(bytes);
    const from = place - number();
    if (from + length <= place) bytes.copyWithin(place, from, from + length);
    else for (let index = 0; index < length; index++) bytes[place + index] = bytes[from + index];
    place += length;
  }
}

const report = (() => {
  const source = document.getElementById('data');
  const raw = JSON.parse(source.type === 'application/json' ? source.textContent : unpacked(source.textContent));
  const documents = raw.documents.map(([name, date, organ]) => ({ name, date, organ }));
  const paragraphs = raw.paragraphs.map(([document, offset, section, label, chapeau, text, clauses, themes, marks]) => ({
    document, position: offset, section: sectionNames[section], label, chapeau, text, clauses, themes, marks, plain: null,
  }));
  numberPlaces(paragraphs);
  namePlaces(paragraphs);
  for (const link of raw.links) numberPairs(link.pairs);
  const topics = raw.topics.map(([name, ...places]) => ({ name, paragraphs: new Set(places.map((place) => paragraphs[place])) }));
  return { ...raw, documents, paragraphs, topics };
})();

// Positions are written as their distance from the one that is expected next in the text.
function numberPlaces(paragraphs) {
  let document = -1;
  let next = 1;
  for (const paragraph of paragraphs) {
    if (paragraph.document !== document) { document = paragraph.document; next = 1; }
    paragraph.position += next;
    next = paragraph.position + 1;
  }
}

// So are the new paragraphs of pairs, null where there is none.
function numberPairs(pairs) {
  let next = 0;
  for (const pair of pairs) {
    if (pair[3] === null) { pair[3] = -1; continue; }
    pair[3] += next;
    next = pair[3] + 1;
  }
}

// As PlaceNames.cs: "operative 5 (a)"; a paragraph without number is counted within its section.
function namePlaces(paragraphs) {
  let document = -1;
  let counts = {};
  for (const paragraph of paragraphs) {
    if (paragraph.document !== document) { document = paragraph.document; counts = {}; }
    counts[paragraph.section] = (counts[paragraph.section] ?? 0) + 1;
    paragraph.place = `${paragraph.section} ${paragraph.label || counts[paragraph.section]}`;
  }
}

function element(tag, className, ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

// Lower case, and hyphens as spaces: as terms are counted. The length never changes, so offsets still hold.
function plainOf(text) {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/[-\u2010-\u2015\u00a0\n\t]/g, ' ');
}

function plainOfParagraph(paragraph) {
  if (paragraph.plain === null) paragraph.plain = plainOf(paragraph.text);
  return paragraph.plain;
}

function count(number, one, many) {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

// Shows a long list a part at a time: as the reader scrolls, or by the button.
function lazyList(list, more, makeItem, step) {
  let items = [];
  let shown = 0;
  const showMore = () => {
    const end = Math.min(items.length, shown + step);
    const part = document.createDocumentFragment();
    for (; shown < end; shown++) part.append(makeItem(items[shown]));
    list.append(part);
    more.hidden = shown >= items.length;
  };
  more.addEventListener('click', () => {
    const next = shown;
    showMore();
    const first = list.children[next];
    if (first) { first.tabIndex = -1; first.focus({ preventScroll: true }); }
  });
  new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting) && shown > 0) showMore();
  }, { rootMargin: '600px' }).observe(more);
  return {
    show(next) { items = next; shown = 0; list.replaceChildren(); showMore(); },
    showUntil(index) { while (shown <= index && shown < items.length) showMore(); },
  };
}
