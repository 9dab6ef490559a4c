/* The offline page: the way back to what was asked for, what this phone holds, and its removal. */

import { anyTrace, heldPages, removeAll } from "./kept.js";

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

async function start(part) {
  const { lang: language } = document.documentElement;
  const root = new URL(part.dataset.root, location.href).href;
  const find = (name) => part.querySelector("[data-" + name + "]");
  const status = find("status");
  const say = (word) => { status.textContent = find("words").content.querySelector("[data-word=" + word + "]").textContent; };

  const asked = wanted(root, location.hash);
  if (asked) {
    find("retry").href = asked;
  }
  addEventListener("online", () => say("online"));

  async function show() {
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
          const part = document.createElement("section");
          part.lang = page.language;
          part.append(document.createElement("h2"), document.importNode(page.numbers, true));
          part.firstChild.textContent = page.title;
          numbers.append(part);
        });
      list.hidden = !pages.length;
    }
    find("remove").hidden = !(await anyTrace(root));
  }

  /* What is offered is what is here. */
  find("ready").querySelectorAll("li").forEach(async (item) => {
    item.hidden = !(await caches.match(item.querySelector("a").href, { ignoreVary: true }));
  });
  find("remove").addEventListener("click", async () => {
    try {
      await removeAll(root);
      await show();
      say("removed");
    } catch (e) {
      say("not-removed");
    }
    status.focus();
  });
  await show();
}

document.querySelectorAll("[data-offline]").forEach((part) => start(part).catch(() => {}));
