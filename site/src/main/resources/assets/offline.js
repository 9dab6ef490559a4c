/* The offline page: the way back to what was asked for and what this phone holds; removal.js lets go
   of it. */

import { anyTrace, heldPages } from "./kept.js";

const PLACE = /^((zh|en)\/([a-z0-9-]+\/)*)?(\?[^#]*)?$/;

/* The address that was asked for, from the fragment that the service worker leaves; null for none. */
export function wanted(root, fragment) {
  const place = fragment.slice(1);
  return place && PLACE.test(place) ? root + place : null;
}

/* Whether two pages are the same in two languages. */
function twins(root, one, other) {
  return one.address.slice(root.length + 2) === other.address.slice(root.length + 2);
}

function write(element, text, language) {
  element.lang = language;
  element.textContent = text;
}

/* The absolute address of the site's root. */
export function rootOf(part) {
  return new URL(part.dataset.root, location.href).href;
}

/* Says one of the part's words in its status. */
export function say(part, word) {
  part.querySelector("[data-status]").textContent =
    part.querySelector("[data-words]").content.querySelector("[data-word=" + word + "]").textContent;
}

/* Shows what this phone holds, and its removal where there is anything. */
export async function show(part) {
  const { lang: language } = document.documentElement;
  const root = rootOf(part);
  const find = (name) => part.querySelector("[data-" + name + "]");
  const numbers = find("numbers");
  numbers.textContent = "";
  for (const kind of ["kept", "seen"]) {
    const list = find(kind);
    const rows = list.querySelector("ul");
    const pages = await heldPages(root, kind);
    const here = pages.filter((page) => page.language === language);
    const elsewhere = pages.filter((page) => page.language !== language);
    rows.textContent = "";
    here.concat(elsewhere).forEach((page) => {
      const row = find("row").content.cloneNode(true);
      row.querySelector("a").href = page.address;
      write(row.querySelector("b"), page.title, page.language);
      write(row.querySelector("[data-as-of]"), page.asOf, page.language);
      row.querySelector("[data-elsewhere]").hidden = page.language === language;
      rows.append(row);
    });
    here.concat(elsewhere.filter((page) => !here.some((own) => twins(root, own, page))))
      .filter((page) => kind === "kept" && page.numbers)
      .forEach((page) => {
        const country = document.createElement("section");
        country.lang = page.language;
        country.append(document.createElement("h2"), document.importNode(page.numbers, true));
        country.firstChild.textContent = page.title;
        numbers.append(country);
      });
    list.hidden = !pages.length;
  }
  find("remove").hidden = !(await anyTrace(root));
}

/* What is offered is what is here, as soon as anything is. */
async function offerHeld(part) {
  const items = Array.from(part.querySelectorAll("[data-ready] li"));
  const found = await Promise.all(items.map((item) => caches.match(item.querySelector("a").href, { ignoreVary: true })));
  items.forEach((item, i) => { item.hidden = found.some(Boolean) && !found[i]; });
}

async function start(part) {
  const asked = wanted(rootOf(part), location.hash);
  if (asked) {
    part.querySelector("[data-retry]").href = asked;
  }
  addEventListener("online", () => say(part, "online"));

  await offerHeld(part);
  await show(part);
}

document.querySelectorAll("[data-offline]").forEach((part) => start(part).catch(() => {}));
