/* Which stations and missions come first. Points are [latitude, longitude, latitude, …] in
   thousandths of a degree. */

import { distanceKm } from "./places.js";

const KM_OF_LATITUDE = 111;
const MISSIONS = 3;

function pointOf(points, i) {
  return { lat: points[2 * i] / 1000, lon: points[2 * i + 1] / 1000 };
}

/* The nearest of the stations at these positions, at most count: [{i, km}], the nearest first. */
export function nearest(points, positions, here, count) {
  const best = [];
  let worst = count > 0 ? Infinity : -1;
  positions.forEach((i) => {
    if (Math.abs(points[2 * i] / 1000 - here.lat) * KM_OF_LATITUDE < worst) {
      const km = distanceKm(here, pointOf(points, i));
      if (km < worst) {
        const at = best.findIndex((other) => km < other.km);
        best.splice(at < 0 ? best.length : at, 0, { i, km });
        best.length = Math.min(best.length, count);
        worst = best.length < count ? Infinity : best[count - 1].km;
      }
    }
  });
  return best;
}

/* A country's stations for a place in it: those that serve it, by name before those that serve the
   whole country; then, within the same count, some of the others; each part the nearest first. For
   a country as such, the order of its file, and km is null. `at` is the point of the place where
   distances are not from there. Nobody at home serves a place here: where no station does, all
   within the count are others. */
export function rank(country, place, count, others) {
  const all = Array.from({ length: country.points.length / 2 }, (_, i) => i);
  const first = (positions, limit) => ("lat" in place
    ? nearest(country.points, positions, place, limit)
    : positions.slice(0, limit).map((i) => ({ i, km: null })));
  if (!("lat" in place)) {
    return country.home ? { serving: [], others: first(all, count) } : { serving: first(all, count), others: [] };
  }
  const named = place.at || place;
  const key = Math.round(named.lat * 1000) + "," + Math.round(named.lon * 1000);
  const byName = country.places[key] || [];
  const taken = new Set(byName.concat(country.everywhere));
  const serving = first(byName, count);
  const everywhere = country.everywhere.filter((i) => !byName.includes(i));
  serving.push(...first(everywhere, count - serving.length));
  return { serving, others: first(all.filter((i) => !taken.has(i)), serving.length ? Math.min(others, count - serving.length) : count) };
}

/* The nearest of all stations: [{country, i, km}]. */
export function around(points, here, count) {
  const found = [];
  Object.keys(points).forEach((country) => {
    const all = Array.from({ length: points[country].length / 2 }, (_, i) => i);
    nearest(points[country], all, here, count)
      .forEach(({ i, km }) => found.push({ country, i, km }));
  });
  return found.sort((a, b) => a.km - b.km).slice(0, count);
}

/* The missions for a place: the nearest, whether it has a number or not; the nearest that has one; the
   embassy, if it has one. For a country as such: the first, and the next that have a number. */
export function answering(missions, place) {
  const far = (mission) => (mission.point && "lat" in place
    ? distanceKm(place, pointOf(mission.point, 0)) : Infinity);
  const all = missions.map((mission) => Object.assign({ km: far(mission) }, mission))
    .sort((a, b) => (a.km === b.km ? 0 : a.km - b.km));
  const withNumber = all.filter((mission) => mission.phones.length);
  const told = [all[0]].concat("lat" in place ? [withNumber[0], withNumber.find(({ embassy }) => embassy)] : withNumber);
  return told.filter((mission, i) => mission && told.indexOf(mission) === i).slice(0, MISSIONS);
}
