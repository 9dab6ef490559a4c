/* The country that a person keeps on this device, so that every page has its police number at hand.
   It is written by an act of the person only, and read by page.js. */

import { cacheName } from "./kept.js";

const KEY = "yizhan.country";

/* Keeps {code, slug, name: {zh, en}, police}; police is null where no number is known. Whether it
   could be kept: a browser may refuse. */
export function keep(country) {
  try {
    localStorage.setItem(KEY, JSON.stringify(country));
    document.dispatchEvent(new Event(KEY));
    return true;
  } catch (e) {
    return false;
  }
}

/* What is kept; null for nothing. */
export function keptCountry() {
  try {
    return JSON.parse(localStorage.getItem(KEY));
  } catch (e) {
    return null;
  }
}

export function forget() {
  try {
    localStorage.removeItem(KEY);
  } catch (e) { /* where nothing may be kept, nothing is */ }
  document.dispatchEvent(new Event(KEY));
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
