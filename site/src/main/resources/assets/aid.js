/* What the request form says by itself: its words, places suggested, the numbers of the country chosen, and who can
   help where no station may step in. */

import { load } from "./load.js";
import { combobox, described, places } from "./places.js";

const SUGGESTED = 6;

let words = {};
let elsewhere = [];

/* The words of the form's script; without them it does its work, says less and shows nothing that
   has no label. Asked for again at each need, until they are there. */
export async function learn(form) {
  try {
    const said = await load(form.dataset.words);
    words = said.words;
    elsewhere = said.elsewhere;
  } catch (e) {
    // What fails is told by the page's own words.
  }
}

export function say(key, ...parts) {
  return parts.reduce((text, part, i) => text.replace("{" + i + "}", part), words[key] || "");
}

export function make(tag, text, attributes) {
  const element = document.createElement(tag);
  element.textContent = text;
  Object.keys(attributes || {}).forEach((name) => element.setAttribute(name, attributes[name]));
  return element;
}

/* An address of the site, counted from its root. */
export function at(form, place) {
  return new URL("../" + place, new URL(form.dataset.places, document.baseURI)).href;
}

/* Of the country chosen, or of any, as the place is typed. */
export function suggestPlaces(form) {
  const { country, place, lat, lon } = form.elements;
  const chinese = document.documentElement.lang.startsWith("zh");
  const stands = (latitude, longitude) => { lat.value = latitude; lon.value = longitude; };
  const list = make("ul", "", { id: "place-options", class: "options", role: "listbox", "aria-label": say("finder.options"), hidden: "" });
  const credit = make("p", say("finder.credit"), { class: "muted small", hidden: "" });
  place.after(list, credit);
  place.setAttribute("role", "combobox");
  place.setAttribute("aria-autocomplete", "list");
  place.setAttribute("aria-expanded", "false");
  place.setAttribute("aria-controls", list.id);
  place.addEventListener("input", () => stands("", ""));
  country.addEventListener("change", () => stands("", ""));
  combobox(place, list, async (typed) => {
    try {
      const found = await places(form.dataset.places, typed, country.value);
      credit.hidden = !found.length;
      return found.slice(0, SUGGESTED).map((row) => {
        const land = country.querySelector('[value="' + row.country + '"]');
        return Object.assign({}, row, described(row, land ? land.textContent : row.country, chinese));
      });
    } catch (e) {
      return [];
    }
  }, (row) => {
    country.value = row.country;
    stands(row.lat, row.lon);
    form.dispatchEvent(new Event("change"));
  });
}

/* The numbers of the country chosen, where danger comes first. */
export async function showNumbers(form) {
  const code = form.elements.country.value;
  const panel = document.querySelector("#danger-first").parentNode;
  let row = null;
  try {
    const overview = code && await load(form.dataset.finder + form.elements.language.value + ".json");
    row = code && overview.countries.find((land) => land[0] === code);
  } catch (e) {
    // Without them the link to all numbers stays.
  }
  const old = panel.querySelector("[data-numbers]");
  if (code !== form.elements.country.value || (old && old.dataset.numbers === code)) {
    return;
  }
  if (old) {
    old.remove();
  }
  if (!row) {
    return;
  }
  const box = make("div", "", { "data-numbers": code });
  const calls = make("p", "", { class: "doors" });
  ["police", "ambulance", "fire"].forEach((kind, i) => (row[5][i] || []).slice(0, 1).forEach((number) => {
    const call = make("a", "", { class: "button button--alarm", href: "tel:" + number.replace(/ /g, "") });
    call.append(make("span", say("emergency." + kind)), " ", make("b", number));
    calls.append(call);
  }));
  if (calls.firstChild) {
    box.append(make("p", say("form.numbers", row[2])), calls);
  } else {
    box.append(make("p", say("form.no-numbers", row[2])));
  }
  panel.querySelector("h2").after(box);
}

/* Who can help where no station may step in, as soon as that is chosen. */
export function showElsewhere(form) {
  const { category } = form.elements;
  const field = category.closest(".field");
  const old = form.querySelector("#elsewhere");
  if (old && !old.dataset.of) {
    old.dataset.of = category.value;
  }
  if (old && old.dataset.of !== category.value) {
    old.remove();
  }
  if (!elsewhere.includes(category.value) || form.querySelector("#elsewhere")) {
    return;
  }
  const panel = make("div", "", { class: "panel panel--warn", id: "elsewhere", role: "status", "data-of": category.value });
  const home = at(form, form.elements.language.value + "/");
  const list = make("ul", "");
  [["form.elsewhere.guidance", home + "guidance/" + category.value + "/"], ["form.elsewhere.missions", home + "countries/"]]
    .forEach(([key, href]) => {
      const item = make("li", "");
      item.append(make("a", say(key), { href }));
      list.append(item);
    });
  const box = make("div", "", { class: "field field--check" });
  box.append(
    make("input", "", { type: "checkbox", id: "toOffice", name: "toOffice", value: "true" }),
    make("label", say("form.elsewhere.to-office"), { for: "toOffice" }));
  panel.append(make("p", say("form.elsewhere")), list, box);
  field.after(panel);
}
