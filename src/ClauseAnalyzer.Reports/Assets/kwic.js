// Keyword in context: every occurrence with what stands left and right of it, and where in each text it falls.

const kwicWidth = 60;

function kwicLines(query) {
  const patterns = searchPatterns(query);
  if (patterns.length === 0) return [];
  const lines = [];
  for (const paragraph of report.paragraphs) {
    if (paragraph.section === 'other') continue;
    for (const match of plainOfParagraph(paragraph).matchAll(patterns[0])) {
      const end = match.index + match[0].length;
      lines.push({
        paragraph,
        place: match.index,
        left: paragraph.text.slice(Math.max(0, match.index - kwicWidth), match.index),
        key: paragraph.text.slice(match.index, end),
        right: paragraph.text.slice(end, end + kwicWidth),
      });
    }
  }
  return lines;
}

// By the words nearest to the key first: to the left they are read backwards.
const kwicOrders = {
  text: null,
  left: (line) => plainOf(line.left).trim().split(/\s+/).reverse().join(' '),
  right: (line) => plainOf(line.right).replace(/^[^\p{L}\p{N}]+/u, ''),
};

function kwicItem(line) {
  const { paragraph } = line;
  const link = paragraphLink(paragraph);
  return element('tr', '', element('td', 'left', line.left), element('td', 'key', element('mark', 'hit', line.key)), element('td', '', line.right), element('td', 'small', link));
}

// One strip a text, one stroke an occurrence, at its place among the letters of the text.
function dispersion(lines) {
  const lengths = report.documents.map(() => 0);
  const starts = new Map();
  for (const paragraph of report.paragraphs) {
    if (paragraph.section === 'other') continue;
    starts.set(paragraph, lengths[paragraph.document]);
    lengths[paragraph.document] += paragraph.text.length;
  }
  const strips = report.documents.map(({ name }, index) => {
    const own = lines.filter((line) => line.paragraph.document === index);
    const strip = element('span', 'strip', ...own.map((line) => {
      const stroke = element('i', '');
      stroke.style.left = `${(100 * (starts.get(line.paragraph) + line.place)) / Math.max(1, lengths[index])}%`;
      return stroke;
    }));
    strip.setAttribute('aria-hidden', 'true');
    return element('li', '', element('span', 'name', `${name}: ${own.length}`), strip);
  });
  return strips.length > 40 ? [] : strips;
}

function startKwic() {
  const byId = (id) => document.getElementById(id);
  const [field, order, found] = ['kwic-q', 'kwic-sort', 'kwic-count'].map(byId);
  const list = lazyList(byId('kwic-list'), byId('kwic-more'), kwicItem, 100);
  const apply = () => {
    const lines = kwicLines(field.value);
    const key = kwicOrders[order.value];
    if (key) lines.sort((a, b) => key(a).localeCompare(key(b), 'en'));
    found.textContent = field.value.trim() === '' ? '' : count(lines.length, 'occurrence', 'occurrences');
    byId('kwic-table').hidden = lines.length === 0;
    byId('kwic-dispersion').replaceChildren(...lines.length > 0 ? dispersion(lines) : []);
    list.show(lines);
  };
  const read = () => {
    apply();
    history.replaceState(null, '', `#kwic?${new URLSearchParams({ q: field.value, sort: order.value })}`);
  };
  let waiting = 0;
  field.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(read, 180); });
  order.addEventListener('change', read);
  byId('kwic-filter').addEventListener('submit', (event) => { event.preventDefault(); read(); });
  return (query) => {
    const asked = new URLSearchParams(query);
    field.value = asked.get('q') ?? '';
    order.value = asked.get('sort') in kwicOrders ? asked.get('sort') : 'text';
    apply();
    byId('kwic').scrollIntoView();
  };
}
