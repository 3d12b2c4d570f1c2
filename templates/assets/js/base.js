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
