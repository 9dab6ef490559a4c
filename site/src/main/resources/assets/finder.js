/* The finder: who serves a place, who is near, whom to call. Nothing leaves the device but the
   requests for files, which are the same for everybody in a country. */

import { hotline, mission, node, numbers, phrase, section, station } from "./answer.js";
import { forget, keep } from "./hand.js";
import { tell } from "./hours.js";
import { combobox, described, fold, load, named, namedFirst, placeOverview, places } from "./places.js";
import { around, callable, rank } from "./ranking.js";

const STATIONS = 6;
const OTHERS = 3;
const COUNTRIES = 3;
const SUGGESTED = 7;
const ERRORS = { 1: "finder.denied", 2: "finder.unavailable", 3: "finder.timeout" };

const HOURS = ["hours.open", "hours.opens", "hours.opens-day", "day.1", "day.2", "day.3", "day.4", "day.5", "day.6", "day.7"];

function start(root) {
  const part = (name) => root.querySelector("[data-" + name + "]");
  const input = root.querySelector("input");
  const results = part("results");
  const status = part("status");
  const links = root.dataset;
  const chinese = root.closest("[lang]").lang.startsWith("zh");
  const folder = links.finder + (chinese ? "zh" : "en");
  let turn = 0;
  let known;

  const show = (...parts) => {
    results.textContent = "";
    results.append(...parts.filter((made) => made));
    part("failed").hidden = true;
  };
  const emergency = (words, country) => section(
    phrase(words, "finder.numbers-of", country.name), ...numbers(words, links, country));
  /* Whether nothing newer was asked for meanwhile. */
  const begin = () => {
    const mine = ++turn;
    show();
    status.textContent = "";
    return () => mine === turn;
  };
  /* Without a network: what is known of the country all the same. */
  const failed = (country) => {
    show(country && emergency(known.words, country), known && known.hotline());
    status.textContent = "";
    part("failed").hidden = false;
  };

  /* {words, hotline, countries, byCode} */
  const data = async () => {
    const it = await load(folder + ".json");
    if (!known) {
      const countries = it.countries.map(([code, slug, name, other, spellings, dialled, doubtful, region]) => ({
        code, slug, name, other, numbers: dialled, doubtful, region, names: [code, name, other].concat(spellings), folded: {},
      }));
      const byCode = {};
      countries.forEach((country) => { byCode[country.code] = country; });
      root.dataset.hoursWords = HOURS.map((key) => it.words[key]).join("|");
      known = { words: it.words, hotline: hotline.bind(null, it.words, it.hotline), countries, byCode };
    }
    return known;
  };
  /* The countries that a text names; those in traditional characters with the index of places only. */
  const countriesNamed = (typed, index) => {
    const folded = fold(typed, index);
    const by = index ? "index" : "letters";
    return known.countries
      .map((country) => {
        country.folded[by] = country.folded[by] || country.names.map((name) => fold(name, index));
        return { country, match: named(folded, country.folded[by]) };
      })
      .filter(({ match }) => match)
      .map(({ country: { code, name, other }, match }) => ({ label: name, more: [other], country: code, exact: match === 2 }));
  };
  const say = (word, ...values) => { status.textContent = phrase(known.words, word, ...values); };
  const file = (slug, piece) => load(folder + "/" + slug + piece + ".json");
  const stationAt = async (slug, i) => {
    const first = (await file(slug, "")).stations;
    return i < first.length ? first[i]
      : (await file(slug, "." + Math.floor(i / first.length)))[i % first.length];
  };
  /* The list of the stations found: [{country, i, km}]. */
  const listed = async (found, wide, asked) => {
    const { words, byCode } = await data();
    const stations = await Promise.all(found.map(({ country, i }) => stationAt(byCode[country].slug, i)));
    return node("ol", { class: "list-plain list-rows" }, ...stations.map((it, n) => station(
      words, links, it, byCode[it.country].name, found[n].km, wide, say, asked && it.ask && !it.ask.county ? asked(it) : it.ask)));
  };

  /* The country at hand, for the head of every page. */
  const keepCountry = ({ code, slug, name, other, numbers: [police] }) => keep({
    code, slug, name: chinese ? { zh: name, en: other } : { zh: other, en: name }, police: police ? police[0] : null,
  });
  /* Says that it is kept, and lets it go again. */
  const keptNote = (words, country) => {
    const button = node("button", { type: "button", class: "button button--quiet" }, words["finder.forget"]);
    const note = node("p", { class: "muted" }, phrase(words, "finder.kept", country.name), " ", button);
    button.addEventListener("click", () => {
      forget();
      note.textContent = words["finder.forgotten"];
      say("finder.forgotten");
    });
    return note;
  };

  const pick = async (place) => {
    const current = begin();
    try {
      const { words, byCode, hotline: call } = await data();
      const country = byCode[place.country];
      say("finder.looking", place.label);
      const dialled = [emergency(words, country), !country.region && call()];
      if (!current()) {
        return;
      }
      show(...dialled);
      const asked = (it) => (place.name ? { country: country.code, place: place.label }
        : it.ask.country === country.code ? it.ask : { country: country.code });
      const inFull = await file(country.slug, "");
      const { serving, others } = rank(inFull, place, STATIONS, OTHERS);
      const lists = await Promise.all([serving, others].map((found) => listed(
        found.map(({ i, km }) => ({ country: country.code, i, km })), found === serving && "lat" in place, asked)));
      if (!current()) {
        return;
      }
      const missions = callable(inFull.missions, place);
      const noted = keepCountry(country) && keptNote(words, country);
      show(
        serving.length && section(phrase(words, "finder.serving", place.label), lists[0]),
        others.length && section(phrase(words, "finder.others", country.name), lists[1]),
        !serving.length && !others.length && node("p", {}, words["finder.nothing"]),
        missions.length && section(words["finder.missions"], node("ol", { class: "list-plain list-rows" },
          ...missions.map((it) => mission(words, links, it)))),
        ...dialled,
        noted);
      tell(root);
      say("finder.found", place.label, serving.length + others.length, missions.length);
    } catch (e) {
      if (current()) {
        failed(known && known.byCode[place.country]);
      }
    }
  };

  const suggest = async (typed, early) => {
    const current = begin();
    if (!fold(typed)) {
      return [];
    }
    try {
      const coming = Promise.all([placeOverview(links.places).catch(() => undefined), places(links.places, typed).catch(() => null)]);
      const { words, byCode, hotline: call } = await data();
      const first = namedFirst(countriesNamed(typed));
      if (first.length) {
        early(first.slice(0, SUGGESTED));
      }
      const [index, rows] = await coming;
      const found = countriesNamed(typed, index);
      if (!rows && !found.length) {
        throw new Error("no index of places");
      }
      (rows || []).forEach((row) => {
        found.push(Object.assign({}, row, described(row, byCode[row.country].name, chinese)));
      });
      if (!current()) {
        return [];
      }
      part("credit").hidden = false;
      if (found.length) {
        say("finder.count", Math.min(found.length, SUGGESTED));
      } else {
        say("finder.none");
        show(node("p", {}, node("a", { class: "button button--quiet", href: links.countries }, words["finder.by-country"])), call());
      }
      return namedFirst(found).slice(0, SUGGESTED);
    } catch (e) {
      if (current()) {
        failed();
      }
      return [];
    }
  };
  combobox(input, root.querySelector("[role=listbox]"), suggest, pick);

  const near = async (position, current) => {
    try {
      const here = { lat: position.coords.latitude, lon: position.coords.longitude };
      const [{ words, byCode, hotline: call }, points] = await Promise.all([data(), load(links.finder + "points.json")]);
      const found = around(points, here, STATIONS);
      const list = await listed(found);
      if (!current()) {
        return;
      }
      const countries = Array.from(new Set(found.map(({ country }) => country))).slice(0, COUNTRIES);
      show(
        section(words["finder.nearest"], list),
        section(words["finder.where"], node("div", { class: "doors" }, ...countries.map((code) => {
          const button = node("button", { type: "button", class: "button button--quiet" }, byCode[code].name);
          button.addEventListener("click", () => {
            input.focus();
            pick(Object.assign({ country: code, label: byCode[code].name }, here));
          });
          return button;
        }))),
        call());
      tell(root);
      say("finder.near-found", found.length);
    } catch (e) {
      if (current()) {
        failed();
      }
    }
  };
  part("near").addEventListener("click", async () => {
    const current = begin();
    try {
      await data();
    } catch (e) {
      failed();
      return;
    }
    say("finder.locating");
    navigator.geolocation.getCurrentPosition((position) => current() && near(position, current),
      (error) => current() && say(ERRORS[error.code]), { maximumAge: 600000, timeout: 15000 });
  });
  part("near").hidden = !navigator.geolocation;
}

document.querySelectorAll("[data-finder]").forEach(start);
