/* The place index on the device: what is typed is folded as the index is, and leads to one file.
   The rules stand in PlaceIndex and FoldedName of the site's builder. */

const PLAIN = { ß: "ss", ø: "o", ł: "l", đ: "d", æ: "ae", œ: "oe", þ: "th", ð: "d", ı: "i", ħ: "h", ə: "e", ŋ: "n", ς: "σ" };
const SIGNS = /[\u0000-/:-@\[-`{-\u00bf\u00d7\u00f7\u02b0-\u036f\u0483-\u0489\u0559-\u055f\u0589-\u05cf\u05f3-\u061f\u0640\u064b-\u065f\u066a-\u066d\u0670\u06d4\u06d6-\u06ed\u0964\u0965\u10fb\u1ab0-\u1aff\u1dc0-\u1dff\u2000-\u2bff\u3000-\u3004\u3008-\u3020\u302a-\u3030\u3099-\u309c\u30a0\u30fb\u30fc\ufe00-\ufe6f\ufeff]/g;

/* Traditional characters to simplified ones: {羅: "罗", …}. */
function hanOf(overview) {
  const han = {};
  [...overview.traditional].forEach((character, i) => { han[character] = overview.simplified[i]; });
  return han;
}

/* A name as people type it: no case, no signs; with the index's overview also simplified. */
export function fold(text, overview) {
  const bare = text.normalize("NFKD").toLowerCase()
    .replace(/[ßøłđæœþðıħəŋς]/g, (letter) => PLAIN[letter]).replace(SIGNS, "");
  if (overview) {
    overview.han = overview.han || hanOf(overview);
  }
  return (overview ? bare.replace(/[\u3400-\u9fff]/g, (one) => overview.han[one] || one) : bare)
    .replace(/^([\u3400-\u9fff]{2,})市$/, "$1");
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

export function distanceKm(a, b) {
  const rad = Math.PI / 180;
  const across = Math.sin(((b.lat - a.lat) * rad) / 2) ** 2
    + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 12742 * Math.asin(Math.min(1, Math.sqrt(across)));
}

const loaded = {};

export function load(url) {
  loaded[url] = loaded[url] || fetch(url).then((answer) => {
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    return answer.json();
  });
  loaded[url].catch(() => delete loaded[url]);
  return loaded[url];
}

/* Places of which one name begins with the text, as found() orders them. */
export async function places(base, typed, country) {
  const overview = await load(base + "places.v1.json");
  const folded = fold(typed, overview);
  const key = folded && pieceOf(folded, overview);
  return key ? found(await load(base + "places.v1." + key + ".json"), folded, overview, country) : [];
}

/* The rows of a piece that a folded text leads to: those with exactly that name first, then the
   others; each part the most populous first. `spelling` is the name that led there, where it is
   neither of the two that are shown. */
export function found(rows, folded, overview, country) {
  const exact = [];
  const others = [];
  rows.forEach((row) => {
    const [name, zh, code, region, lat, lon, rank, spellings] = row;
    if (country && code !== country) {
      return;
    }
    row.folded = row.folded || [name, zh || "", ...spellings].map((one) => fold(one, overview));
    const hit = row.folded.findIndex((one) => one.startsWith(folded));
    if (hit >= 0) {
      const isExact = row.folded.includes(folded);
      const spelling = hit < 2 ? "" : spellings[hit - 2];
      const division = region ? { en: region[0], zh: region[1] || region[0] } : null;
      (isExact ? exact : others).push({ name, zh: zh || "", country: code, region: division, lat, lon, rank, spelling });
    }
  });
  return [...exact, ...others];
}

/* A place that only begins like what was typed may lie in another country: it is never taken unseen. */
function isNamed(item, typed) {
  return [item.label, item.more, item.name, item.zh].some((name) => name && fold(name) === fold(typed));
}

/* A text box with suggestions (ARIA combobox). suggest(text) gives [{label, more, …}]. */
export function combobox(input, list, suggest, pick) {
  let items = [];
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
      option.textContent = item.label + " ";
      const more = document.createElement("span");
      more.className = "muted";
      more.textContent = item.more;
      option.append(more);
      option.addEventListener("click", () => choose(i));
      list.append(option);
    });
    list.hidden = !found.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
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
  input.addEventListener("input", async () => {
    const mine = ++turn;
    const found = await suggest(input.value);
    if (mine === turn) {
      show(found);
    }
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      move(event.key === "ArrowDown" ? 1 : at < 0 ? 0 : -1);
    } else if (event.key === "Enter") {
      const chosen = at < 0 ? items.findIndex((item) => isNamed(item, input.value)) : at;
      if (chosen < 0) {
        move(1);
      } else {
        choose(chosen);
      }
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
