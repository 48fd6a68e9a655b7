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

// The anchor of the class or member that fits best, if it is not the page as a whole.
function anchorOf(found) {
  const locations = found.weighted_locations;
  const best = locations.reduce(
    (one, other) => (other.balanced_score > one.balanced_score ? other : one),
    locations[0],
  );
  return best && found.anchors.findLast((anchor) => anchor.location <= best.location);
}

function entry(found) {
  const anchor = anchorOf(found);
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = anchor ? `${found.url}#${anchor.id}` : found.url;
  const { title, service } = found.meta;
  const isOfTitle = anchor && anchor.id.split(".")[0] === title;
  link.textContent = isOfTitle ? anchor.id : [title, anchor?.id].filter(Boolean).join(": ");
  item.append(link);
  if (service) {
    item.append(` ${service}`);
  }
  const section = found.sub_results.findLast(
    (one) => anchor && one.anchor && one.anchor.location <= anchor.location,
  );
  item.append(excerpt((section ?? found).excerpt));
  return item;
}

// One index, or several of a large reference, which are searched together.
async function loadIndexes() {
  const folder = new URL("site-search/", root);
  const parts = await (await fetch(new URL("parts.json", folder))).json();
  const [first, ...others] = parts.map((part) => new URL(`${part}/`, folder));
  const pagefind = await import(new URL("pagefind.js", first));
  const options = { baseUrl: root.pathname, ranking: { termSimilarity: 8 } };
  await pagefind.options(options);
  await pagefind.init();
  await Promise.all(others.map((other) => pagefind.mergeIndex(other.href, options)));
  return pagefind;
}

function addSearch(form) {
  const input = form.querySelector("input");
  const results = document.getElementById("results");
  let pagefind;
  const load = () => (pagefind ??= loadIndexes());
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
    const isExact = (page) => page.meta.title.toLowerCase() === text.toLowerCase();
    pages.sort((one, other) => isExact(other) - isExact(one));
    const list = document.createElement("ol");
    list.append(...pages.map(entry));
    const count = document.createElement("p");
    count.textContent = `${found.results.length} pages`;
    results.replaceChildren(count, list);
    results.dataset.text = text;
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
