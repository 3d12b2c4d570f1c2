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
