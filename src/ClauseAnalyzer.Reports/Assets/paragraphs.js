// The list of paragraphs, its filter, and the links that lead from a count to it.

const filterFields = {
  q: 'filter-q', d: 'filter-d', s: 'filter-s', t: 'filter-t', v: 'filter-v', k: 'filter-k', r: 'filter-r', h: 'filter-h', o: 'filter-o', y: 'filter-y',
};

// Conditions that only a link sets: shown as words beside the count, not as fields.
const extraConditions = {
  f: (value) => `family: ${value || 'none'}`,
  a: (value) => `addressee: ${value}`,
  e: (value) => `decade: ${value}`,
  c: (value) => `topic: ${report.topics?.[Number(value)]?.name ?? value}`,
  n: (value) => `paragraph ${value} of the text`,
};

// A phrase in quotes matches whole words, "*" any ending; a word without quotes matches anywhere.
function searchPatterns(query) {
  const patterns = [];
  for (const [, phrase, word] of query.matchAll(/["“”]([^"“”]+)["“”]|(\S+)/g)) {
    const words = plainOf(phrase ?? word).trim().split(/\s+/).filter((part) => part !== '' && part !== '"');
    if (words.length === 0) continue;
    const source = words
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[\\p{L}\\p{N}]*'))
      .join('\\s+');
    const whole = phrase !== undefined;
    patterns.push(new RegExp(whole ? `(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])` : source, 'gu'));
  }
  return patterns;
}

function clauseMatches(clause, conditions) {
  const [verb, family, force, addressee, kind] = clause;
  return (conditions.v === undefined || report.verbs[verb] === conditions.v)
    && (conditions.f === undefined || report.families[family] === conditions.f)
    && (conditions.r === undefined || (report.families[family] === 'directive' && String(force) === conditions.r))
    && (conditions.a === undefined || (addressee >= 0 && report.addressees[addressee] === conditions.a))
    && (conditions.k === undefined || (addressee >= 0 && (addresseeKinds[kind] || 'other') === conditions.k));
}

function hasTheme(paragraph, theme) {
  for (let index = 0; index < paragraph.themes.length; index += 2) {
    if (report.themes[paragraph.themes[index]] === theme) return true;
  }
  return false;
}

function hasHedge(paragraph) {
  for (let index = 2; index < paragraph.marks.length; index += 3) if (paragraph.marks[index] === 1) return true;
  return false;
}

function paragraphMatches(paragraph, conditions, patterns) {
  if (conditions.d !== undefined && paragraph.document !== Number(conditions.d)) return false;
  if (conditions.n !== undefined && paragraph.position !== Number(conditions.n)) return false;
  if (conditions.s === 'all' ? paragraph.section === 'other' : conditions.s !== undefined && paragraph.section !== conditions.s) return false;
  const { organ, date } = report.documents[paragraph.document];
  if (conditions.o !== undefined && organ !== conditions.o) return false;
  if (conditions.y !== undefined && date.slice(0, 4) !== conditions.y) return false;
  if (conditions.e !== undefined && `${date.slice(0, 3)}0s` !== conditions.e) return false;
  if (conditions.c !== undefined && !report.topics[Number(conditions.c)]?.paragraphs.has(paragraph)) return false;
  if (conditions.h !== undefined && (conditions.h === 'yes') !== hasHedge(paragraph)) return false;
  if (conditions.t !== undefined && !hasTheme(paragraph, conditions.t)) return false;
  const asksOfClauses = ['v', 'f', 'r', 'a', 'k'].some((key) => conditions[key] !== undefined);
  if (asksOfClauses && !paragraph.clauses.some((clause) => clauseMatches(clause, conditions))) return false;
  return patterns.every((pattern) => { pattern.lastIndex = 0; return pattern.test(plainOfParagraph(paragraph)); });
}

// Cuts a text at the ends of all marks, and wraps each piece in what covers it.
function markedText(text, marks) {
  const cuts = new Set([0, text.length]);
  for (const mark of marks) { cuts.add(mark.start); cuts.add(mark.end); }
  const places = [...cuts].sort((a, b) => a - b);
  const pieces = [];
  for (let index = 0; index + 1 < places.length; index++) {
    const [start, end] = [places[index], places[index + 1]];
    let piece = document.createTextNode(text.slice(start, end));
    for (const mark of marks) {
      if (mark.start <= start && mark.end >= end) piece = mark.wrap(piece);
    }
    pieces.push(piece);
  }
  return pieces;
}

const wrapMark = {
  0: (piece) => element('mark', '', piece),
  1: (piece) => element('span', 'hedge', piece),
  2: (piece) => element('span', 'who', piece),
};

function marksOf(paragraph, patterns) {
  const marks = [];
  for (let index = 0; index < paragraph.marks.length; index += 3) {
    const [start, end, kind] = paragraph.marks.slice(index, index + 3);
    const wrap = wrapMark[kind] ?? ((piece) => {
      const node = element('span', `because theme-${(kind - 3) % 6}`, piece);
      node.title = `speaks for ${themeName(kind - 3)}`;
      return node;
    });
    marks.push({ start, end, wrap });
  }
  for (const pattern of patterns) {
    for (const match of plainOfParagraph(paragraph).matchAll(pattern)) {
      marks.push({ start: match.index, end: match.index + match[0].length, wrap: (piece) => element('mark', 'hit', piece) });
    }
  }
  return marks;
}

// Nothing a model says is certain.
function probabilityText(probability) { return probability > 0.99 ? '>0.99' : probability.toFixed(2); }

function themeName(index) { return report.themes[index].replaceAll('_', ' '); }

function paragraphItem(paragraph, patterns) {
  const item = element('li', 'paragraph');
  const meta = element('p', 'meta',
    element('strong', '', report.documents[paragraph.document].name),
    paragraphLink(paragraph, paragraph.place),
    element('span', 'quiet', `no. ${paragraph.position}`));
  for (const [verb, , force, addressee] of paragraph.clauses) {
    const words = [report.verbs[verb]];
    if (force > 0) words.push(`rank ${force}`);
    if (addressee >= 0) words.push(report.addressees[addressee]);
    meta.append(element('span', 'tag', words.join(' · ')));
  }
  for (let index = 0; index < paragraph.themes.length; index += 2) {
    const theme = paragraph.themes[index];
    meta.append(element('span', `tag theme theme-${theme % 6}`, `${themeName(theme)} ${probabilityText(paragraph.themes[index + 1] / 1000)}`));
  }
  const words = element('p', 'words');
  if (paragraph.chapeau) words.append(element('span', 'chapeau', `${paragraph.chapeau} `));
  words.append(...markedText(paragraph.text, marksOf(paragraph, patterns)));
  item.append(meta, words);
  return item;
}

function startParagraphs() {
  const byId = (id) => document.getElementById(id);
  const found = byId('paragraph-count');
  const extra = byId('paragraph-extra');
  const reset = byId('paragraph-reset');
  let conditions = {};
  let patterns = [];
  const list = lazyList(byId('paragraph-list'), byId('paragraph-more'), (paragraph) => paragraphItem(paragraph, patterns), 40);

  const fill = (id, any, options) => {
    const select = byId(id);
    select.append(new Option(any, ''), ...options.map(([value, label]) => new Option(label, value)));
  };
  fill('filter-d', 'all texts', report.documents.map(({ name }, index) => [String(index), name]));
  fill('filter-s', 'all sections', [['all', 'preambular and operative'], ...sectionNames.map((name) => [name, name])]);
  fill('filter-t', 'any theme', report.themes.map((name, index) => [name, themeName(index)]));
  fill('filter-v', 'any verb', [...report.verbs].sort().map((name) => [name, name]));

  const distinct = (values) => [...new Set(values)].filter((value) => value !== '').sort().map((value) => [String(value), String(value)]);
  fill('filter-k', 'anyone', addresseeKinds.slice(1).map((name) => [name, name]));
  fill('filter-r', 'any rank', distinct(report.paragraphs.flatMap(({ clauses }) => clauses.filter(([, family, force]) => force > 0 && report.families[family] === 'directive').map(([, , force]) => force))));
  fill('filter-h', 'with or without', [['yes', 'with a hedge'], ['no', 'without']]);
  fill('filter-o', 'any organ', distinct(report.documents.map(({ organ }) => organ)));
  fill('filter-y', 'any year', distinct(report.documents.map(({ date }) => date.slice(0, 4))));

  const apply = () => {
    patterns = searchPatterns(conditions.q ?? '');
    const matches = report.paragraphs.filter((paragraph) => paragraphMatches(paragraph, conditions, patterns));
    const all = count(report.paragraphs.length, 'paragraph', 'paragraphs');
    found.textContent = matches.length === report.paragraphs.length ? all : `${matches.length.toLocaleString('en')} of ${all}`;
    extra.replaceChildren(...Object.keys(extraConditions)
      .filter((key) => conditions[key] !== undefined)
      .map((key) => element('span', 'tag strong', extraConditions[key](conditions[key]))));
    reset.hidden = Object.keys(conditions).length === 0;
    list.show(matches);
  };
  const showFields = () => {
    for (const [key, id] of Object.entries(filterFields)) byId(id).value = conditions[key] ?? '';
  };
  const readFields = () => {
    for (const [key, id] of Object.entries(filterFields)) {
      if (byId(id).value.trim() === '') delete conditions[key]; else conditions[key] = byId(id).value;
    }
    // What a link had set beside the fields no longer stands once the reader chooses.
    for (const key of Object.keys(extraConditions)) delete conditions[key];
    apply();
    // The address is the view: it can be kept and sent.
    history.replaceState(null, '', Object.keys(conditions).length > 0 ? `#find?${new URLSearchParams(conditions)}` : '#paragraphs');
  };

  let waiting = 0;
  const form = byId('paragraph-filter');
  form.addEventListener('submit', (event) => { event.preventDefault(); readFields(); });
  form.addEventListener('change', readFields);
  byId('filter-q').addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(readFields, 180); });
  reset.addEventListener('click', () => { conditions = {}; showFields(); apply(); byId('filter-q').focus(); });
  apply();

  return (query) => {
    conditions = Object.fromEntries(new URLSearchParams(query));
    showFields();
    apply();
    byId('paragraphs').scrollIntoView();
    byId('h-paragraphs').focus({ preventScroll: true });
  };
}
