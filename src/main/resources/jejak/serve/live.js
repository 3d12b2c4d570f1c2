// Keeps an open page as its files are: reloads it where it was scrolled to, or lays over it what is wrong with them.
(() => {
  const tag = document.currentScript.dataset.tag;
  const key = 'jejak-scroll';
  let source;
  let host;
  let panel;

  const saved = JSON.parse(sessionStorage.getItem(key) || 'null');
  sessionStorage.removeItem(key);
  if (saved && saved.page === location.href) {
    const back = () => scrollTo({ left: saved.x, top: saved.y, behavior: 'instant' });
    back();
    addEventListener('load', back, { once: true }); // pictures have their sizes by now
  }

  function reload() {
    sessionStorage.setItem(key, JSON.stringify({ page: location.href, x: scrollX, y: scrollY }));
    location.reload();
  }

  // In a shadow tree, so that neither the page's styles reach the faults nor theirs the page.
  async function show(html) {
    if (!host) {
      host = document.createElement('jejak-faults');
      const root = host.attachShadow({ mode: 'open' });
      panel = document.createElement('section');
      panel.className = 'faults over';
      panel.setAttribute('role', 'alert');
      root.append(panel);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(await (await fetch('/.jejak/live.css')).text());
      root.adoptedStyleSheets = [sheet];
    }
    panel.innerHTML = html; // made by the program, every word of a file escaped
    const close = document.createElement('button');
    close.textContent = 'Hide';
    close.addEventListener('click', hide);
    panel.prepend(close);
    document.body.append(host);
  }

  function hide() {
    if (host) host.remove();
  }

  // A browser holds six connections to a host: pages that nobody sees give theirs back.
  function listen() {
    if (source || document.hidden) return;
    const asked = new URLSearchParams({ tag, page: decodeURIComponent(location.pathname) });
    source = new EventSource('/.jejak/events?' + asked);
    source.addEventListener('reload', reload);
    source.addEventListener('faults', (event) => show(event.data));
    source.addEventListener('good', hide);
  }

  function pause() {
    if (source) source.close();
    source = undefined;
  }

  document.addEventListener('visibilitychange', () => (document.hidden ? pause() : listen()));
  addEventListener('pagehide', pause);
  addEventListener('pageshow', listen);
  listen();
})();
