/* The offline page: the way back to what was asked for, what this phone holds, and its removal. */

import { anyTrace, heldPages, removeAll } from "./kept.js";

const PLACE = /^((zh|en)\/([a-z0-9-]+\/)*)?(\?[^#]*)?$/;

/* The address that was asked for, from the fragment that the service worker leaves; null for none. */
export function wanted(root, fragment) {
  const place = fragment.slice(1);
  return place && PLACE.test(place) ? root + place : null;
}

async function start(part) {
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
      const pages = await heldPages(root, kind, part.dataset.language);
      rows.textContent = "";
      pages.forEach((page) => {
        const row = find("row").content.cloneNode(true);
        row.querySelector("a").href = page.address;
        row.querySelector("b").textContent = page.title;
        row.querySelector("[data-as-of]").textContent = page.asOf;
        rows.append(row);
        if (kind === "kept" && page.numbers) {
          const heading = document.createElement("h2");
          heading.textContent = page.title;
          numbers.append(heading, document.importNode(page.numbers, true));
        }
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
