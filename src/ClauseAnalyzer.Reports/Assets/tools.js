// Tables that sort, filter and copy; charts that can be saved. All from what is in the page.

function csvCell(text) { return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text; }

// Small print beside a count stands in brackets.
function cellText(cell) {
  const small = cell.querySelector('small');
  const whole = cell.textContent.trim();
  return small ? `${whole.slice(0, whole.length - small.textContent.length).trim()} (${small.textContent.trim()})` : whole;
}

function tableCsv(table) {
  return [...table.rows].filter((row) => !row.hidden).map((row) => [...row.cells].map((cell) => csvCell(cellText(cell))).join(',')).join('\n') + '\n';
}

async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // A page opened from disk may not reach the clipboard; a field can be copied from.
    const field = element('textarea', '');
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
  }
}

function save(name, content, type) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function smallButton(label, act) {
  const button = element('button', 'small-button', label);
  button.type = 'button';
  button.addEventListener('click', () => act(button));
  return button;
}

// Numbers by size, before words; words as a dictionary has them.
function compareCells(a, b) {
  const [x, y] = [a, b].map((text) => (/^[-+]?[\d.,]+%?/.test(text) ? Number.parseFloat(text.replaceAll(',', '')) : Number.NaN));
  if (Number.isNaN(x) !== Number.isNaN(y)) return Number.isNaN(x) ? 1 : -1;
  return Number.isNaN(x) ? a.localeCompare(b, 'en') : x - y;
}

function sortTable(table, column, descending) {
  for (const body of table.tBodies) {
    const rows = [...body.rows].filter((row) => !row.classList.contains('group'));
    rows.sort((a, b) => (descending ? -1 : 1) * compareCells(cellText(a.cells[column]), cellText(b.cells[column])));
    body.append(...rows);
  }
}

function makeSortable(table) {
  const heads = [...table.tHead.rows[table.tHead.rows.length - 1].cells];
  heads.forEach((head, column) => {
    const button = element('button', 'sort', ...head.childNodes);
    button.type = 'button';
    head.append(button);
    button.addEventListener('click', () => {
      const descending = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      sortTable(table, column, descending);
    });
  });
}

function equipTable(table) {
  makeSortable(table);
  const field = element('input', '');
  field.type = 'search';
  field.placeholder = 'Rows that hold …';
  field.setAttribute('aria-label', 'Show only rows that hold');
  field.addEventListener('input', () => {
    const wanted = plainOf(field.value.trim());
    for (const row of [...table.tBodies].flatMap((body) => [...body.rows])) row.hidden = wanted !== '' && !plainOf(row.textContent).includes(wanted);
  });
  const copy = smallButton('Copy as CSV', async (button) => {
    await copyText(tableCsv(table));
    button.textContent = 'Copied';
    setTimeout(() => { button.textContent = 'Copy as CSV'; }, 2_000);
  });
  table.closest('.scroll').before(element('div', 'row-of-tools screen table-tools', field, copy));
}

// The drawing that is shown, with the colours of the page, as a file of its own.
function svgText(figure) {
  const svg = [...figure.querySelectorAll('svg')].find((one) => one.getBoundingClientRect().width > 0) ?? figure.querySelector('svg');
  const copy = svg.cloneNode(true);
  copy.setAttribute('role', 'img');
  // Addresses within this page lead nowhere from a file of its own.
  for (const link of copy.querySelectorAll('a')) {
    const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    group.append(...link.childNodes);
    link.replaceWith(group);
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return { text: new XMLSerializer().serializeToString(copy), box: svg.viewBox.baseVal };
}

function savePng(name, { text, box }) {
  const scale = 3;
  const image = new Image();
  image.addEventListener('load', () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [box.width * scale, box.height * scale];
    const pen = canvas.getContext('2d');
    pen.fillStyle = getComputedStyle(document.body).backgroundColor;
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => save(`${name}.png`, blob), 'image/png');
  });
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
}

// The marks of a chart are links: one stop of the tab key, then the arrows go from mark to mark.
function makeWalkable(svg) {
  const links = [...svg.querySelectorAll('a')];
  links.forEach((link, index) => {
    link.setAttribute('tabindex', index === 0 ? '0' : '-1');
    link.setAttribute('aria-label', `${link.querySelector('title').textContent}: show the paragraphs`);
  });
  const goTo = (from, to) => {
    if (to < 0 || to >= links.length) return;
    links[from].setAttribute('tabindex', '-1');
    links[to].setAttribute('tabindex', '0');
    links[to].focus();
  };
  svg.addEventListener('keydown', (event) => {
    const place = links.indexOf(document.activeElement);
    const target = { ArrowRight: place + 1, ArrowDown: place + 1, ArrowLeft: place - 1, ArrowUp: place - 1, Home: 0, End: links.length - 1 }[event.key];
    if (place < 0 || target === undefined) return;
    event.preventDefault();
    goTo(place, target);
  });
}

function equipFigure(figure) {
  for (const svg of figure.querySelectorAll('svg')) makeWalkable(svg);
  const name = figure.dataset.chart;
  const spec = figure.querySelector('script.vega');
  figure.append(element('div', 'row-of-tools screen chart-tools',
    smallButton('Save SVG', () => save(`${name}.svg`, svgText(figure).text, 'image/svg+xml')),
    smallButton('Save PNG', () => savePng(name, svgText(figure))),
    ...spec ? [smallButton('Save Vega-Lite', () => save(`${name}.vl.json`, spec.textContent, 'application/json'))] : []));
}

function startTools() {
  for (const table of document.querySelectorAll('main .scroll table')) equipTable(table);
  for (const figure of document.querySelectorAll('figure[data-chart]')) equipFigure(figure);
  window.addEventListener('beforeprint', () => { for (const fold of document.querySelectorAll('details')) fold.open = true; });
}
