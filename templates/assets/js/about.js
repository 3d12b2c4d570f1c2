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
