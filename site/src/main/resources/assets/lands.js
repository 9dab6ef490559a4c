/* Countries as the finder's overview has them, and as people name them: alone, or with a place. */

import { NAMED, beginnings, bestNamed, fold, naming, places, without } from "./places.js";

export function countriesOf(overview) {
  return overview.countries.map(([code, slug, name, other, spellings, numbers, doubtful, region]) => ({
    code, slug, name, other, numbers, doubtful, region, names: [code, name, other].concat(spellings), folded: {},
  }));
}

export function asCountry({ code, name, other }, by, more) {
  return { label: name, more: [more || other], country: code, by };
}

/* A country's names as typed text is folded, its code first; those in traditional characters with the
   index of places only. */
function foldedNames(country, index) {
  const key = index ? "index" : "letters";
  country.folded[key] = country.folded[key] || country.names.map((name) => fold(name, index));
  return country.folded[key];
}

/* The countries that a text names. */
export function countriesNamed(countries, typed, index) {
  const folded = fold(typed, index);
  return countries
    .map((country) => asCountry(country, naming(folded, foldedNames(country, index))))
    .filter(({ by }) => by < Infinity);
}

/* The country that a text names at its front or its end, and what is left without that:
   {country, rest}; undefined for none. */
export function landIn(countries, typed, index) {
  const folded = fold(typed, index);
  return countries
    .map((country) => ({ country, rest: without(folded, foldedNames(country, index).slice(1)) }))
    .filter(({ rest }) => rest)
    .sort((a, b) => a.rest.length - b.rest.length)[0];
}

/* For a text that begins no name: the places that it may mean, else the country that is in it. */
export async function further(base, countries, typed, index) {
  const { country, rest } = landIn(countries, typed, index) || { rest: typed };
  const code = country && country.code;
  try {
    const named = country ? await places(base, rest, code) : [];
    const found = named.length ? named : await beginnings(base, rest, code,
      (one) => foldedNames(countries.find((other) => other.code === one), index));
    if (found.length || !country) {
      return bestNamed(found);
    }
  } catch (e) {
    if (!country) {
      throw e;
    }
  }
  return [asCountry(country, NAMED)];
}
