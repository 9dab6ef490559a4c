/* Search in all pages of a language, on the device: every word typed has to occur in a page, as a
   part of any word; if no page has them all, any of them will do. The text is described in SearchText of the site's builder. */

import { pairs, plain } from "./fold.js";
import { load } from "./load.js";

const TITLE = 9;
const HEADING = 4;
const LEAD = 2;
const MOST_LINES = 9;
const SHOWN = 5;
const BEFORE = 24;
const AFTER = 70;
const ORDER = "gpcsa";
/* With what Chinese speech ends a sentence that begins with what is meant. */
const ENDING = /(?:怎么办|怎么|了|的|吗|呢|啊|吧)+$/;
const SLIGHT = /^[a-z']{1,3}$/;

/* One kind of apostrophe; digits in groups are one number. */
export function fold(text, han) {
  return plain(text, han).replace(/[‘’]/g, "'").replace(/(\d)[ -]+(?=\d)/g, "$1");
}

/* What is looked for; a long number stays whole. */
export function wordsOf(typed, han) {
  return typed.normalize("NFKC").replace(/\+?\d[\d -]{5,}\d/g, (number) => number.replace(/[ -]/g, ""))
    .split(/[\s,;、。·]+/).map((word) => fold(word, han)).filter(Boolean);
}

/* {han: the pairs for fold, pages}; throws where it is not that text, as when a network's own page came
   in its place. */
export function parse(text) {
  const pages = [];
  const paragraphs = [];
  let han;
  let page;
  let part;
  for (const line of text.split("\n")) {
    if (line[0] === "~") {
      han = pairs(...line.slice(1).split("\t"));
    } else if (line[0] === "=") {
      const [kind, room, title, twin, from, over] = line.slice(1).split("\t");
      part = { anchor: "", heading: "", folded: "", lines: [], found: [] };
      page = { kind, room, title, folded: fold(title, han), twin, foldedTwin: fold(twin, han), called: [], from, over, parts: [part] };
      pages.push(page);
    } else if (line[0] === "+") {
      page.called = line.slice(1).split("\t").map((name) => fold(name, han));
    } else if (line[0] === "#") {
      const [heading, anchor] = line.slice(1).split("\t");
      part = { anchor: anchor || heading.toLowerCase().replace(/ /g, "-"), heading, folded: fold(heading, han), lines: [], found: [] };
      page.parts.push(part);
    } else if (line) {
      if (line[0] !== "*") {
        paragraphs.push([line, fold(line, han)]);
      }
      const [shown, folded] = line[0] === "*" ? paragraphs[line.slice(1)] : paragraphs[paragraphs.length - 1];
      part.lines.push(shown);
      part.found.push(folded);
    }
  }
  if (!pages.length) {
    throw new Error("no page");
  }
  return { han, pages };
}

/* How well a page fits; 0 if a word is missing. */
export function judge(page, words) {
  const all = words.join(" ");
  let score = page.folded === all || page.foldedTwin === all ? 2 * TITLE : 0;
  for (const word of words) {
    const starts = [page.folded.indexOf(word), page.foldedTwin.indexOf(word)].filter((at) => at >= 0);
    const inHeading = starts.length || page.called.some((name) => name.indexOf(word) >= 0) ||
      page.parts.some((part) => part.folded.indexOf(word) >= 0);
    let lines = 0;
    let lead = false;
    page.parts.forEach((part, i) => part.found.forEach((line) => {
      if (lines < MOST_LINES && line.indexOf(word) >= 0) {
        lines++;
        lead = lead || i === 0 && page.kind !== "s";
      }
    }));
    if (!inHeading && !lines) {
      return 0;
    }
    score += (starts.length ? TITLE + (Math.min(...starts) ? 0 : 1) : inHeading ? HEADING : lead ? LEAD : 1) + lines / 10;
  }
  return score;
}

/* The same where it is enough that one of the words occurs, or has in it what people call the page,
   the longer the better. */
export function judgeLoosely(page, words) {
  return words.reduce((sum, word) => sum +
    (judge(page, [word]) || page.called.reduce((most, name) =>
      word.indexOf(name) >= 0 ? Math.max(most, HEADING + name.length / 10) : most, 0)), 0);
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

/* What the time has made of a warning: to-come or expired; else nothing. */
export function phase(page, now) {
  return now < Date.parse(page.from) ? "to-come" : now >= Date.parse(page.over) ? "expired" : "";
}

/* [{kind, pages: [{page, score}]}], the kind with the best page first; of equals, as in ORDER. */
export function search(pages, words, fit = judge) {
  const kinds = {};
  (words.length ? pages : []).forEach((page) => {
    const score = fit(page, words);
    if (score) {
      (kinds[page.kind] = kinds[page.kind] || []).push({ page, score });
    }
  });
  return ORDER.split("").filter((kind) => kinds[kind])
    .map((kind) => ({ kind, pages: kinds[kind].sort((a, b) => b.score - a.score) }))
    .sort((a, b) => Math.floor(b.pages[0].score) - Math.floor(a.pages[0].score));
}

/* {groups, looked}: what search finds, and the words with which; if that is nothing, without what
   ends a sentence, and at last with any of the words that say something. */
export function find(pages, words) {
  const bare = words.map((word) => word.replace(ENDING, "") || word);
  const telling = bare.filter((word) => !SLIGHT.test(word));
  return [[words, judge], [bare, judge], [telling.length ? telling : bare, judgeLoosely]].reduce(
    (found, [looked, fit]) => found.groups.length ? found : { groups: search(pages, looked, fit), looked },
    { groups: [], looked: words });
}

/* [[text, whether it was looked for]] of a line, cut around the first hit. */
export function excerpt(line, words, han, whole) {
  let folded = "";
  const origin = [];
  Array.from(line).reduce((at, letter) => {
    const gap = /[ -]/.test(letter) && /\d$/.test(folded) && /^[ -]*\d/.test(line.slice(at));
    Array.from(gap ? "" : fold(letter, han)).forEach((one) => {
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
  const foremost = Array.from(root.querySelectorAll("[data-typed]"));
  let text;
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
    link.append(write(document.createElement("b"), excerpt(page.title, looked, text.han, true)));
    const state = phase(page, Date.now());
    if (state) {
      link.append(" ", element("i", "tag", words[state]));
    }
    if (looked.some((word) => page.folded.indexOf(word) < 0 && page.foldedTwin.indexOf(word) >= 0)) {
      const twin = write(element("span", "muted"), excerpt(page.twin, looked, text.han, true));
      twin.lang = root.dataset.otherLang;
      link.append(" ", twin);
    }
    if (at.heading) {
      link.append(" ", write(element("span", ""), excerpt(at.heading, looked, text.han, true)));
    }
    if (at.lines.length) {
      link.append(" ", write(element("span", "muted"), excerpt(at.lines[line], looked, text.han)));
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
    const looked = wordsOf(input.value, text && text.han);
    foremost.forEach((one) => {
      one.hidden = !one.dataset.typed.split(" ").some((word) => looked.some((typed) => typed.indexOf(word) >= 0));
    });
    if (!text) {
      take();
      return;
    }
    const { groups, looked: meant } = find(text.pages, looked);
    const results = part("results");
    results.textContent = "";
    groups.forEach((one) => results.append(group(one, meant)));
    document.querySelector("[data-topics]").hidden = groups.length > 0;
    const count = groups.reduce((sum, one) => sum + one.pages.length, 0) || foremost.filter((one) => !one.hidden).length;
    clearTimeout(saying);
    saying = setTimeout(() => {
      part("status").textContent = looked.length ? (count ? words.count.replace("{0}", count) : words.none) : "";
    }, 300);
  };
  /* What did not come is asked for again with the next letter. */
  const take = async () => {
    try {
      const taken = await load(root.dataset.search, (answer) => answer.text().then(parse));
      if (!text) {
        text = taken;
        show();
      }
      part("failed").hidden = true;
    } catch (e) {
      part("failed").hidden = Boolean(text);
    }
  };
  input.addEventListener("input", show);
  take();
}

document.querySelectorAll("[data-search]").forEach(start);
