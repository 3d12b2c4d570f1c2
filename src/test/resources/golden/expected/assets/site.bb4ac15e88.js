"use strict";

// What the other scripts share. Each of them enhances one thing; without any of them every page is whole.
const jejak = {
  /** What a reader's browser keeps for this site; nothing where it keeps nothing (a folder, a private window). */
  kept(key) {
    try { return localStorage.getItem("jejak:" + key); } catch { return null; }
  },

  keep(key, value) {
    try {
      if (value === null) localStorage.removeItem("jejak:" + key);
      else localStorage.setItem("jejak:" + key, value);
    } catch { /* then it lasts as long as the page */ }
  },

  /** Makes an element. Text is text, never markup. */
  make(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value !== "") element.setAttribute(key, value);
    element.append(...children);
    return element;
  },

  /** Words with their gaps filled: {0}, {1}. */
  fill: (words, ...values) => words.replace(/\{(\d)\}/g, (_, place) => values[place]),

  /** Puts parameters into the page's own address. Some browsers refuse that in a folder. */
  address(parameters, isNew) {
    const query = parameters.toString();
    const url = (query ? "?" + query : location.pathname.split("/").pop()) + location.hash;
    try { history[isNew ? "pushState" : "replaceState"](null, "", url); } catch { /* then it is not in the address */ }
  },
};

// A few words about an actor, beside each link to their page, on hover and on focus: it stays while the pointer is on it, and
// Escape closes it (WCAG 2.2, 1.4.13). The words stand once a page, at the first link.
{
  const about = new Map();
  const named = link => new URL(link.href, location.href).pathname;
  for (const link of document.querySelectorAll("a[data-about]")) {
    if (!about.has(named(link))) about.set(named(link), link.dataset);
  }
  if (about.size) {
    const note = jejak.make("div", {class: "about", id: "about-actor", role: "tooltip", hidden: "hidden"});
    document.querySelector("main").append(note);
    let on = null, timer = 0;

    const hide = () => {
      clearTimeout(timer);
      if (on) on.removeAttribute("aria-describedby");
      on = null;
      note.hidden = true;
    };

    const show = link => {
      const words = about.get(named(link));
      if (!words || link === on) return;
      hide();
      on = link;
      const role = link.dataset.role;
      note.replaceChildren(...(role ? [jejak.make("b", {lang: document.documentElement.lang}, role), " "] : []), words.about);
      note.lang = words.aboutLang || document.documentElement.lang;
      note.hidden = false;
      link.setAttribute("aria-describedby", note.id);
      const box = link.getBoundingClientRect(), room = document.documentElement.clientWidth;
      const left = Math.max(8, Math.min(box.left, room - note.offsetWidth - 8));
      const below = box.bottom + note.offsetHeight + 4 < innerHeight || box.top < note.offsetHeight + 4;
      note.style.left = left + scrollX + "px";
      note.style.top = (below ? box.bottom + 2 : box.top - note.offsetHeight - 2) + scrollY + "px";
    };

    const linkOf = event => event.target.closest ? event.target.closest("main a[href*='actors/']") : null;
    const later = (what, wait) => { clearTimeout(timer); timer = setTimeout(what, wait); };

    document.addEventListener("pointerover", event => {
      if (event.pointerType === "touch") return;
      if (event.target === note) { clearTimeout(timer); return; }
      const link = linkOf(event);
      if (link && about.has(named(link))) later(() => show(link), 300);
      else if (on && document.activeElement !== on) later(hide, 300);
      else clearTimeout(timer);
    });
    document.addEventListener("focusin", event => {
      const link = linkOf(event);
      if (link && link.matches(":focus-visible") && about.has(named(link))) show(link); else hide();
    });
    document.addEventListener("focusout", hide);
    document.addEventListener("keydown", event => { if (event.key === "Escape" && on) hide(); });
    document.addEventListener("click", event => { if (event.target !== note) hide(); });
  }
}

// Copies the address of a claim.
{
  const buttons = document.querySelectorAll(".copy");
  for (const button of buttons) {
    const link = button.parentElement.querySelector(".permalink"), words = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const address = new URL(link.href, location.href).href;
      let isCopied = true;
      try {
        await navigator.clipboard.writeText(address);
      } catch {
        // no clipboard outside a secure context: the old way
        const field = jejak.make("textarea", {readonly: "readonly"});
        field.value = address;
        button.after(field);
        field.select();
        isCopied = document.execCommand("copy");
        field.remove();
        button.focus();
      }
      button.textContent = isCopied ? button.dataset.done : address;
      setTimeout(() => { button.textContent = words; }, 2500);
    });
  }
}

// Single keys: j and k from event to event, / to search, ? for help. They can be switched off (WCAG 2.2, 2.1.4).
{
  const button = document.querySelector(".keys-button");
  if (button) {
    const words = button.dataset, make = jejak.make;
    const choice = make("input", {type: "checkbox"});
    // closes the dialog without a script's help
    const end = make("form", {method: "dialog"}, make("button", {class: "plain", type: "submit"}, words.end));
    const rows = [[["j", "k"], words.step], [["/"], words.search], [["?"], words.help], [["Esc"], words.close]].map(([keys, what]) =>
      make("div", {}, make("dt", {}, ...keys.flatMap(key => [make("kbd", {}, key), " "])), make("dd", {}, what)));
    const help = make("dialog", {class: "keys", id: "keys", "aria-labelledby": "keys-title"},
      make("h2", {id: "keys-title"}, button.textContent), make("dl", {}, ...rows), make("p", {}, make("label", {}, choice, " ", words.on)), end);
    button.after(help);
    choice.checked = jejak.kept("keys") !== "off";
    choice.addEventListener("change", () => jejak.keep("keys", choice.checked ? null : "off"));
    button.hidden = false;
    button.addEventListener("click", () => help.showModal());

    const step = by => {
      const links = [...document.querySelectorAll("main .entry-title a, main .item-title a")].filter(a => a.checkVisibility ? a.checkVisibility() : a.offsetParent);
      if (!links.length) return;
      let at = links.indexOf(document.activeElement);
      // from where one reads, if the focus is elsewhere
      if (at < 0) at = by > 0 ? links.findIndex(a => a.getBoundingClientRect().top > 72) - 1 : links.findLastIndex(a => a.getBoundingClientRect().top < 72) + 1;
      const next = links[Math.min(links.length - 1, Math.max(0, at + by))];
      next.focus({preventScroll: true});
      (next.closest(".entry, .item") || next).scrollIntoView({block: "nearest"});
      next.scrollIntoView({block: "nearest"});
    };

    const ACTIONS = {
      j: () => step(1),
      k: () => step(-1),
      "/": () => {
        const question = document.getElementById("question");
        if (question) question.focus(); else document.querySelector(".search-link").click();
      },
      "?": () => help.showModal(),
    };

    document.addEventListener("keydown", event => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || help.open || !choice.checked) return;
      if (event.target.closest("input, select, textarea, [contenteditable]")) return;
      const action = ACTIONS[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    });
  }
}

// The ledger: rows by party, kind, outcome and evidence, in order of date or of size; all of it lives in the address.
{
  const form = document.querySelector("form.ledger-filters");
  if (form) {
    const FACETS = ["party", "kind", "outcome", "evidence"];
    const said = document.querySelector(".ledger-said");
    const rows = [...document.querySelectorAll(".ledger-part tr[data-kind]")].map((element, place) => {
      const data = element.dataset;
      const [currency, size] = data.size ? data.size.split(" ") : ["", ""];
      return {
        element, place, body: element.parentElement, currency, size: size === "" ? -1 : +size,
        party: data.parties.split("|"), kind: [data.kind], outcome: [data.outcome], evidence: data.evidence ? [data.evidence] : [],
      };
    });
    const field = name => form.elements[name];
    for (const facet of FACETS) {
      const values = [...new Set(rows.flatMap(row => row[facet]))].sort((a, b) => a.localeCompare(b, document.documentElement.lang));
      for (const value of values) field(facet).append(jejak.make("option", {value}, value));
    }

    let chosen;
    const read = () => {
      const asked = new URLSearchParams(location.search);
      chosen = Object.fromEntries(FACETS.map(f => [f, asked.get(f) || ""]));
      chosen.order = asked.get("order") === "amount" ? "amount" : "";
    };
    const parameters = () => {
      const all = new URLSearchParams();
      for (const [name, value] of Object.entries(chosen)) if (value) all.set(name, value);
      return all;
    };
    const fits = (row, facet) => !chosen[facet] || row[facet].includes(chosen[facet]);

    // sums of two currencies have no order between them: each currency stands by itself, what is no sum comes last
    const bySize = (a, b) => (a.size < 0) - (b.size < 0) || a.currency.localeCompare(b.currency) || b.size - a.size || a.place - b.place;
    const byPlace = (a, b) => a.place - b.place;

    let order = "";
    function show() {
      for (const row of rows) row.element.hidden = !FACETS.every(f => fits(row, f));
      if (order !== chosen.order) {
        for (const row of [...rows].sort(chosen.order ? bySize : byPlace)) row.body.append(row.element);
        order = chosen.order;
      }
      for (const part of document.querySelectorAll(".ledger-part")) part.hidden = !part.querySelector("tr[data-kind]:not([hidden])");
      for (const facet of FACETS) {
        for (const option of field(facet).options) {
          if (!option.value) continue;
          const left = rows.filter(r => r[facet].includes(option.value) && FACETS.every(f => f === facet || fits(r, f))).length;
          option.text = `${option.value} (${left})`;
          option.disabled = !left;
        }
        field(facet).value = chosen[facet];
      }
      field("order").value = chosen.order;
      if (!FACETS.some(f => chosen[f])) { said.replaceChildren(); return; }
      const clear = jejak.make("a", {href: location.pathname.split("/").pop(), class: "filter-clear"}, said.dataset.clear);
      clear.addEventListener("click", event => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        for (const facet of FACETS) chosen[facet] = "";
        change();
        form.closest("details").querySelector("summary").focus();
      });
      const count = jejak.fill(said.dataset.count, rows.filter(r => !r.element.hidden).length, rows.length);
      said.replaceChildren(jejak.make("span", {class: "filter-count"}, count), clear);
    }
    function change() { jejak.address(parameters(), true); show(); }

    form.addEventListener("change", event => { chosen[event.target.name] = event.target.value; change(); });
    form.addEventListener("submit", event => event.preventDefault());
    self.addEventListener("popstate", () => { read(); show(); });
    read();
    const box = form.closest("details");
    box.hidden = false;
    box.open = parameters().toString() !== "";
    show();
  }
}

// Remembers how far one had read a timeline, and offers to go on there. It never moves the page by itself.
{
  const offer = document.querySelector(".resume");
  const entries = [...document.querySelectorAll(".timeline .entry[id]")];
  if (offer && entries.length) {
    const key = "place:" + location.pathname;
    const at = entries.findIndex(e => e.id === jejak.kept(key));
    // who comes back or reloads is where they were; who follows a link to a place wants to be there
    const [arrival] = performance.getEntriesByType("navigation");
    if (at > 2 && !location.hash && !location.search && (!arrival || arrival.type === "navigate")) {
      const link = jejak.make("a", {href: "#" + entries[at].id}, entries[at].querySelector(".entry-title").textContent);
      link.addEventListener("click", event => {
        // going to an anchor takes the focus away, so it is gone to first
        event.preventDefault();
        offer.hidden = true;
        location.hash = entries[at].id;
        entries[at].querySelector("a").focus({preventScroll: true});
      });
      offer.append(" ", link);
      offer.hidden = false;
    }
    let isWaiting = false;
    const remember = () => {
      isWaiting = false;
      const first = entries.find(e => !e.hidden && e.getBoundingClientRect().bottom > 80);
      if (first && scrollY > 400) jejak.keep(key, first.id);
    };
    self.addEventListener("scroll", () => { if (!isWaiting) { isWaiting = true; setTimeout(remember, 400); } }, {passive: true});
    self.addEventListener("pagehide", remember);
  }
}

// Looks words up in the index of search/, whose pieces are scripts so that they load from a folder too.
{
  const form = document.querySelector("form.search");
  const SHOWN = 6, MOST = 60, CORRECTED = 3;
  const WORD = /[\p{L}\p{Nd}]+/gu;
  const UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}";
  const RUN = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, "gu");
  const PLAIN = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "þ": "th", "ς": "σ"};
  const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const VALUES = Object.fromEntries([...DIGITS].map((digit, value) => [digit, value]));

  const fold = text => text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[ßæœøđðłıþς]/g, c => PLAIN[c]);
  const isUnspaced = word => new RegExp(`^[${UNSPACED}]`, "u").test(word);

  /** As jejak.export.SearchWords cuts what can be found. */
  function wordsOf(text) {
    const words = [];
    for (const [letters] of fold(text).matchAll(WORD)) {
      for (const [run] of letters.matchAll(RUN)) {
        if (!isUnspaced(run)) {
          if (run.length > 1 || /\p{Nd}/u.test(run)) words.push(run.slice(0, 40));
          continue;
        }
        const signs = [...run];
        if (signs.length === 1) words.push(run);
        for (let i = 1; i < signs.length; i++) words.push(signs[i - 1] + signs[i]);
      }
    }
    return words;
  }

  // --- the index -------------------------------------------------------------------------------------------------

  const folder = form ? form.dataset.index : "";
  let index = null;
  const pieces = new Map(), waiting = new Map();

  /** Called by each piece as it arrives. */
  self.jejakSearch = (version, name, text) => {
    if (name === undefined) index = version;
    else if (version === index.version) pieces.set(name, text.split("\n"));
  };

  function load(name, version) {
    const url = `${folder}${name}.js` + (version ? `?v=${version}` : "");
    if (!waiting.has(url)) {
      waiting.set(url, new Promise((done, failed) => {
        const script = jejak.make("script", {src: url});
        script.onload = done;
        script.onerror = () => { waiting.delete(url); failed(new Error(url)); };
        document.head.append(script);
      }));
    }
    return waiting.get(url);
  }

  async function piece(name) {
    if (!pieces.has(name)) await load(name, index.version);
    // a page kept open while the site was published anew has an old index
    if (!pieces.has(name)) throw new Error(name);
    return pieces.get(name);
  }

  /** The last place whose value is not above. */
  function floor(list, value) {
    let low = 0, high = list.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (list[middle] <= value) low = middle + 1; else high = middle;
    }
    return low - 1;
  }

  /** Every word of the index that begins like this, with its places, from all the pieces it may stand in. */
  async function beginning(start) {
    const first = Math.max(0, floor(index.words, start)), last = Math.max(first, floor(index.words, start + "\u{10ffff}"));
    const names = [];
    for (let i = first; i <= last && names.length < 4; i++) names.push("words-" + i);
    const lines = (await Promise.all(names.map(piece))).flat();
    let at = Math.max(0, floor(lines, start + " ") );
    while (at < lines.length && lines[at] < start) at++;
    const found = [];
    for (; at < lines.length && lines[at].startsWith(start); at++) found.push(lines[at]);
    return found;
  }

  /** Numbers of entries, each with how prominent the word is in it: 0 in the name, 1 in brief, 2 in the text. */
  function places(line) {
    const gap = line.indexOf(" ");
    let at = gap + 1, entry = 0;
    const isCommon = line[at] === "!";
    if (isCommon) at++;
    const found = [];
    while (at < line.length) {
      let value = 0, shift = 0, digit;
      do { digit = VALUES[line[at++]]; value |= (digit & 31) << shift; shift += 5; } while (digit > 31);
      entry += value / 3 | 0;
      found.push([entry, value % 3]);
    }
    return {word: line.slice(0, gap), isCommon, found};
  }

  // --- slips of the pen ------------------------------------------------------------------------------------------

  /** How many letters were added, left out, changed or swapped with their neighbour; more than the limit is Infinity. */
  function distance(a, b, limit) {
    let before = [], above = [...Array(b.length + 1).keys()];
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        let value = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, before[j - 2] + 1);
        row.push(value);
        if (value < least) least = value;
      }
      if (least > limit) return Infinity;
      [before, above] = [above, row];
    }
    return above[b.length] <= limit ? above[b.length] : Infinity;
  }

  /** The nearest words to one that nobody wrote: one slip from four letters on, two from eight. */
  async function nearest(word) {
    const limit = word.length < 4 || !/^\p{L}+$/u.test(word) ? 0 : word.length < 8 ? 1 : 2;
    const names = [];
    for (let length = word.length - limit; limit && length <= word.length + limit; length++) {
      for (let i = 0; i < (index.spellings[length] || 0); i++) names.push(`spelling-${length}-${i}`);
    }
    const near = [];
    for (const other of (await Promise.all(names.map(piece))).flat()) {
      const slips = distance(word, other, limit);
      if (slips <= limit) near.push([slips, other[0] === word[0] ? 0 : 1, other]);
    }
    near.sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
    return near.filter(n => n[0] === near[0][0]).slice(0, CORRECTED).map(n => n[2]);
  }

  // --- an answer -------------------------------------------------------------------------------------------------

  const BY_RANK = [6, 2, 1];
  const ORDER = ["actor", "event", "claim", "source", "page"];

  /** What one word of the question finds: a score an entry. */
  async function find(word, isLast) {
    let lines = await beginning(word);
    const isWhole = line => line.startsWith(word + " ");
    // the word being typed may go on; others stand as they are, or begin a longer one where nobody wrote them so
    if (!isLast && !isUnspaced(word) && lines.some(isWhole)) lines = lines.filter(isWhole);
    let instead = [];
    if (!lines.length) {
      instead = await nearest(word);
      lines = (await Promise.all(instead.map(beginning))).flatMap((found, i) => found.filter(l => l.startsWith(instead[i] + " ")));
    }
    const total = Object.values(index.kinds).reduce((a, b) => a + b, 0);
    const scores = new Map(), words = [];
    let isCommon = false;
    for (const line of lines) {
      const entry = places(line);
      words.push(entry.word);
      isCommon ||= entry.isCommon;
      const rare = Math.log(1 + total / (entry.found.length + 1)) * (isWhole(line) ? 1 : instead.length ? .6 : .5);
      for (const [number, rank] of entry.found) {
        const score = rare * BY_RANK[rank], known = scores.get(number);
        if (!known || score > known[0]) scores.set(number, [score, rank]);
      }
    }
    return {word, words, instead, isCommon, scores};
  }

  /** Entries that have every word; where none has, those that have most of them. */
  async function answer(question) {
    const words = [...new Set(wordsOf(question))].slice(0, 12);
    const isOpen = !/\s$/.test(question);
    const asked = await Promise.all(words.map((word, i) => find(word, isOpen && i === words.length - 1)));
    const sums = new Map();
    let most = 0;
    for (const {scores} of asked) {
      for (const [number, [score, rank]] of scores) {
        const sum = sums.get(number) || [0, 0, true];
        sums.set(number, [sum[0] + score, sum[1] + 1, sum[2] && rank === 2]);
      }
    }
    // a common word's places are not all there, so it is no reason to leave an entry out
    const needed = asked.filter(a => !a.isCommon);
    const has = number => needed.reduce((n, a) => n + (a.scores.has(number) ? 1 : 0), 0);
    const counted = [...sums].map(([number, [score, all, isText]]) => ({number, score, all, isText, has: has(number)}));
    for (const c of counted) most = Math.max(most, c.has);
    const hits = counted.filter(c => c.has === most);
    hits.sort((a, b) => b.all - a.all || b.score - a.score || a.number - b.number);
    return {asked, hits, isWhole: most === needed.length};
  }

  // --- showing it ------------------------------------------------------------------------------------------------

  const words = document.getElementById("search-words");
  const said = document.querySelector(".search-said"), shown = document.querySelector(".search-found");
  const label = (name, word) => words.content.querySelector(`[data-${name}="${word}"]`);

  async function entry(number) {
    const file = floor(index.entries, number);
    return (await piece("entries-" + file))[number - index.entries[file]].split("\t");
  }

  /** Text with the words that were found marked. */
  function marked(text, found) {
    const parts = document.createDocumentFragment();
    let done = 0;
    const mark = (from, to) => {
      if (from < done) from = done;
      if (to <= from) return;
      parts.append(text.slice(done, from), jejak.make("mark", {}, text.slice(from, to)));
      done = to;
    };
    for (const match of text.matchAll(/[\p{L}\p{Nd}\p{M}]+/gu)) {
      const word = fold(match[0]);
      if (found.whole.has(word.slice(0, 40))) mark(match.index, match.index + match[0].length);
      else for (const f of found.pairs) {
        for (let at = match[0].indexOf(f); at >= 0; at = match[0].indexOf(f, at + 1)) mark(match.index + at, match.index + at + f.length);
      }
    }
    parts.append(text.slice(done));
    return parts;
  }

  async function item(hit, found) {
    const [href, title, lang = "", meta = "", status = "", summary = ""] = await entry(hit.number);
    const line = jejak.make("p", {class: "item-meta"});
    if (status) line.append(...label("status", status).cloneNode(true).childNodes);
    if (meta) line.append(status ? " " : "", jejak.make("span", {class: "found-when"}, marked(meta, found)));
    // what stands in the page's text alone is marked nowhere here
    if (hit.isText) line.append(line.textContent ? " \u00b7 " : "", words.dataset.text);
    const base = folder.replace(/search\/$/, "");
    return jejak.make("li", {class: "item"},
      jejak.make("h3", {class: "item-title", lang}, jejak.make("a", {href: base + href}, marked(title, found))),
      ...(line.textContent ? [line] : []),
      ...(summary ? [jejak.make("p", {class: "item-summary", lang}, marked(summary, found))] : []));
  }

  async function group(kind, hits, found, isAll) {
    const id = "found-" + kind;
    const items = await Promise.all(hits.slice(0, isAll ? MOST : SHOWN).map(hit => item(hit, found)));
    const list = jejak.make("ul", {class: "items"}, ...items);
    const section = jejak.make("section", {class: "group", "aria-labelledby": id},
      jejak.make("h2", {id}, label("kind", kind).textContent, " ", jejak.make("span", {class: "count"}, String(hits.length))), list);
    if (items.length < Math.min(hits.length, MOST)) {
      const more = jejak.make("button", {type: "button", class: "plain"}, jejak.fill(words.dataset.more, Math.min(hits.length, MOST)));
      more.addEventListener("click", async () => {
        const whole = await group(kind, hits, found, true);
        section.replaceWith(whole);
        whole.querySelectorAll(".item-title a")[SHOWN].focus();
      });
      section.append(more);
    }
    return section;
  }

  let turn = 0;

  async function search(question) {
    const mine = ++turn;
    try {
      if (!index) await load("index");
      const {asked, hits, isWhole} = await answer(question);
      const all = asked.flatMap(a => a.words);
      const found = {whole: new Set(all), pairs: all.filter(isUnspaced)};
      const groups = new Map();
      let from = 0;
      const ends = Object.entries(index.kinds).map(([kind, count]) => [kind, from += count]);
      for (const hit of hits) {
        const [kind] = ends.find(([, end]) => hit.number < end);
        if (!groups.has(kind)) groups.set(kind, []);
        groups.get(kind).push(hit);
      }
      // the group with the best hit first; of equals the one that is most likely meant
      const inOrder = [...groups].sort((a, b) => b[1][0].score - a[1][0].score || ORDER.indexOf(a[0]) - ORDER.indexOf(b[0]));
      const sections = await Promise.all(inOrder.map(([kind, list]) => group(kind, list, found, false)));
      if (mine !== turn) return;
      shown.replaceChildren(...sections);
      const instead = asked.filter(a => a.instead.length && a.scores.size);
      const lines = [jejak.fill(hits.length ? words.dataset.found : words.dataset.none, question.trim(), hits.length)];
      if (hits.length && !isWhole) lines.push(words.dataset.some);
      for (const a of instead) lines.push(jejak.fill(words.dataset.instead, a.word, a.instead.join(", ")));
      said.replaceChildren(...(asked.length ? lines.map(line => jejak.make("p", {}, line)) : []));
    } catch (e) {
      if (mine !== turn) return;
      shown.replaceChildren();
      said.replaceChildren(jejak.make("p", {}, words.dataset.failed));
    }
  }

  // --- the box ---------------------------------------------------------------------------------------------------

  if (form) {
    const box = form.elements.q;
    const links = () => [...shown.querySelectorAll(".item-title a")];
    const go = to => { if (to) to.focus(); };
    form.hidden = false;
    form.addEventListener("submit", event => { event.preventDefault(); go(links()[0]); });
    box.addEventListener("input", () => {
      const question = box.value.trim();
      jejak.address(new URLSearchParams(question ? {q: question} : {}), false);
      search(box.value);
    });
    box.addEventListener("focus", () => { if (!index) load("index").catch(() => {}); });
    box.addEventListener("keydown", event => {
      if (event.key === "ArrowDown") { event.preventDefault(); go(links()[0]); }
    });
    shown.addEventListener("keydown", event => {
      const all = links(), at = all.indexOf(document.activeElement);
      if (at < 0) return;
      if (event.key === "ArrowDown") { event.preventDefault(); go(all[at + 1]); }
      if (event.key === "ArrowUp") { event.preventDefault(); go(all[at - 1] || box); }
      if (event.key === "Escape") { event.preventDefault(); go(box); }
    });
    const start = () => {
      box.value = new URLSearchParams(location.search).get("q") || "";
      if (box.value) search(box.value); else { turn++; shown.replaceChildren(); said.replaceChildren(); }
    };
    self.addEventListener("popstate", start);
    start();
    box.focus({preventScroll: true});
  }
}

// Filters of the timeline: they combine, count, and live in the address. They act on the events of this page.
{
  const form = document.querySelector("form.filters:not(.ledger-filters)");
  if (form) {
    const FACETS = ["actor", "topic", "status", "kind", "importance"];
    // an event has one status and one importance: of those any will do; of the others it must have all
    const ANY = ["status", "importance"];
    const box = form.closest("details"), said = document.querySelector(".filtered");
    const list = text => text ? text.split("|") : [];
    let run = 0;
    const entries = [...document.querySelectorAll(".timeline .entry[data-importance]")].map(element => {
      const data = element.dataset;
      if (!element.classList.contains("is-same-day")) run++;
      return {
        element, run, from: data.from, to: data.to, known: data.known,
        actor: list(data.actors), topic: list(data.topics), status: [data.status], kind: list(data.kinds), importance: [data.importance],
      };
    });
    const selects = Object.fromEntries([...form.querySelectorAll("select[data-facet]")].map(s => [s.dataset.facet, s]));
    const labels = {};
    for (const [facet, select] of Object.entries(selects)) {
      for (const option of select.options) if (option.value) (labels[facet] ||= {})[option.value] = option.text;
    }

    let chosen;
    const read = () => {
      const asked = new URLSearchParams(location.search);
      chosen = Object.fromEntries(FACETS.map(f => [f, [...new Set(asked.getAll(f))]]));
      for (const name of ["from", "to"]) chosen[name] = /^-?\d{1,4}$/.test(asked.get(name)) ? asked.get(name) : "";
      chosen.known = /^\d{4}-\d\d-\d\d$/.test(asked.get("known")) ? asked.get("known") : "";
    };

    const parameters = () => {
      const all = new URLSearchParams();
      for (const facet of FACETS) for (const value of chosen[facet]) all.append(facet, value);
      for (const name of ["from", "to", "known"]) if (chosen[name]) all.set(name, chosen[name]);
      return all;
    };

    const fits = (entry, facet) => !chosen[facet].length
      || (ANY.includes(facet) ? chosen[facet].some(v => entry[facet].includes(v)) : chosen[facet].every(v => entry[facet].includes(v)));
    const isIn = entry => (!chosen.from || entry.to !== "" && +entry.to >= +chosen.from)
      && (!chosen.to || entry.from !== "" && +entry.from <= +chosen.to)
      && (!chosen.known || entry.known !== "" && entry.known <= chosen.known);

    function show() {
      const isFiltered = parameters().toString() !== "";
      let shown = 0, before = -1;
      for (const entry of entries) {
        const isShown = isIn(entry) && FACETS.every(f => fits(entry, f));
        entry.element.hidden = !isShown;
        if (!isShown) continue;
        shown++;
        // a day is said again where the entry that said it is gone
        entry.element.classList.toggle("is-same-day", entry.run === before);
        before = entry.run;
      }
      for (const year of document.querySelectorAll(".timeline .year")) year.hidden = !year.querySelector(".entry:not([hidden])");
      for (const [facet, select] of Object.entries(selects)) count(facet, select);
      for (const name of ["from", "to", "known"]) if (form.elements[name]) form.elements[name].value = chosen[name];
      tell(isFiltered, shown);
      carry();
    }

    /** How many events each choice would leave; what would leave none cannot be chosen. */
    function count(facet, select) {
      const others = entries.filter(e => isIn(e) && FACETS.every(f => f === facet && ANY.includes(f) || fits(e, f)));
      for (const option of select.options) {
        if (!option.value) continue;
        const left = others.filter(e => e[facet].includes(option.value)).length;
        option.text = `${labels[facet][option.value]} (${left})`;
        option.disabled = !left || chosen[facet].includes(option.value);
      }
      select.value = "";
    }

    function tell(isFiltered, shown) {
      const words = said.dataset;
      const parts = [jejak.make("span", {class: "filter-count"}, jejak.fill(words.count, shown, entries.length))];
      for (const facet of FACETS) {
        for (const value of chosen[facet]) {
          const name = (labels[facet] || {})[value] || value;
          const drop = jejak.make("button", {type: "button", class: "filter-drop", "aria-label": jejak.fill(words.drop, name)}, name, " ×");
          drop.addEventListener("click", () => { remove(facet, value); document.querySelector(".filters-summary").focus(); });
          parts.push(drop);
          if (facet === "actor") {
            const page = [...document.querySelectorAll(".timeline .entry .meta a")].find(a => actorOf(a) === value);
            if (page) parts.push(jejak.make("a", {href: page.getAttribute("href")}, jejak.fill(words.page, name)));
          }
        }
      }
      const clear = jejak.make("a", {href: location.pathname.split("/").pop(), class: "filter-clear"}, words.clear);
      clear.addEventListener("click", event => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        for (const facet of FACETS) chosen[facet] = [];
        chosen.from = chosen.to = chosen.known = "";
        change();
        document.querySelector(".filters-summary").focus();
      });
      if (isFiltered) parts.push(clear);
      if (chosen.known) parts.push(jejak.make("p", {class: "filter-known"}, words.known));
      said.replaceChildren(...(isFiltered ? parts : []));
    }

    /** Other years of a timeline that is split keep the filters. */
    function carry() {
      const query = parameters().toString();
      for (const link of document.querySelectorAll(".year-index a")) {
        const [path, hash] = link.getAttribute("href").split("#");
        if (path) link.setAttribute("href", path.split("?")[0] + (query ? "?" + query : "") + (hash ? "#" + hash : ""));
      }
    }

    function change() { jejak.address(parameters(), true); show(); }
    function add(facet, value) {
      if (!value || chosen[facet].includes(value)) return;
      chosen[facet].push(value);
      change();
    }
    function remove(facet, value) { chosen[facet] = chosen[facet].filter(v => v !== value); change(); }

    const actorOf = link => (/(?:^|\/)actors\/([^/]+)\.html$/.exec(link.getAttribute("href")) || [])[1];

    form.addEventListener("change", event => {
      const field = event.target;
      if (field.dataset.facet) add(field.dataset.facet, field.value);
      else { chosen[field.name] = field.value; change(); }
    });
    form.addEventListener("submit", event => event.preventDefault());
    document.querySelector(".timeline").addEventListener("click", event => {
      const link = event.target.closest(".meta a");
      const actor = link && actorOf(link);
      if (!actor || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || chosen.actor.includes(actor)) return;
      event.preventDefault();
      add("actor", actor);
      link.focus();
      link.scrollIntoView({block: "nearest"});
    });
    self.addEventListener("popstate", () => { read(); show(); });
    read();
    box.hidden = false;
    show();
  }
}

