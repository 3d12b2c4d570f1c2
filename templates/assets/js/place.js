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
