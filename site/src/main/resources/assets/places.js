/* The place index on the device: what is typed is folded as the index is, and leads to one file. */

const PLAIN = { ß: "ss", ø: "o", ł: "l", đ: "d", æ: "ae", œ: "oe", þ: "th", ð: "d", ı: "i", ħ: "h", ə: "e", ŋ: "n" };

export function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/[ßøłđæœþðıħəŋ]/g, (letter) => PLAIN[letter]).replace(/\p{Lm}|[^\p{L}\p{N}]/gu, "");
}

/* The piece of the index that a folded text leads to; null where there is none. */
export function pieceOf(folded, overview) {
  if (!/^[a-z0-9]/.test(folded)) {
    return "x-" + String(folded.codePointAt(0) % overview.buckets).padStart(2, "0");
  }
  for (let key = folded; key; key = key.slice(0, -1)) {
    if (overview.keys.includes(key)) {
      return key;
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

/* Places whose name, in Chinese or as written there, begins with the text; the largest first. */
export async function places(base, typed, country) {
  const folded = fold(typed);
  if (!folded) {
    return [];
  }
  const overview = await load(base + "places.v1.json");
  const key = pieceOf(folded, overview);
  if (!key || !overview.keys.includes(key)) {
    return [];
  }
  const rows = await load(base + "places.v1." + key + ".json");
  return rows
    .filter((row) => (!country || row[2] === country)
      && (fold(row[0]).startsWith(folded) || (row[1] && fold(row[1]).startsWith(folded))))
    .map(([name, zh, code, , lat, lon]) => ({ name, zh: zh || "", country: code, lat, lon }));
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
