/* The country that a person keeps on this device, so that every page has its police number at hand.
   It is written by an act of the person only, and read by page.js. */

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

/* Whether one is kept. */
export function keptCountry() {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch (e) {
    return false;
  }
}

export function forget() {
  if (keptCountry()) {
    localStorage.removeItem(KEY);
  }
  document.dispatchEvent(new Event(KEY));
}
