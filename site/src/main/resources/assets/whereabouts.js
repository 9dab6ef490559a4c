/* Where a position is: the nearest place of each country that it may be in. The files are the same
   for everybody; which of them are read is found on the device. */

import { load } from "./load.js";
import { distanceKm } from "./places.js";

const PIECES = 4;
const COUNTRIES = 3;
/* A place of another country counts within twice the distance of the nearest one and so much more,
   since places are points and countries are not. */
const KM_MORE = 5;
const MOST_KM_UNSURE = 30;

function clamp(value, from, to) {
  return Math.max(from, Math.min(to, value));
}

/* How near the nearest point of a box is that does not go over the date line: [south, west, north,
   east] in thousandths of a degree. */
export function kmToArea(area, here) {
  const [south, west, north, east] = area.map((degrees) => degrees / 1000);
  if (here.lon >= west && here.lon <= east) {
    return distanceKm(here, { lat: clamp(here.lat, south, north), lon: here.lon });
  }
  const rad = Math.PI / 180;
  return Math.min(...[west, east].map((lon) => {
    const nearest = Math.atan2(Math.sin(here.lat * rad),
      Math.cos(here.lat * rad) * Math.cos((lon - here.lon) * rad)) / rad;
    return Math.min(...[south, north, clamp(nearest, south, north)].map((lat) => distanceKm(here, { lat, lon })));
  }));
}

function reach(km, here) {
  return 2 * km + KM_MORE + 2 * Math.min(MOST_KM_UNSURE, here.unsure || 0);
}

/* The nearest of each country, the nearest country first. */
function ofEach(places) {
  const nearest = {};
  places.forEach((place) => {
    const other = nearest[place.country];
    if (!other || place.km < other.km) {
      nearest[place.country] = place;
    }
  });
  return Object.keys(nearest).map((country) => nearest[country]).sort((a, b) => a.km - b.km);
}

/* The countries in which {lat, lon, unsure} may be, the likeliest first: [{country, name, zh, lat,
   lon, km}], each by its nearest place. unsure is how far off the position may be, in km. */
export async function whereabouts(base, here) {
  const { areas } = await load(base + "places.v1.near-areas.json");
  const order = areas.map((area, n) => ({ n, km: kmToArea(area, here) })).sort((a, b) => a.km - b.km);
  let found = [];
  for (const { n, km } of order.slice(0, PIECES)) {
    if (found.length && km > reach(found[0].km, here)) {
      break;
    }
    const rows = await load(base + "places.v1.near-" + n + ".json");
    found = ofEach(found.concat(rows.map(([name, zh, country, south, west]) => {
      const at = { lat: south / 1000, lon: west / 1000 };
      return { country, name, zh: zh || "", lat: at.lat, lon: at.lon, km: distanceKm(here, at) };
    })));
  }
  return found.filter(({ km }) => km <= reach(found[0].km, here)).slice(0, COUNTRIES);
}
