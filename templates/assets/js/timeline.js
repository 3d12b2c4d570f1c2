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
