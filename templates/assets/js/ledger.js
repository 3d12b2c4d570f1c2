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
