// The filter of lists, and the search. Pages are complete without this script.
"use strict";

const root = new URL(document.documentElement.dataset.root || "./", location.href);

function addFilter(line) {
  const input = line.querySelector("input");
  const output = line.querySelector("output");
  const groups = [...document.querySelectorAll(".group")];
  const items = groups.flatMap((group) => [...group.querySelectorAll("li")]);
  const texts = items.map((item) => item.textContent.toLowerCase());
  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    items.forEach((item, at) => {
      item.hidden = !words.every((word) => texts[at].includes(word));
      shown += !item.hidden;
    });
    for (const group of groups) {
      group.hidden = !group.querySelector("li:not([hidden])");
    }
    output.textContent = words.length ? `${shown} of ${items.length}` : "";
  });
  line.hidden = false;
}

// Excerpts are HTML. Only their text is used, and where words are marked.
function excerpt(html) {
  const paragraph = document.createElement("p");
  const parsed = new DOMParser().parseFromString(html, "text/html");
  for (const node of parsed.body.childNodes) {
    const part = document.createElement(node.nodeName === "MARK" ? "mark" : "span");
    part.textContent = node.textContent;
    paragraph.append(part);
  }
  return paragraph;
}

// A page, or the section of it that fits best.
function best(found) {
  const sections = found.sub_results.filter((one) => one.url.includes("#"));
  const score = (one) => one.weighted_locations.reduce((sum, at) => sum + at.balanced_score, 0);
  return sections.sort((one, other) => score(other) - score(one))[0] || found;
}

function entry(found) {
  const section = best(found);
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = section.url;
  link.textContent = found.meta.title;
  if (section.title && section.title !== found.meta.title) {
    link.textContent += `: ${section.title}`;
  }
  item.append(link);
  if (found.meta.service) {
    item.append(` ${found.meta.service}`);
  }
  item.append(excerpt(section.excerpt));
  return item;
}

function addSearch(form) {
  const input = form.querySelector("input");
  const results = document.getElementById("results");
  let pagefind;
  const load = () => (pagefind ??= import(new URL("site-search/pagefind.js", root)));
  let last = 0;

  async function search() {
    const run = ++last;
    const text = input.value.trim();
    if (!text) {
      results.hidden = true;
      return;
    }
    const found = await (await load()).search(text);
    const pages = await Promise.all(found.results.slice(0, 10).map((one) => one.data()));
    if (run !== last) {
      return; // Somebody typed on.
    }
    const list = document.createElement("ol");
    list.append(...pages.map(entry));
    const count = document.createElement("p");
    count.textContent = `${found.results.length} pages`;
    results.replaceChildren(count, list);
    results.hidden = false;
  }

  input.addEventListener("focus", load, { once: true });
  input.addEventListener("input", search);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    results.querySelector("a")?.click();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !results.hidden) {
      results.hidden = true;
      input.focus();
    } else if (event.key === "/" && !/^(INPUT|TEXTAREA)$/.test(event.target.tagName)) {
      event.preventDefault();
      input.focus();
    }
  });
  form.hidden = false;
}

document.querySelectorAll(".filter").forEach(addFilter);
if (location.protocol.startsWith("http")) {
  addSearch(document.querySelector("form[role=search]"));
}
