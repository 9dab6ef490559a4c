/* The finder: which stations serve a place, which are nearest. Nothing leaves the device. */

import { combobox, distanceKm, fold, load, places } from "./places.js";

const SHOWN = 8;
const SUGGESTED = 7;

/* Stations that serve the place by name, or the whole country, then the country's others; each part
   the nearest first. A station that does not serve the country is in neither part. */
export function rank(stations, place) {
  const near = stations
    .filter((station) => station.countries.includes(place.country))
    .map((station) => ({ ...station, km: "lat" in place ? distanceKm(place, station) : null }))
    .sort((a, b) => a.km - b.km);
  const named = (station) => station.places.includes(place.name);
  const serves = (station) => named(station) || !station.places.length || !("lat" in place);
  return {
    serving: [...near.filter(named), ...near.filter((s) => serves(s) && !named(s))],
    others: near.filter((station) => !serves(station)),
  };
}

function start(root) {
  const part = (name) => root.querySelector("[data-" + name + "]");
  const input = root.querySelector("input");
  const results = part("results");
  const status = part("status");
  const words = {};
  part("words").content.querySelectorAll("[data-word]").forEach((e) => { words[e.dataset.word] = e.textContent; });
  const say = (word, value) => { status.textContent = word ? words[word].replace("{0}", value) : ""; };
  const chinese = document.documentElement.lang.startsWith("zh");
  const failed = () => { say("failed"); return []; };

  const row = (station, names) => {
    const item = part("row").content.cloneNode(true);
    const link = item.querySelector("a");
    link.href = root.dataset.stations + station.id + "/";
    link.querySelector("b").textContent = station.name;
    item.querySelector(".tag").hidden = !station.sample;
    const km = station.km === null ? "" : " · " + words.km.replace("{0}", station.km < 10 ? station.km.toFixed(1) : Math.round(station.km));
    item.querySelector("[data-where]").textContent = station.city + " · " + names[station.country] + km;
    if (station.tel) {
      const call = item.querySelector("[data-call]");
      call.href = "tel:" + station.tel;
      call.textContent = words.call + " " + station.number;
      call.hidden = false;
    } else if (station.number) {
      const number = item.querySelector("[data-number]");
      number.textContent = station.number;
      number.hidden = false;
    }
    return item;
  };
  const show = (stations, names, country) => {
    results.textContent = "";
    stations.slice(0, SHOWN).forEach((station) => results.append(row(station, names)));
    if (country) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = root.dataset.countries + country.toLowerCase() + "/";
      link.textContent = words.country.replace("{0}", names[country]);
      item.append(link);
      results.append(item);
    }
    const hotline = document.createElement("li");
    hotline.append(document.querySelector(".bar .button--call").cloneNode(true));
    results.append(hotline);
  };
  const data = async () => {
    const { countries, stations } = await load(root.dataset.finder);
    return { countries, stations, names: Object.fromEntries(countries) };
  };

  const suggest = async (typed) => {
    results.textContent = "";
    say();
    const folded = fold(typed);
    if (!folded) {
      return [];
    }
    try {
      const { countries, names } = await data();
      const found = countries
        .filter(([, name, other]) => fold(name).startsWith(folded) || fold(other).startsWith(folded))
        .map(([country, label, more]) => ({ label, more, country }));
      (await places(root.dataset.places, typed)).forEach((place) => {
        const label = (chinese && place.zh) || place.name;
        const other = label === place.name ? place.zh : place.name;
        found.push({ ...place, label, more: names[place.country] + (other ? " · " + other : "") });
      });
      part("credit").hidden = false;
      say(found.length ? "count" : "none", Math.min(found.length, SUGGESTED));
      return found.slice(0, SUGGESTED);
    } catch (e) {
      return failed();
    }
  };
  combobox(input, root.querySelector("[role=listbox]"), suggest, async (place) => {
    const { stations, names } = await data();
    const { serving, others } = rank(stations, place);
    const found = [...serving, ...others];
    say(found.length ? "serving" : "nothing", place.label);
    show(found, names, place.country);
  });

  part("near").addEventListener("click", () => {
    say("locating");
    navigator.geolocation.getCurrentPosition(async (position) => {
      try {
        const { stations, names } = await data();
        const here = { lat: position.coords.latitude, lon: position.coords.longitude };
        const near = stations.map((s) => ({ ...s, km: distanceKm(here, s) })).sort((a, b) => a.km - b.km);
        say("near");
        show(near, names);
      } catch (e) {
        failed();
      }
    }, () => say("denied"), { maximumAge: 600000, timeout: 15000 });
  });
  part("near").hidden = !navigator.geolocation;
}

document.querySelectorAll("[data-finder]").forEach(start);
