/* The place index on the device: what is typed is folded as the index is, and leads to one file.
   The rules stand in PlaceIndex and FoldedName of the site's builder. */

import { pairs, plain } from "./fold.js";
import { load } from "./load.js";

const SIGNS = /[\u0000-/:-@\[-`{-\u00bf\u00d7\u00f7\u02b0-\u036f\u0483-\u0489\u0559-\u055f\u0589-\u05cf\u05f3-\u061f\u0640\u064b-\u065f\u066a-\u066d\u0670\u06d4\u06d6-\u06ed\u0964\u0965\u10fb\u1ab0-\u1aff\u1dc0-\u1dff\u2000-\u2bff\u3000-\u3004\u3008-\u3020\u302a-\u3030\u3099-\u309c\u30a0\u30fb\u30fc\ufe00-\ufe6f\ufeff]/g;
/* No more of a text is looked through for a name. */
const LONGEST = 40;
/* What stands after a region's name and may be left out. */
const KIND = /^([\u3400-\u9fff]{2,})(州|省|岛|大区|地区|府|县|道)$/;

/* A name as people type it: also without signs; with the index's overview simplified. */
export function fold(text, overview) {
  if (overview) {
    overview.han = overview.han || pairs(overview.traditional, overview.simplified);
  }
  return plain(text, overview && overview.han).replace(SIGNS, "").replace(/^([\u3400-\u9fff]{2,})市$/, "$1");
}

/* The piece of the index that a folded text leads to; null where there is none. */
export function pieceOf(folded, overview) {
  const path = Array.from(folded, (letter) => (/[a-z0-9]/.test(letter) ? letter : "_" + letter.codePointAt(0).toString(16)));
  if (!/^[a-z0-9]/.test(folded)) {
    path.unshift("x-" + String(folded.codePointAt(0) % overview.buckets).padStart(2, "0"));
  }
  for (; path.length; path.pop()) {
    if (overview.keys.includes(path.join(""))) {
      return path.join("");
    }
  }
  return null;
}

/* Along the great circle. */
export function distanceKm(a, b) {
  const rad = Math.PI / 180;
  const across = Math.sin(((b.lat - a.lat) * rad) / 2) ** 2
    + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 12742 * Math.asin(Math.min(1, Math.sqrt(across)));
}

/* How a text names something, the better the less: outright, by the region that it lies in, by a
   beginning, by the beginning of its region; Infinity for not at all. */
export const NAMED = 0;
export const REGION_NAMED = 1;
const BEGUN = 2;
const REGION_BEGUN = 3;

export function naming(folded, names) {
  return names.includes(folded) ? NAMED : names.some((name) => name.startsWith(folded)) ? BEGUN : Infinity;
}

/* The best named first; else the order stays. */
export function bestNamed(items) {
  return [NAMED, REGION_NAMED, BEGUN, REGION_BEGUN].map((by) => items.filter((item) => item.by === by))
    .reduce((all, some) => all.concat(some), []);
}

/* What tells a place from others: {label, more} in the language of the page. */
export function described(place, country, chinese) {
  const label = (chinese && place.zh) || place.name;
  const region = place.region && place.region[chinese ? "zh" : "en"];
  const more = [place.spelling, label === place.name ? place.zh : place.name, region, country];
  return { label, more: more.filter((text, i) => text && text !== label && more.indexOf(text) === i) };
}

/* What the whole index has in common; typed text is folded with it. */
export function placeOverview(base) {
  return load(base + "places.v1.json");
}

/* Places of which one name begins with the text, as found() orders them. */
export async function places(base, typed, country) {
  const overview = await placeOverview(base);
  const folded = fold(typed, overview);
  const key = folded && pieceOf(folded, overview);
  return key ? found(await load(base + "places.v1." + key + ".json"), folded, overview, country) : [];
}

/* The names of a row, and those of its region that lead to it, as typed text is folded. */
function prepare(row, overview) {
  const [name, zh, , , , , , spellings, regions] = row;
  row.folded = row.folded || [name, zh || "", ...spellings].map((one) => fold(one, overview));
  row.regions = row.regions || (regions || []).map((one) => fold(one, overview))
    .reduce((all, one) => all.concat(one, one.replace(KIND, "$1")), []);
}

function placeOf([name, zh, country, region, lat, lon, rank], spelling, by) {
  const division = region ? { en: region[0], zh: region[1] || region[0] } : null;
  return { name, zh: zh || "", country, region: division, lat, lon, rank, spelling, by };
}

/* Whether a name tells enough to be looked for inside a text. */
function telling(name) {
  return name.length >= (/[\u3400-\u9fff]/.test(name) ? 2 : 3);
}

/* What is left of a text without the longest of these names at its front or its end; "" for none. */
export function without(folded, names) {
  const [name] = names
    .filter((one) => telling(one) && one.length < folded.length && (folded.startsWith(one) || folded.endsWith(one)))
    .sort((a, b) => b.length - a.length);
  return !name ? "" : folded.startsWith(name) ? folded.slice(name.length) : folded.slice(0, -name.length);
}

/* The places whose name a text begins with, for one that begins no name. Where what follows names
   their region or country (London, Ontario) these alone; else those of the longest name (米兰大教堂).
   A region's name at the front is taken off first. namesOf: a country's names, folded. Two pieces of the
   index are looked into, that of the text and one above it. */
export async function beginnings(base, typed, country, namesOf) {
  const overview = await placeOverview(base);
  const folded = fold(typed, overview).slice(0, LONGEST);
  const keys = Array.from(folded, (_, i) => pieceOf(folded.slice(0, folded.length - i), overview))
    .filter((key, i, all) => key && all.indexOf(key) === i).slice(0, 2);
  for (const key of keys) {
    const rows = (await load(base + "places.v1." + key + ".json")).filter((row) => !country || row[2] === country);
    rows.forEach((row) => prepare(row, overview));
    const region = rows.find((row) => without(folded, row.regions.filter((one) => folded.startsWith(one))));
    const inRegion = !region ? [] : (await places(base, without(folded, region.regions), region[2]))
      .filter((place) => place.region && place.region.en === region[3][0]);
    const found = inRegion.length ? inRegion : begunWith(rows, folded, overview, namesOf);
    if (found.length) {
      return found;
    }
  }
  return [];
}

function begunWith(rows, folded, overview, namesOf) {
  const hits = rows.map((row) => {
    const [name = ""] = row.folded.filter((one) => telling(one) && folded.startsWith(one)).sort((a, b) => b.length - a.length);
    const rest = folded.slice(name.length);
    const around = (row[3] || []).filter((one) => one).map((one) => fold(one, overview)).concat(row.regions, namesOf(row[2]));
    return { row, length: name.length,
      fits: rest && around.some((one) => one.startsWith(rest) || (telling(one) && rest.startsWith(one))) };
  }).filter(({ length }) => length);
  const longest = Math.max(...hits.map(({ length }) => length));
  const fitting = hits.filter(({ fits }) => fits);
  return (fitting.length ? fitting : hits.filter(({ length }) => length === longest))
    .map(({ row, fits }) => placeOf(row, "", fits ? NAMED : BEGUN));
}

/* The rows of a piece that a folded text leads to, the best named first; of those named as well
   the most populous. `spelling` is the name that led there, where it is neither of the two that are
   shown; `region` the first-order division. */
export function found(rows, folded, overview, country) {
  const places = [];
  rows.forEach((row) => {
    const [, , code, , , , , spellings] = row;
    if (country && code !== country) {
      return;
    }
    prepare(row, overview);
    const own = naming(folded, row.folded);
    const by = Math.min(own, naming(folded, row.regions) + 1);
    if (by <= REGION_BEGUN) {
      const hit = own !== by ? 0 : own === NAMED ? row.folded.indexOf(folded)
        : row.folded.findIndex((one) => one.startsWith(folded));
      const spelling = hit < 2 ? "" : spellings[hit - 2];
      places.push(placeOf(row, spelling, by));
    }
  });
  return bestNamed(places);
}

/* A text that is not in the language around it says so, for voices and fonts. */
function inLanguage(text, list) {
  const span = document.createElement("span");
  const chinese = /[\u3400-\u9fff]/.test(text);
  if (chinese !== list.closest("[lang]").lang.startsWith("zh")) {
    span.lang = chinese ? "zh-CN" : "en";
  }
  span.textContent = text;
  return span;
}

/* A text box with suggestions (ARIA combobox). suggest(text, early) gives [{label, more, by, …}],
   more a list of what tells it from others; early shows some of them before all are there. What is
   not named outright, or is one of several of that name (the Florida of Uruguay),
   is never taken unseen, unless it is all there is. told(count) hears how many are shown, 0 when the
   list closes. */
export function combobox(input, list, suggest, pick, told = () => {}) {
  let items = [];
  let settled = false;
  let at = -1;
  let turn = 0;
  const show = (found) => {
    items = found;
    at = -1;
    list.textContent = "";
    found.forEach((item, i) => {
      const option = document.createElement("li");
      option.id = list.id + "-" + i;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.append(inLanguage(item.label, list), " ");
      const more = document.createElement("span");
      more.className = "muted";
      item.more.forEach((text, n) => more.append(n ? " · " : "", inLanguage(text, list)));
      option.append(more);
      option.addEventListener("click", () => choose(i));
      list.append(option);
    });
    list.hidden = !found.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
    told(found.length);
  };
  const choose = (i) => {
    const item = items[i];
    turn++;
    show([]);
    input.value = item.label;
    pick(item);
  };
  const move = (step) => {
    at = (at + step + items.length) % items.length;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    list.children[at].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", list.children[at].id);
  };
  const look = async () => {
    const mine = ++turn;
    const latest = (found, all) => {
      if (mine === turn) {
        settled = all;
        show(found);
      }
    };
    latest(await suggest(input.value, (some) => latest(some, false)), true);
  };
  const enter = () => {
    const exact = items.filter((item) => item.by === NAMED);
    if (at >= 0) {
      choose(at);
    } else if (settled && items.length === 1) {
      choose(0);
    } else if (exact.length === 1
        && !items.some((item) => item.by === REGION_NAMED && item.country !== exact[0].country)) {
      choose(items.indexOf(exact[0]));
    } else {
      move(1);
    }
  };
  input.addEventListener("input", look);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) {
      return;
    }
    if (list.hidden) {
      if (event.key === "ArrowDown" && input.value) {
        event.preventDefault();
        look();
      }
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      move(event.key === "ArrowDown" ? 1 : at < 0 ? 0 : -1);
    } else if (event.key === "Enter") {
      enter();
    } else if (event.key === "Escape") {
      show([]);
    } else {
      return;
    }
    event.preventDefault();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault());
  input.addEventListener("blur", () => { turn++; show([]); });
}
