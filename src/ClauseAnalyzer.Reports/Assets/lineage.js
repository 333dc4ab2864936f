// The redline: pairs of paragraphs, drawn from the lengths of equal, deleted and inserted words.

function redline(oldText, newText, lengths) {
  const pieces = [];
  let oldPlace = 0;
  let newPlace = 0;
  lengths.forEach((length, index) => {
    if (length === 0) return;
    if (index % 3 === 0) {
      pieces.push(document.createTextNode(newText.substr(newPlace, length)));
      oldPlace += length;
      newPlace += length;
    } else if (index % 3 === 1) {
      pieces.push(element('del', '', oldText.substr(oldPlace, length)));
      oldPlace += length;
    } else {
      pieces.push(element('ins', '', newText.substr(newPlace, length)));
      newPlace += length;
    }
  });
  return pieces;
}

function pairItem(pair) {
  const [status, group, oldIndex, newIndex, similarity, force, changes, lengths] = pair.cells;
  const older = report.paragraphs[oldIndex];
  const newer = report.paragraphs[newIndex];
  const item = element('li', `pair ${status}`);
  item.id = `pair-${pair.row}`;
  const meta = element('p', 'meta', element('span', 'tag strong', group > 0 ? `${status} ${group}` : status));
  if (force === 'softened' || force === 'strengthened') meta.append(element('span', `tag ${force}`, force));
  meta.append(element('span', '', [older, newer].filter(Boolean).map((paragraph) => paragraph.place).join(' → ')));
  if (older && pair.namesOld) meta.append(element('span', 'quiet', `from ${report.documents[older.document].name}`));
  for (const change of changes) meta.append(element('span', 'tag', change));
  if (older && newer) meta.append(element('span', 'quiet', `likeness ${similarity}%`));
  item.append(meta);
  if (older && newer && older.text !== newer.text && lengths.length === 0) {
    item.append(element('p', 'words', element('del', '', older.text)), element('p', 'words', element('ins', '', newer.text)));
  } else {
    const words = element('p', status === 'kept' ? 'words quiet' : 'words');
    words.append(...(lengths.length > 0 ? redline(older.text, newer.text, lengths) : [(newer ?? older).text]));
    item.append(words);
  }
  return item;
}

function startLineage() {
  const form = document.getElementById('lineage-filter');
  if (!form) return () => {};
  const select = document.getElementById('lineage-link');
  const found = document.getElementById('lineage-count');
  const boxes = [...form.querySelectorAll('input[type=checkbox]')];
  const list = lazyList(document.getElementById('lineage-list'), document.getElementById('lineage-more'), pairItem, 40);
  const links = report.links.map((link) => ({
    ...link,
    pairs: link.pairs.map((cells, index) => ({ cells, row: link.row + index, namesOld: link.from === '' || link.from.includes(' and ') })),
  }));
  select.append(...links.map((link, index) => new Option(link.from ? `${link.from} → ${link.to}` : `${link.to}, against all earlier texts`, String(index))));
  // The latest descent says most; without any, the latest text.
  const last = links.findLastIndex((link) => link.from !== '');
  select.value = String(last >= 0 ? last : links.length - 1);

  let shown = [];
  const apply = () => {
    const link = links[Number(select.value)];
    const statuses = new Set(boxes.filter((box) => box.checked).map((box) => box.name));
    shown = link.pairs.filter((pair) => statuses.has(pair.cells[0]));
    found.textContent = `${shown.length.toLocaleString('en')} of ${count(link.pairs.length, 'pair', 'pairs')}${link.summary ? `: ${link.summary}` : ''}`;
    list.show(shown);
  };
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();

  return (row) => {
    const place = links.findLastIndex((link) => link.row <= row);
    if (place < 0) return;
    select.value = String(place);
    for (const box of boxes) box.checked = true;
    apply();
    list.showUntil(shown.findIndex((pair) => pair.row === row));
    const item = document.getElementById(`pair-${row}`);
    if (!item) return;
    item.tabIndex = -1;
    item.scrollIntoView({ block: 'center' });
    item.focus({ preventScroll: true });
  };
}
