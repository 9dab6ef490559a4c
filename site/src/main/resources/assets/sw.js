/* The service worker: the site on no network, and on one that stands and gives nothing.
   The bake writes RELEASE = {version, finder: place, core: [place…], kit: {zh: [place…], en: [place…]}}
   before this. A place is an address counted from the site's root; finder is the folder of its data.
   - Pages: the network, for as long as a person waits; then the page as it is held here; then what a
     server in trouble says; then the offline page of its language. What the network gives late is
     held for the next try.
   - Files named by their hash: those held, then the network.
   - Everything else is left to the browser: what is sent, what the service answers, what has a
     query (a page of it is shown, never held).
   Held are: the kit of this release, made whole before an older one goes; pages seen lately; what a
   person keeps (kept.js), until that person removes it. A release comes whole, with all that is kept,
   or not at all. Never guidance that was looked at: whoever
   takes the phone into the hand must not read there what its owner is afraid of. */
"use strict";

const SCOPE = self.registration.scope;
const OURS = "yizhan " + new URL(SCOPE).pathname + " ";
const KITS = OURS + "kit ";
const KIT = KITS + RELEASE.version;
const KEPT = OURS + "kept";
const NEXTS = OURS + "next ";
const NEXT = NEXTS + RELEASE.version;
const SEEN = OURS + "seen";
const MOST_SEEN = 40;

/* Milliseconds: a page that is held is shown then; the offline page for one that is not, after more. */
const PATIENCE = 2500;
const LAST_PATIENCE = 700;
const AFTER_THE_PAGE = 3000;
const AT_ONCE = 3;

const PAGE = /^((zh|en)\/([a-z0-9-]+\/)*)?$/;
const WORTH_HOLDING = /^..\/(countries|stations|alerts)\/[a-z0-9-]+\/$/;
/* {place: HTML}, pages that are sent together and held each for itself. */
const SHEAF = /^data\/kit\//;
const TELLING = /\/guidance[/-]./;
const OFFLINE = /^..\/offline\/$/;
const FINDER = /^data\/finder\/[0-9a-f]{10}\//;
const HASHED = /^(assets|data)\/(.*[./-])?[0-9a-f]{10}[./]/;

const after = (millis) => new Promise((resolve) => setTimeout(resolve, millis));
const quiet = (promise) => promise.catch(() => undefined);
const languageOf = (place) => (place.startsWith("en/") ? "en" : "zh");

/* Storage that fails is storage that holds nothing. */
const heldIn = (cacheName, place) => quiet(caches.match(SCOPE + place, { cacheName, ignoreVary: true }));

async function held(place) {
  return (await heldIn(KIT, place)) || (await heldIn(KEPT, place)) || heldIn(SEEN, place);
}

/* Only what this site has answered itself, wholly, and allows to be kept. */
function sound(response) {
  return response.status === 200 && response.type === "basic" && !response.redirected
    && !/no-store/.test(response.headers.get("Cache-Control"));
}

async function hold(cacheName, place, response) {
  const cache = await caches.open(cacheName);
  await cache.put(SCOPE + place, response);
  const page = place.endsWith("/");
  const keys = cacheName === SEEN ? (await cache.keys()).filter(({ url }) => url.endsWith("/") === page) : [];
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST_SEEN)).map((key) => cache.delete(key)));
}

async function take(place, worth = sound) {
  const hashed = HASHED.test(place);
  const address = SCOPE + place;
  const response = (hashed && (await quiet(caches.match(address, { ignoreVary: true }))))
    || (await fetch(address, { cache: hashed ? "default" : "no-cache", redirect: "manual" }));
  if (!worth(response)) {
    throw new Error(place + " cannot be kept");
  }
  return response;
}

/* The site may be published anew while its parts are taken; parts of two releases are no kit. */
async function demandThisRelease() {
  const version = await (await fetch(SCOPE + "release.txt", { cache: "no-store" })).text();
  if (version.trim() !== RELEASE.version) {
    throw new Error("a newer release is there");
  }
}

async function otherKits() {
  return (await caches.keys()).filter((name) => name.startsWith(KITS) && name !== KIT);
}

async function takeInto(place) {
  const response = await take(place);
  const pages = SHEAF.test(place) ? await response.clone().json() : {};
  for (const page of Object.keys(pages)) {
    await hold(KIT, page, new Response(pages[page], { headers: { "Content-Type": "text/html; charset=utf-8" } }));
  }
  await hold(KIT, place, response);
}

async function takeAll(places) {
  const rest = [...places];
  while (rest.length) {
    await Promise.all(rest.splice(0, AT_ONCE).map(takeInto));
  }
}

async function placesIn(cacheName) {
  const keys = (await caches.has(cacheName)) ? await (await caches.open(cacheName)).keys() : [];
  return keys.map(({ url }) => url.slice(SCOPE.length));
}

/* Where this release has what an earlier one had there. */
const inThisRelease = (place) => place.replace(FINDER, RELEASE.finder);

/* A server in trouble, or that has no time for us now, says nothing of what it has. */
function telling({ status }) {
  return status < 500 && status !== 408 && status !== 429;
}

/* What is kept, as this release has it; or, whatever else is answered, that it has it no more. */
async function takeKept() {
  await caches.delete(NEXT);
  for (const place of (await placesIn(KEPT)).map(inThisRelease)) {
    const response = await take(place, telling);
    await hold(NEXT, place, sound(response) ? response : new Response(null, { status: 404 }));
  }
}

/* Puts it in its place, and only where a person still keeps what was there. */
async function renewKept() {
  if (!(await caches.has(NEXT))) {
    return;
  }
  const kept = await caches.open(KEPT);
  for (const old of await placesIn(KEPT)) {
    const place = inThisRelease(old);
    const fresh = await heldIn(NEXT, place);
    if (fresh && fresh.ok) {
      await kept.put(SCOPE + place, fresh);
    }
    if (fresh && (!fresh.ok || place !== old)) {
      await kept.delete(SCOPE + old);
    }
  }
  await caches.delete(NEXT);
}

/* At first what is needed to say anything at all; later the languages that an earlier kit has too. */
async function install() {
  const places = new Set(RELEASE.core);
  for (const kit of await otherKits()) {
    for (const language of Object.keys(RELEASE.kit)) {
      if (await heldIn(kit, language + "/help/")) {
        RELEASE.kit[language].forEach((place) => places.add(place));
      }
    }
  }
  await takeAll(places);
  await takeKept();
  await demandThisRelease();
  await self.skipWaiting();
}

/* Of the release before stay its hashed files, for pages of it that are still open. */
async function activate() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(NEXTS) && name !== NEXT).map((name) => caches.delete(name)));
  await quiet(renewKept());
  const kits = await otherKits();
  await Promise.all(kits.slice(0, -1).map((name) => caches.delete(name)));
  for (const name of kits.slice(-1)) {
    const cache = await caches.open(name);
    const keys = await cache.keys();
    const pages = keys.filter((key) => !HASHED.test(key.url.slice(SCOPE.length)));
    await Promise.all(pages.map((key) => cache.delete(key)));
  }
  if (self.registration.navigationPreload) {
    await self.registration.navigationPreload.enable();
  }
  await self.clients.claim();
}

/* The rest of the kit of a language; it goes on where it was cut off. */
async function complete(language) {
  const missing = [];
  for (const place of RELEASE.kit[language]) {
    if (!(await heldIn(KIT, place))) {
      missing.push(place);
    }
  }
  if (missing.length) {
    await demandThisRelease();
    await takeAll(missing);
  }
}

let furnishing = null;

/* For the languages of the pages that are open. */
function furnish() {
  const done = () => { furnishing = null; };
  const work = async () => {
    await renewKept();
    const clients = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
    const ours = clients.map(({ url }) => url).filter((url) => url.startsWith(SCOPE));
    for (const language of new Set(ours.map((url) => languageOf(url.slice(SCOPE.length))))) {
      await complete(language);
    }
  };
  if (!furnishing) {
    furnishing = work();
    furnishing.then(done, done);
  }
  return furnishing;
}

async function holdPage(place, response, late) {
  if (!sound(response) || (await heldIn(KIT, place)) || (await heldIn(KEPT, place))) {
    return;
  }
  if (WORTH_HOLDING.test(place) || (late && !TELLING.test(place))) {
    await hold(SEEN, place, response);
  }
}

async function page(network, place, query) {
  if (OFFLINE.test(place)) {
    return (await held(place)) || network;
  }
  const answer = network.catch(() => null);
  const first = await Promise.race([answer, after(PATIENCE)]);
  if (first && first.status < 500) {
    return first;
  }
  const response = (await held(place))
    || (first === undefined ? await Promise.race([answer, after(LAST_PATIENCE)]) : first);
  if (response) {
    return response;
  }
  const offline = languageOf(place) + "/offline/";
  return (await held(offline)) ? Response.redirect(SCOPE + offline + "#" + place + query) : network;
}

async function file(event, place) {
  const have = await quiet(caches.match(SCOPE + place, { ignoreVary: true }));
  if (have) {
    return have;
  }
  const response = await fetch(event.request);
  if (sound(response) && !TELLING.test(place)) {
    event.waitUntil(quiet(hold(SEEN, place, response.clone())));
  }
  return response;
}

self.addEventListener("install", (event) => event.waitUntil(install()));

self.addEventListener("activate", (event) => {
  event.waitUntil(activate().then(() => { quiet(furnish()); }));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || !url.href.startsWith(SCOPE)) {
    return;
  }
  const place = url.href.slice(SCOPE.length).split(/[?#]/)[0];
  if (request.mode === "navigate" && PAGE.test(place)) {
    const asked = Date.now();
    const network = (event.preloadResponse || Promise.resolve()).then((response) => response || fetch(request));
    const copy = network.then((response) => response.clone());
    event.respondWith(page(network, place, url.search));
    event.waitUntil(quiet(copy.then((response) => url.search || holdPage(place, response, Date.now() - asked > PATIENCE))));
    event.waitUntil(quiet(after(AFTER_THE_PAGE).then(furnish)));
  } else if (!url.search && HASHED.test(place)) {
    event.respondWith(file(event, place));
  }
});
