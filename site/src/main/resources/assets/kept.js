/* What this phone holds of the site for its person, in the same caches as the service worker.
   root is the absolute address of the site's root. */

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

/* What a page says of itself: {language, title, asOf, numbers}; numbers is the list of a country's
   emergency numbers, or null. Its head is left unread: the style in it is not allowed here. */
function facts(html) {
  const page = new DOMParser().parseFromString(html.slice(html.indexOf("<body")), "text/html");
  const text = (selector) => {
    const element = page.querySelector(selector);
    return element ? element.textContent.trim() : "";
  };
  return {
    language: (html.match(/<html lang="([^"]*)"/) || ["", ""])[1],
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
  try {
    if (Object.keys(localStorage).some((key) => key.startsWith("yizhan."))) {
      return true;
    }
  } catch (e) { /* where nothing may be kept, nothing is */ }
  for (const name of await ownCaches(root)) {
    if ((await (await caches.open(name)).keys()).length) {
      return true;
    }
  }
  return false;
}

/* Lets go of all pages, of what was kept and of what was looked at. */
export async function removePages(root) {
  await Promise.all((await ownCaches(root)).map((name) => caches.delete(name)));
}
