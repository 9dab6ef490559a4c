/* What this phone holds of the site for its person, in the same caches as the service worker.
   root is the absolute address of the site's root. */

import { forget, keptCountry } from "./hand.js";
import { forget as forgetForm, kept as keptForm } from "./keeping.js";

/* As sw.js calls it. */
export function cacheName(root, kind) {
  return "yizhan " + new URL(root).pathname + " " + kind;
}

/* Keeps pages in this order until they are removed, and none before all are here: "kept", "unreached"
   where one cannot be had now, "refused" by the browser. */
export async function keepPages(root, addresses) {
  let pages;
  try {
    pages = await Promise.all(addresses.map((address) => fetch(address)));
  } catch (e) {
    return "unreached";
  }
  if (!pages.every(({ ok }) => ok)) {
    return "unreached";
  }
  try {
    if (!(await navigator.serviceWorker.getRegistration(root))) {
      return "refused";
    }
    const cache = await caches.open(cacheName(root, "kept"));
    for (let i = 0; i < pages.length; i++) {
      await cache.put(addresses[i], pages[i]);
    }
    return "kept";
  } catch (e) {
    return "refused";
  }
}

/* Lets go of a country: as the one at hand, where it is that, and of its pages and the finder's files
   of it in both languages. */
export async function letGo(root, { code, slug }) {
  if ((keptCountry() || {}).code === code) {
    forget();
  }
  if (!self.caches) {
    return;
  }
  const its = new RegExp("^((zh|en)/countries/" + slug + "/|data/finder/[^/]+/(zh|en)/" + slug + "\\.)");
  const cache = await caches.open(cacheName(root, "kept"));
  const requests = (await cache.keys()).filter(({ url }) => its.test(url.slice(root.length)));
  await Promise.all(requests.map((request) => cache.delete(request)));
}

/* What a page says of itself: {language, title, asOf, numbers}; numbers is the list of a country's
   emergency numbers, or null. Its head is left unread: the style in it is not allowed here. */
function facts(html) {
  const page = new DOMParser().parseFromString(html.slice(html.indexOf("<body")), "text/html");
  const text = (selector) => {
    const element = page.querySelector(selector);
    return element ? element.textContent.trim() : "";
  };
  return {
    language: html.match(/<html lang="([^"]*)"/)[1],
    title: text("h1"),
    asOf: text("footer time"),
    numbers: page.querySelector("main .numbers"),
  };
}

/* The pages of a kind in both languages, the latest first, each {address} with its facts. */
export async function heldPages(root, kind) {
  const cache = await caches.open(cacheName(root, kind));
  const requests = (await cache.keys()).filter(({ url }) => url.endsWith("/"));
  const pages = await Promise.all(requests.map(async (request) =>
    Object.assign({ address: request.url }, facts(await (await cache.match(request)).text()))));
  return pages.reverse();
}

/* All caches of the site but its kits, which are the same on every phone. */
async function ownCaches(root) {
  const kit = cacheName(root, "kit ");
  return (await caches.keys()).filter((name) => name.startsWith(cacheName(root, "")) && !name.startsWith(kit));
}

/* Whether anything here tells where this person has been, in whatever language. */
export async function anyTrace(root) {
  if (keptCountry() || keptForm()) {
    return true;
  }
  for (const name of await ownCaches(root)) {
    if ((await (await caches.open(name)).keys()).length) {
      return true;
    }
  }
  return false;
}

/* Leaves no trace of it. */
export async function removeAll(root) {
  forget();
  forgetForm();
  await Promise.all((await ownCaches(root)).map((name) => caches.delete(name)));
}
