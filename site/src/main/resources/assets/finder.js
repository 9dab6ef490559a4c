/* The finder: who serves a place, who is near, whom to call. It is reckoned on the device, and no
   address has what was typed or a position. Which files are asked for tells the server the first
   letters of a name, the area of a position (some 200 places), and the country chosen. */

import { button, hotline, keeping, kilometres, mission, node, numbers, phrase, section, station, whichOf } from "./answer.js";
import { keptCountry } from "./hand.js";
import { tell } from "./hours.js";
import { asCountry, countriesNamed, countriesOf, further, landIn } from "./lands.js";
import { load } from "./load.js";
import { REGION_NAMED, bestNamed, combobox, described, fold, placeOverview, places } from "./places.js";
import { answering, around, rank } from "./ranking.js";
import { whereabouts } from "./whereabouts.js";

const STATIONS = 6;
const OTHERS = 3;
const SUGGESTED = 7;
/* Nobody would call near what is farther away. */
const FAR = 100;
/* A position is used again for ten minutes, and waited for as long as this. */
const POSITION = { maximumAge: 600000, timeout: 15000 };
const ERRORS = { 1: "finder.denied", 2: "finder.unavailable", 3: "finder.timeout" };

const HOURS = ["hours.open", "hours.opens", "hours.opens-day", "day.1", "day.2", "day.3", "day.4", "day.5", "day.6", "day.7", "hours.always"];

function start(root) {
  const part = (name) => root.querySelector("[data-" + name + "]");
  const input = root.querySelector("input");
  const results = part("results");
  const status = part("status");
  const links = root.dataset;
  const language = root.closest("[lang]").lang.slice(0, 2);
  const chinese = language === "zh";
  const folder = links.finder + language;
  let turn = 0;
  let known;
  let shownAt;
  let counted;

  const show = (...parts) => {
    results.textContent = "";
    results.append(...parts.filter((made) => made));
    part("failed").hidden = true;
  };
  /* An answer that was asked for comes into view, once; who scrolls on meanwhile is left alone. */
  const reveal = (first) => {
    if (first) {
      results.focus({ preventScroll: true });
    }
    if (first || Math.round(scrollY) === shownAt) {
      status.scrollIntoView();
      shownAt = Math.round(scrollY);
    }
  };
  const emergency = (words, country, more) => section(
    phrase(words, "finder.numbers-of", country.name), ...numbers(words, links, country, more));
  /* Whether nothing newer was asked for meanwhile. */
  const begin = () => {
    const mine = ++turn;
    show();
    status.textContent = "";
    return () => mine === turn;
  };
  const listed = () => node("a", { class: "button button--quiet", href: links.countries }, known.words["finder.by-country"]);
  /* Without a network: what is known of the country all the same; else of the one that is kept here,
     whose stations are here too. */
  const failed = (country) => {
    const kept = !country && known && known.byCode[(keptCountry() || {}).code];
    show(
      kept && node("p", {}, button(phrase(known.words, "finder.in", kept.name), () => pick(asCountry(kept)))),
      (country || kept) && emergency(known.words, country || kept),
      !country && known && node("p", {}, known.words["finder.by-country-only"], " ", listed()),
      known && known.hotline());
    status.textContent = "";
    part("failed").hidden = false;
  };

  /* {words, hotline, dialled, countries, byCode}; dialled: the hotline's {tel, number} */
  const data = async () => {
    const it = await load(folder + ".json");
    if (!known) {
      const countries = countriesOf(it);
      const byCode = {};
      countries.forEach((country) => { byCode[country.code] = country; });
      root.dataset.hoursWords = HOURS.map((key) => it.words[key]).join("|");
      known = { words: it.words, hotline: hotline.bind(null, it.words, it.hotline), dialled: it.hotline, countries, byCode };
    }
    return known;
  };
  const say = (word, ...values) => { status.textContent = phrase(known.words, word, ...values); };
  const file = (slug, piece) => load(folder + "/" + slug + piece + ".json");
  const stationAt = async (slug, i) => {
    const first = (await file(slug, "")).stations;
    return i < first.length ? first[i]
      : (await file(slug, "." + Math.floor(i / first.length)))[i % first.length];
  };
  /* The stations found, in full: [{it, km}] of [{country, i, km}]. */
  const inFull = (found) => Promise.all(found.map(async ({ country, i, km }) => (
    { it: await stationAt(known.byCode[country].slug, i), km })));
  const list = (found, wide, asked) => node("ol", { class: "list-plain list-rows" }, ...found.map(({ it, km }) => station(
    known.words, links, it, known.byCode[it.country].name, km, wide, say, it.ask && !it.ask.county ? asked(it) : it.ask)));

  /* For every page's head, where no other country is kept; of a position only when asked. */
  const noted = ({ code, slug, name, other, numbers: [police] }, here) => keeping(known.words, links,
    { code, slug, name: chinese ? { zh: name, en: other } : { zh: other, en: name }, police: police ? police[0] : null },
    name, language, !here, say);

  /* The stations for a place: those that serve it, and others: of its country, or near a position. */
  const stationsFor = async (its, place) => {
    const { serving, others } = rank(its, place, STATIONS, OTHERS);
    const of = (found) => found.map(({ i, km }) => ({ country: place.country, i, km }));
    if (!place.at) {
      return Promise.all([inFull(of(serving)), inFull(of(others))]);
    }
    const [own, near] = await Promise.all([
      inFull(of(serving)), inFull(around(await load(links.finder + "points.json"), place, STATIONS))]);
    const ids = own.map(({ it }) => it.id);
    return [own, near.filter(({ it }) => !ids.includes(it.id)).slice(0, Math.max(1, STATIONS - own.length))];
  };

  /* Who can be called from a place or a country: {country, label} and, of a place, {name, lat, lon};
     of a position lat and lon are its own, `at` the nearest place's and km how far that is. */
  const pick = async (place) => {
    const current = begin();
    try {
      const { words, byCode, hotline: call } = await data();
      const country = byCode[place.country];
      say("finder.looking", place.label);
      const dial = (more) => [emergency(words, country, more), !country.region && call()];
      const where = place.at && node("p", {}, node("b", {}, phrase(words, "finder.here", country.name)), " ",
        phrase(words, "finder.here-near", place.label, kilometres(words, place.km)));
      show(where, ...dial());
      reveal(true);
      const asked = (it) => (place.name ? { country: country.code, place: place.label }
        : it.ask.country === country.code ? it.ask : { country: country.code });
      const its = await file(country.slug, "");
      const [serving, others] = await stationsFor(its, place);
      if (!current()) {
        return;
      }
      const missions = answering(its.missions, place);
      const nearest = serving.concat(others).sort((a, b) => a.km - b.km)[0];
      const alone = place.at && !(nearest && nearest.km <= FAR);
      const dialled = dial(its.note);
      const stations = [
        serving.length && section(phrase(words, "finder.serving", place.label),
          list(serving, "lat" in place, asked)),
        others.length && section(phrase(words, place.at ? "finder.nearest" : its.home ? "finder.home" : "finder.others", country.name),
          list(others, false, asked)),
      ];
      show(
        where,
        alone && node("p", {}, nearest ? phrase(words, "finder.far", kilometres(words, nearest.km),
          nearest.it.city, byCode[nearest.it.country].name) : words["finder.nothing"]),
        ...(alone ? dialled : stations),
        !place.at && !serving.length && !others.length && node("p", {}, words["finder.nothing"]),
        missions.length && section(words["finder.missions"], node("ol", { class: "list-plain list-rows" },
          ...missions.map((it) => mission(words, links, it, known.dialled)))),
        ...(alone ? stations : dialled),
        noted(country, place.at));
      tell(root);
      const here = serving.concat(others).filter(({ it }) => !("lat" in place) || it.country === country.code).length;
      const named = place.at ? country.name : place.label;
      if (here || !nearest) {
        say(here ? "finder.found" : "finder.found-none", named, missions.length, here);
      } else {
        say("finder.found-abroad", named, missions.length, byCode[nearest.it.country].name, nearest.it.city, kilometres(words, nearest.km));
      }
      reveal();
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
      const first = bestNamed(countriesNamed(known.countries, typed));
      if (first.length) {
        early(first.slice(0, SUGGESTED));
      }
      const [index, rows] = await coming;
      const countries = countriesNamed(known.countries, typed, index);
      if (!rows && !countries.length && !landIn(known.countries, typed, index)) {
        throw new Error("no index of places");
      }
      const shown = (row) => Object.assign({}, row, described(row, byCode[row.country].name, chinese));
      const towns = (rows || []).map(shown);
      /* After the towns of a region its country, for who is in none of them. */
      const region = towns.filter(({ by }) => by === REGION_NAMED).pop();
      const whole = region && asCountry(byCode[region.country], REGION_NAMED, region.region[language]);
      if (!current()) {
        return [];
      }
      let found = bestNamed(countries.concat(towns, whole || [])).slice(0, SUGGESTED);
      if (!found.length) {
        found = (await further(links.places, known.countries, typed, index)).map((one) => (one.label ? one : shown(one))).slice(0, SUGGESTED);
        if (!current()) {
          return [];
        }
      }
      part("credit").hidden = false;
      if (!found.length) {
        say("finder.none");
        show(node("p", {}, listed()), call());
      }
      return found;
    } catch (e) {
      if (current()) {
        failed();
      }
      return [];
    }
  };
  /* How many are offered is said as long as they are. */
  const told = (count) => {
    if (count) {
      say("finder.count", count);
      counted = status.textContent;
    } else if (status.textContent === counted) {
      status.textContent = "";
    }
  };
  combobox(input, root.querySelector("[role=listbox]"), suggest, pick, told);

  const border = ({ words, byCode, hotline: call }, found) => {
    const countries = found.map(({ country }) => byCode[country]);
    const asked = whichOf(words, countries);
    status.textContent = asked;
    show(
      section(asked, node("div", { class: "doors" }, ...found.map((place) => button(
        phrase(words, "finder.in", byCode[place.country].name), () => pick(place))))),
      ...countries.map((country) => emergency(words, country)),
      countries.some(({ region }) => !region) && call());
    reveal(true);
  };
  const near = async ({ coords }, current) => {
    try {
      const here = { lat: coords.latitude, lon: coords.longitude, unsure: coords.accuracy / 1000 };
      const [it, found] = await Promise.all([data(), whereabouts(links.places, here)]);
      if (!current()) {
        return;
      }
      part("credit").hidden = false;
      const possible = found.map((place) => Object.assign({}, place, {
        label: (chinese && place.zh) || place.name, at: { lat: place.lat, lon: place.lon }, lat: here.lat, lon: here.lon,
      }));
      if (possible.length > 1 || possible[0].km > FAR) {
        border(it, possible);
      } else {
        pick(possible[0]);
      }
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
    navigator.geolocation.getCurrentPosition((position) => current() && near(position, current), (error) => {
      if (current()) {
        say(ERRORS[error.code]);
        status.scrollIntoView({ block: "nearest" });
      }
    }, POSITION);
  });
  part("near").hidden = !navigator.geolocation;
}

document.querySelectorAll("[data-finder]").forEach(start);
