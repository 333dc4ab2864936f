// A paragraph's own page: its words, its acts, what speaks for its themes, and where it comes from and went.

// Pairs by the paragraph they lead to and from, found once.
const descent = (() => {
  const [older, newer] = [new Map(), new Map()];
  const add = (map, index, entry) => { if (index >= 0) map.set(index, [...map.get(index) ?? [], entry]); };
  for (const link of report.links) {
    link.pairs.forEach(([status, , oldIndex, newIndex, similarity], place) => {
      if (oldIndex < 0 || newIndex < 0) return;
      const entry = { status, similarity, row: link.row + place, isDescent: link.from !== '' };
      add(older, newIndex, { ...entry, index: oldIndex });
      add(newer, oldIndex, { ...entry, index: newIndex });
    });
  }
  return { older, newer };
})();

function paragraphAddress(paragraph) { return `#par?d=${paragraph.document}&n=${paragraph.position}`; }

function paragraphName(paragraph) { return `${report.documents[paragraph.document].name}, ${paragraph.place}`; }

function paragraphLink(paragraph, words) {
  const link = element('a', '', words ?? paragraphName(paragraph));
  link.href = paragraphAddress(paragraph);
  return link;
}

// As far back, or forward, as descent leads; a list within a list is one text further.
function descentList(map, index, seen) {
  const entries = (map.get(index) ?? []).filter((entry) => entry.isDescent && !seen.has(entry.index));
  if (entries.length === 0) return null;
  const list = element('ul', 'descent');
  for (const entry of entries) {
    const further = descentList(map, entry.index, new Set([...seen, entry.index]));
    list.append(element('li', '', ...relativeWords(entry), ...further ? [further] : []));
  }
  return list;
}

function relativeWords(entry) {
  const paragraph = report.paragraphs[entry.index];
  const redline = element('a', '', 'redline');
  redline.href = `#pair?${entry.row}`;
  redline.setAttribute('aria-label', `redline with ${paragraphName(paragraph)}`);
  return [
    element('p', 'meta', paragraphLink(paragraph), element('span', 'tag', entry.status), element('span', 'quiet', `likeness ${entry.similarity}%`), redline),
    element('p', 'words quiet', paragraph.text.length > 220 ? `${paragraph.text.slice(0, 220).trimEnd()}…` : paragraph.text),
  ];
}

function likenessList(index) {
  const entries = [...descent.older.get(index) ?? [], ...descent.newer.get(index) ?? []].filter((entry) => !entry.isDescent).sort((a, b) => b.similarity - a.similarity).slice(0, 6);
  return entries.length === 0 ? null : element('ul', 'descent', ...entries.map((entry) => element('li', '', ...relativeWords(entry))));
}

function actsTable(paragraph) {
  const heads = ['verb', 'family', 'rank', 'addressee', 'kind of addressee'];
  const head = element('thead', '', element('tr', '', ...heads.map((name) => { const cell = element('th', '', name); cell.scope = 'col'; return cell; })));
  const rows = paragraph.clauses.map(([verb, family, force, addressee, kind]) => element('tr', '',
    ...[report.verbs[verb], report.families[family] || 'none', force > 0 ? String(force) : '–', addressee >= 0 ? report.addressees[addressee] : '–', addressee >= 0 ? addresseeKinds[kind] || 'other' : '–']
      .map((words) => element('td', '', words))));
  const scroll = element('div', 'scroll', element('table', '', element('caption', 'small quiet', 'Acts in its own words'), head, element('tbody', '', ...rows)));
  scroll.tabIndex = 0;
  scroll.setAttribute('role', 'region');
  scroll.setAttribute('aria-label', 'Acts');
  return scroll;
}

// The words marked, each once, in the order in which they stand.
function markedWords(paragraph, kind) {
  const words = [];
  for (let index = 0; index < paragraph.marks.length; index += 3) {
    if (paragraph.marks[index + 2] === kind) words.push(paragraph.text.slice(paragraph.marks[index], paragraph.marks[index + 1]));
  }
  return [...new Set(words)];
}

function themeItems(paragraph) {
  const items = [];
  for (let index = 0; index < paragraph.themes.length; index += 2) {
    const theme = paragraph.themes[index];
    const words = markedWords(paragraph, 3 + theme).map((word) => `“${word}”`);
    items.push(element('li', '', element('span', `tag theme theme-${theme % 6}`, `${themeName(theme)} ${probabilityText(paragraph.themes[index + 1] / 1000)}`),
      words.length > 0 ? ` ${words.join(', ')}` : ' no single word of its own text decides'));
  }
  return items;
}

function part(title, ...content) { return [element('h3', '', title), ...content]; }

function paragraphParts(paragraph, index) {
  const words = element('p', 'words');
  if (paragraph.chapeau) words.append(element('span', 'chapeau', `${paragraph.chapeau} `));
  words.append(...markedText(paragraph.text, marksOf(paragraph, [])));
  const hedges = markedWords(paragraph, 1);
  const themes = themeItems(paragraph);
  const ancestors = descentList(descent.older, index, new Set([index]));
  const descendants = descentList(descent.newer, index, new Set([index]));
  const alike = likenessList(index);
  return [
    words,
    ...part('Acts', paragraph.clauses.length > 0 ? actsTable(paragraph) : element('p', 'quiet', 'None in its own words.'),
      ...hedges.length > 0 ? [element('p', 'small', `Hedged: ${hedges.map((word) => `“${word}”`).join(', ')}.`)] : []),
    ...part('Themes, and the words that speak for them', themes.length > 0 ? element('ul', '', ...themes) : element('p', 'quiet', 'None found.')),
    ...part('Comes from', ancestors ?? element('p', 'quiet', 'No paragraph of an earlier text of this set that its own names.')),
    ...part('Became', descendants ?? element('p', 'quiet', 'No paragraph of a later text of this set that names its own.')),
    ...alike ? part('Resembles, without descent', alike) : [],
  ];
}

function startParagraph() {
  const [section, title, body, back, next] = ['paragraph-page', 'h-paragraph-page', 'paragraph-body', 'paragraph-before', 'paragraph-after'].map((id) => document.getElementById(id));
  const turn = (link, paragraph, document) => {
    link.hidden = !paragraph || paragraph.document !== document;
    if (!link.hidden) link.href = paragraphAddress(paragraph);
  };
  return (query) => {
    const asked = new URLSearchParams(query);
    const [place, position] = [Number(asked.get('d')), Number(asked.get('n'))];
    const index = report.paragraphs.findIndex((paragraph) => paragraph.document === place && paragraph.position === position);
    section.hidden = false;
    if (index < 0) {
      title.textContent = 'No such paragraph';
      body.replaceChildren();
    } else {
      const paragraph = report.paragraphs[index];
      title.textContent = paragraphName(paragraph);
      body.replaceChildren(...paragraphParts(paragraph, index));
      turn(back, report.paragraphs[index - 1], place);
      turn(next, report.paragraphs[index + 1], place);
    }
    section.scrollIntoView();
    title.focus({ preventScroll: true });
  };
}
