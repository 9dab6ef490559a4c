/* The request form, made easier: filled from what stands after the # of the address, places suggested, sent without losing it. */

import { combobox, described, places } from "./places.js";

const SUGGESTED = 6;

/* At least 128 random bits, as the intake asks for. */
export function newKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, "0")).join("");
}

/* References of an answer are relative to where it came from, not to this page. */
function settle(main, from) {
  for (const name of ["href", "action", "data-module", "data-places"]) {
    main.querySelectorAll("[" + name + "]").forEach((e) => {
      const reference = e.getAttribute(name);
      if (!reference.startsWith("#")) {
        e.setAttribute(name, new URL(reference, from).href);
      }
    });
  }
}

function prefill(form) {
  const query = new URLSearchParams(location.hash.slice(1));
  const fill = (name, value) => {
    if (value && !form.elements[name].value) {
      form.elements[name].value = value;
    }
  };
  fill("category", query.get("category"));
  fill("country", (query.get("country") || "").toUpperCase());
  fill("place", query.get("place"));
  fill("homeCounty", query.get("county"));
}

function suggestPlaces(form) {
  const { country, place, lat, lon } = form.elements;
  const chinese = document.documentElement.lang.startsWith("zh");
  const at = (latitude, longitude) => { lat.value = latitude; lon.value = longitude; };
  place.setAttribute("role", "combobox");
  place.setAttribute("aria-autocomplete", "list");
  place.setAttribute("aria-expanded", "false");
  place.setAttribute("aria-controls", "place-options");
  place.addEventListener("input", () => at("", ""));
  country.addEventListener("change", () => at("", ""));
  combobox(place, form.querySelector("#place-options"), async (typed) => {
    try {
      const found = await places(form.dataset.places, typed, country.value);
      form.querySelector("[data-credit]").hidden = !found.length;
      return found.slice(0, SUGGESTED).map((row) => {
        const land = country.querySelector('[value="' + row.country + '"]');
        return Object.assign({}, row, described(row, land ? land.textContent : row.country, chinese));
      });
    } catch (e) {
      return [];
    }
  }, (row) => {
    country.value = row.country;
    at(row.lat, row.lon);
  });
}

function start(form) {
  const button = form.querySelector("[type=submit]");
  const status = form.querySelector("[data-status]");
  const key = form.elements.idempotencyKey;
  key.value = key.value || newKey();
  prefill(form);
  if (matchMedia("(pointer: coarse)").matches) {
    form.elements.incidentDate.type = "date"; /* a wheel to turn; a keyboard is quicker without */
  }
  suggestPlaces(form);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (button.disabled) {
      return;
    }
    button.disabled = true;
    status.textContent = status.dataset.sending;
    try {
      const answer = await fetch(form.action, {
        method: "POST", headers: { Accept: "text/html" }, body: new URLSearchParams(new FormData(form)),
      });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const main = page.querySelector("main#main");
      if (!main) {
        throw new Error(String(answer.status));
      }
      settle(main, answer.url);
      document.title = page.title;
      document.querySelector("main").replaceWith(main);
      const next = main.querySelector("#help-form");
      if (next) {
        start(next);
      }
      const first = main.querySelector("[role=alert], h1");
      first.tabIndex = -1;
      first.focus();
    } catch (e) {
      button.disabled = false;
      status.textContent = status.dataset.failed;
    }
  });
}

document.querySelectorAll("#help-form").forEach(start);
