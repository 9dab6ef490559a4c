/* What the finder answers with, as parts of a page: stations, missions, numbers. Made with the words
   of the finder's data; nothing here asks the network. */

import { keep, keptCountry, letGo } from "./hand.js";

/* A new element: node("a", { href: "…", hidden: true }, "text", child, …). */
export function node(tag, attributes, ...children) {
  const made = document.createElement(tag);
  Object.keys(attributes || {}).forEach((name) => {
    if (attributes[name] !== undefined && attributes[name] !== false) {
      made.setAttribute(name, attributes[name] === true ? "" : attributes[name]);
    }
  });
  made.append(...children.filter((child) => child));
  return made;
}

export function phrase(words, word, ...values) {
  return values.reduce((text, value, i) => text.replace("{" + i + "}", value), words[word]);
}

/* Near a border, or far from any place: the person says which country it is. */
export function whichOf(words, countries) {
  const last = countries[countries.length - 1].name;
  const before = countries.slice(0, -1).map(({ name }) => name).join(words["list.comma"]);
  return before ? phrase(words, "finder.border", before, last) : phrase(words, "finder.border-one", last);
}

export function section(heading, ...children) {
  return node("section", {}, node("h2", {}, heading), ...children);
}

export function kilometres(words, km) {
  return km < 1 ? words["finder.km-less"] : phrase(words, "finder.km", km < 10 ? km.toFixed(1) : Math.round(km));
}

function distance(words, km) {
  return km === null || km === Infinity ? "" : " · " + kilometres(words, km);
}

export function button(label, act) {
  const made = node("button", { type: "button", class: "button button--quiet" }, label);
  made.addEventListener("click", act);
  return made;
}

function call(label, phone, look) {
  return node("a", { class: "button " + look, href: "tel:" + phone.tel }, label + " " + phone.number);
}

function row(href, name, sample, where) {
  return node("a", { class: "row", href }, node("b", {}, name), " ",
    sample && node("i", { class: "tag tag--sample" }, sample), " ", node("span", { class: "muted" }, where));
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (e) { /* an old browser, or a page that is not served by https */
    const area = node("textarea", { readonly: true });
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}

function wechat(words, id, say) {
  const label = node("span", {}, words["finder.copy"]);
  const made = button(label, async () => {
    const done = await copy(id);
    made.focus();
    label.textContent = words[done ? "finder.copied-button" : "finder.copy-by-hand"];
    say(done ? "finder.copied" : "finder.not-copied", id);
  });
  made.append(node("span", { lang: "en" }, id));
  return made;
}

/* A station in the list; its line of hours is filled by the module hours. Opened wide for those that
   serve the place. asked: the country and place that the form is opened with. */
export function station(words, links, it, country, km, wide, say, asked) {
  const address = links.stations + it.id + "/";
  const maps = Object.keys(it.maps || {}).map((map) => node("li", {},
    node("a", { class: "row", href: it.maps[map], rel: "external noreferrer" }, words["map." + map])));
  return node("li", { class: "found" },
    row(address, it.name, it.sample && words["sample.tag"], it.city + " · " + country + distance(words, km)),
    node("p", { class: "open", "data-hours": JSON.stringify(it.hours), "data-zone": it.zone }),
    it.number && !it.tel && node("p", { class: "number" }, it.number),
    node("div", { class: "doors" },
      it.tel && call(words["station.call"], it, ""),
      it.wechat && wechat(words, it.wechat, say)),
    it.old && node("p", { class: "muted" }, words["contact.outdated"]),
    node("details", { open: wide }, node("summary", {}, words["finder.more"]),
      node("div", { class: "doors" },
        it.ask && node("a", { class: "button button--quiet", href: links.help + "#" + new URLSearchParams(asked) },
          words["station.ask"]),
        node("a", { class: "button button--quiet", type: "text/vcard", href: address + "card.vcf" }, words["station.card"])),
      maps.length > 0 && node("p", { class: "muted" }, words["station.map"]),
      maps.length > 0 && node("ul", { class: "list-plain" }, ...maps)));
}

/* hotline: {tel, number}, for where no number of the mission is known. */
export function mission(words, links, it, hotline) {
  return node("li", { class: "found" },
    row(links.countries + it.country.toLowerCase() + "/#" + it.id, it.name, "", it.city + distance(words, it.km)),
    it.phones.length === 0 && node("p", {}, words["mission.no-number"], " ", node("a", { href: "tel:" + hotline.tel }, hotline.number)),
    node("div", { class: "doors" }, ...it.phones.map((phone) => call(
      words["contact.purpose." + phone.purpose] + (phone.old ? " (" + words["contact.outdated"] + ")" : ""),
      phone, "button--quiet"))));
}

/* Police, ambulance and fire as they are dialled there; those with the same numbers together. more: what
   else is known of them. */
export function numbers(words, links, country, more) {
  const kinds = ["police", "ambulance", "fire"].map((kind, i) => [words["emergency." + kind], country.numbers[i] || []]);
  const lines = kinds
    .filter(([, dialled], i) => dialled.length && kinds.findIndex(([, other]) => other.join() === dialled.join()) === i)
    .map(([, dialled]) => [
      kinds.filter(([, other]) => other.join() === dialled.join()).map(([label]) => label).join(words["list.comma"]), dialled])
    .map(([label, dialled]) => node("li", { class: "alarm" }, node("span", {}, label),
      ...dialled.map((number) => node("a", { href: "tel:" + number.replace(/ /g, ""), "aria-label": label + " " + number }, number))));
  return [
    lines.length ? node("ul", { class: "list-plain numbers" }, ...lines) : node("p", {}, words["country.no-emergency"]),
    more && node("p", {}, more),
    country.doubtful && node("p", { class: "muted" }, words["country.check-locally"]),
    node("p", {}, node("a", { class: "row", href: links.countries + country.slug + "/" },
      phrase(words, "finder.country", country.name))),
  ];
}

/* Whether this phone keeps the country, and the button that changes it. own: what hand.js keeps of
   it; unasked: whether it may be kept now, where no other is. */
export function keeping(words, links, own, name, language, unasked, say) {
  const root = new URL(links.places + "../", location.href).href;
  const note = node("p", { class: "muted" });
  const refused = () => { note.textContent = words["country.kept.refused"]; };
  const show = (changed) => {
    const kept = keptCountry();
    const here = kept && kept.code === own.code;
    const other = kept && !here && (kept.name || {})[language];
    const made = button(here ? words["finder.forget"]
      : other ? phrase(words, "finder.keep-instead", name, other) : phrase(words, "country.keep", name), async () => {
      if (!here && !keep(own)) {
        refused();
        return;
      }
      try {
        if (kept) {
          await letGo(root, kept);
        }
      } finally {
        say(here ? "finder.forgotten" : "finder.kept", name);
        show(true);
      }
    });
    note.textContent = here ? phrase(words, "finder.kept", name) + " " : "";
    note.append(made);
    if (changed) {
      made.focus();
    }
  };
  if (unasked && !keptCountry() && !keep(own)) {
    return null;
  }
  show();
  return note;
}

export function hotline(words, it) {
  return node("a", { class: "button button--call button--wide", href: "tel:" + it.tel },
    node("span", {}, words["hotline.name"]), " ", node("b", {}, it.number));
}
