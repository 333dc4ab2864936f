// Ties the parts together: an address such as #find?d=2&t=training or #pair?17 says what to show.

document.documentElement.classList.add('has-script');
const showParagraphs = startParagraphs();
const showPair = startLineage();
const showKwic = startKwic();
const showParagraph = startParagraph();
startTools();

// A row that a sentence cites may lie in a folded table.
function unfold(id) {
  const target = document.getElementById(id);
  if (!target) return;
  for (let node = target; node; node = node.parentElement) {
    if (node.tagName === 'DETAILS') node.open = true;
  }
  target.scrollIntoView({ block: target.tagName === 'TR' || target.tagName === 'TD' ? 'center' : 'start' });
}

function follow() {
  const address = decodeURI(location.hash.slice(1));
  if (address.startsWith('find?')) showParagraphs(location.hash.slice('#find?'.length));
  else if (address.startsWith('par?')) showParagraph(location.hash.slice('#par?'.length));
  else if (address.startsWith('pair?')) showPair(Number(address.slice('pair?'.length)));
  else if (address.startsWith('kwic?')) showKwic(location.hash.slice('#kwic?'.length));
  else if (address !== '') unfold(address);
}

window.addEventListener('hashchange', follow);
// The same link twice changes no address, but is meant.
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (link && link.getAttribute('href') === location.hash) follow();
});
follow();
