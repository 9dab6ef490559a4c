/* Search in all pages of a language, on the device: every word typed has to occur in a page, as a
   part of any word. The text is described in SearchText of the site's builder. */

const PLAIN = { ß: "ss", ø: "o", ł: "l", đ: "d", æ: "ae", œ: "oe", þ: "th", ð: "d", ı: "i" };
const TITLE = 9;
const HEADING = 4;
const LEAD = 2;
const MOST_LINES = 9;
const SHOWN = 5;
const BEFORE = 24;
const AFTER = 70;
const ORDER = "gpcsa";

/* No case, no accents, no full width; digits in groups are one number. */
export function fold(text) {
  return text.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f]/g, "")
    .replace(/[ßøłđæœþðı]/g, (letter) => PLAIN[letter]).replace(/[‘’]/g, "'").replace(/(\d)[ -]+(?=\d)/g, "$1");
}

/* What is looked for; a long number stays whole. */
export function wordsOf(typed) {
  return typed.normalize("NFKC").replace(/\+?\d[\d -]{5,}\d/g, (number) => number.replace(/[ -]/g, ""))
    .split(/[\s,;、。·]+/).map(fold).filter(Boolean);
}

export function parse(text) {
  const pages = [];
  let page;
  let part;
  for (const line of text.split("\n")) {
    if (line[0] === "=") {
      const [kind, room, title] = line.slice(1).split("\t");
      part = { anchor: "", heading: "", folded: "", lines: [], found: [] };
      page = { kind, room, title, folded: fold(title), parts: [part] };
      pages.push(page);
    } else if (line[0] === "#") {
      const [heading, anchor] = line.slice(1).split("\t");
      part = { anchor: anchor || heading.toLowerCase().replace(/ /g, "-"), heading, folded: fold(heading), lines: [], found: [] };
      page.parts.push(part);
    } else if (line) {
      part.lines.push(line);
      part.found.push(fold(line));
    }
  }
  return pages;
}

/* How well a page fits; 0 if a word is missing. */
export function judge(page, words) {
  let score = page.folded === words.join(" ") ? 2 * TITLE : 0;
  for (const word of words) {
    const at = page.folded.indexOf(word);
    const inHeading = at >= 0 || page.parts.some((part) => part.folded.indexOf(word) >= 0);
    let lines = 0;
    let lead = false;
    page.parts.forEach((part, i) => part.found.forEach((line) => {
      if (lines < MOST_LINES && line.indexOf(word) >= 0) {
        lines++;
        lead = lead || i === 0;
      }
    }));
    if (!inHeading && !lines) {
      return 0;
    }
    score += (at >= 0 ? TITLE + (at === 0 ? 1 : 0) : inHeading ? HEADING : lead ? LEAD : 1) + lines / 10;
  }
  return score;
}

/* The part of a page, and its line, that show best what was looked for. */
export function best(page, words) {
  const found = { part: page.parts[0], line: 0 };
  let most = 0;
  page.parts.forEach((part) => {
    const above = words.filter((word) => part.folded.indexOf(word) >= 0).length;
    part.found.concat("").forEach((line, i) => {
      const hits = 2 * words.filter((word) => line.indexOf(word) >= 0).length + above;
      if (hits > most) {
        most = hits;
        found.part = part;
        found.line = Math.max(0, Math.min(i, part.lines.length - 1));
      }
    });
  });
  return found;
}

/* [{kind, pages: [{page, score}]}], the kind with the best page first. */
export function search(pages, typed) {
  const words = wordsOf(typed);
  const kinds = {};
  (words.length ? pages : []).forEach((page) => {
    const score = judge(page, words);
    if (score) {
      (kinds[page.kind] = kinds[page.kind] || []).push({ page, score });
    }
  });
  return ORDER.split("").filter((kind) => kinds[kind])
    .map((kind) => ({ kind, pages: kinds[kind].sort((a, b) => b.score - a.score) }))
    .sort((a, b) => b.pages[0].score - a.pages[0].score);
}

/* [[text, whether it was looked for]] of a line, cut around the first hit. */
export function excerpt(line, words, whole) {
  let folded = "";
  const origin = [];
  Array.from(line).reduce((at, letter) => {
    const gap = /[ -]/.test(letter) && /\d$/.test(folded) && /^[ -]*\d/.test(line.slice(at));
    Array.from(gap ? "" : fold(letter)).forEach((one) => {
      for (let i = 0; i < one.length; i++) {
        origin.push([at, at + letter.length]);
      }
      folded += one;
    });
    return at + letter.length;
  }, 0);
  const marked = [];
  words.forEach((word) => {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      marked.push([origin[at][0], origin[at + word.length - 1][1]]);
    }
  });
  marked.sort((a, b) => a[0] - b[0]);
  const from = whole || !marked.length ? 0 : Math.max(0, marked[0][0] - BEFORE);
  const to = whole ? line.length : Math.min(line.length, from + BEFORE + AFTER);
  const pieces = from ? [["…", false]] : [];
  let at = from;
  marked.forEach(([start, end]) => {
    if (start >= at && start < to) {
      pieces.push([line.slice(at, start), false], [line.slice(start, end), true]);
      at = end;
    }
  });
  pieces.push([line.slice(at, Math.max(at, to)) + (to < line.length ? "…" : ""), false]);
  return pieces.filter(([text]) => text);
}

function start(root) {
  const part = (name) => root.querySelector("[data-" + name + "]");
  const input = root.querySelector("input");
  const words = {};
  part("words").content.querySelectorAll("[data-word]").forEach((e) => { words[e.dataset.word] = e.textContent; });
  let pages;
  let saying;
  const element = (name, className, text) => {
    const e = document.createElement(name);
    e.className = className;
    e.textContent = text || "";
    return e;
  };
  const write = (e, pieces) => {
    pieces.forEach(([text, hit]) => e.append(hit ? element("mark", "", text) : text));
    return e;
  };
  const row = ({ page }, looked) => {
    const { part: at, line } = best(page, looked);
    const item = document.createElement("li");
    const link = element("a", "row");
    link.href = root.dataset.rooms + page.room + (at.anchor ? "#" + at.anchor : "");
    link.append(write(document.createElement("b"), excerpt(page.title, looked, true)));
    if (at.heading) {
      link.append(" ", write(element("span", ""), excerpt(at.heading, looked, true)));
    }
    if (at.lines.length) {
      link.append(" ", write(element("span", "muted"), excerpt(at.lines[line], looked)));
    }
    item.append(link);
    return item;
  };
  const group = ({ kind, pages: found }, looked) => {
    const section = document.createElement("section");
    section.append(element("h2", "", words[kind] + " " + found.length));
    const list = element("ul", "list-plain list-rows");
    found.slice(0, SHOWN).forEach((one) => list.append(row(one, looked)));
    section.append(list);
    if (found.length > SHOWN) {
      const more = element("button", "button button--quiet", words.all.replace("{0}", found.length));
      more.type = "button";
      more.addEventListener("click", () => {
        found.slice(SHOWN).forEach((one) => list.append(row(one, looked)));
        list.children[SHOWN].firstChild.focus();
        more.remove();
      });
      section.append(more);
    }
    return section;
  };
  const show = () => {
    const looked = wordsOf(input.value);
    const groups = search(pages, input.value);
    const results = part("results");
    results.textContent = "";
    groups.forEach((one) => results.append(group(one, looked)));
    document.querySelector("[data-topics]").hidden = groups.length > 0;
    const count = groups.reduce((sum, one) => sum + one.pages.length, 0);
    clearTimeout(saying);
    saying = setTimeout(() => {
      part("status").textContent = looked.length ? (count ? words.count.replace("{0}", count) : words.none) : "";
    }, 300);
  };
  input.addEventListener("input", () => { if (pages) { show(); } });
  fetch(root.dataset.search).then((answer) => {
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    return answer.text();
  }).then((text) => {
    pages = parse(text);
    if (input.value) {
      show();
    }
  }).catch(() => { part("failed").hidden = false; });
}

document.querySelectorAll("[data-search]").forEach(start);
