/* The request form, made easier: filled from what stands after the # of the address and from what is
   kept on this device, with places suggested, the numbers of the country chosen, and sent until it
   is stored, once. */

import { at, learn, make, say, showElsewhere, showNumbers, time } from "./aid.js";
import { combobox, described, places } from "./places.js";
import { bodyOf, post, show } from "./posting.js";
import { prove } from "./proof.js";
import { forget, keep, keepNothing, keepsNothing, kept, whenChanged } from "./keeping.js";

const SUGGESTED = 6;
const FIRST_PAUSE = 5000;
const LONGEST_PAUSE = 60000;
const A_DAY = 86400000;
const OWN = ["language", "consentNotice", "idempotencyKey"];
const AGREED = ["consentSensitive", "consentAbroad"];

let failed = "";
let now = null;
let pause = FIRST_PAUSE;
let timer = 0;
let ended = false;

/* At least 128 random bits, as the intake asks for. */
export function newKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, "0")).join("");
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
  const list = make("ul", "", { id: "place-options", class: "options", role: "listbox", "aria-label": say("finder.options"), hidden: "" });
  const credit = make("p", say("finder.credit"), { class: "muted small", hidden: "" });
  place.after(list, credit);
  place.setAttribute("role", "combobox");
  place.setAttribute("aria-autocomplete", "list");
  place.setAttribute("aria-expanded", "false");
  place.setAttribute("aria-controls", list.id);
  place.addEventListener("input", () => at("", ""));
  country.addEventListener("change", () => at("", ""));
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
    at(row.lat, row.lon);
    form.dispatchEvent(new Event("change"));
  });
}

function collect(form) {
  const values = {};
  [...form.elements].filter((control) => control.name && !OWN.includes(control.name)).forEach((control) => {
    values[control.name] = control.type === "checkbox" ? control.checked : control.value;
  });
  return values;
}

function restore(form, draft) {
  const same = draft.notice === form.elements.consentNotice.value;
  Object.keys(draft.values).filter((name) => same || !AGREED.includes(name)).forEach((name) => {
    const control = form.elements[name];
    if (control && control.type === "checkbox") {
      control.checked = draft.values[name];
    } else if (control) {
      control.value = draft.values[name];
    }
  });
}

/* The form that stands in the page now: what it says, keeps and sends. */
function attend(form) {
  const { idempotencyKey: key, consentNotice: notice } = form.elements;
  const button = form.querySelector("[type=submit]");
  const status = form.querySelector("[data-status]");
  const shared = form.querySelector("[data-shared]");
  failed = status.dataset.failed || failed;
  status.dataset.failed = failed;
  let draft = { state: "draft", body: null };
  let sending = false;
  let touched = false;
  let beside = "";

  const tell = (text, again) => {
    status.textContent = text;
    if (again) {
      const more = make("button", say("form.again"), { type: "button", class: "button button--quiet" });
      more.addEventListener("click", () => send(draft.body));
      status.append(" ", more);
    }
  };
  const write = (state, body) => {
    draft = { state, body, key: key.value, values: collect(form), notice: notice.value, at: Date.now() };
    return keep(draft);
  };

  const later = (text, wait) => {
    tell(text, true);
    clearTimeout(timer);
    timer = setTimeout(() => send(draft.body), wait || pause);
    pause = Math.min(2 * pause, LONGEST_PAUSE);
  };

  /* Sends until there is an answer; the same body with the same key is the same request. */
  const send = async (body) => {
    if (sending || now !== me) {
      return;
    }
    sending = true;
    clearTimeout(timer);
    button.disabled = true;
    tell(say("form.sending"));
    if (draft.state !== "sent") {
      write("queued", body);
    }
    let answer = null;
    try {
      answer = await post(form.action, body + beside);
    } catch (e) {
      // Nobody knows whether it arrived; it is sent again.
    }
    sending = false;
    button.disabled = false;
    if (answer) {
      take(answer, body);
    } else if (draft.state === "sent") {
      tell(say("form.stored", time(draft.at), draft.receipt), true);
    } else {
      later(keepsNothing() ? say("form.queued-shared") : failed);
    }
  };

  const take = (answer, body) => {
    const code = answer.main.querySelector(".code");
    const next = answer.main.querySelector("#help-form");
    if (code) {
      pause = FIRST_PAUSE;
      keep(Object.assign({}, draft, { state: "sent", body, receipt: code.textContent, at: draft.state === "sent" ? draft.at : Date.now() }));
      now = null;
      show(answer);
      offerToClear(answer.main, code);
    } else if (next) {
      write("draft", null);
      show(answer);
      attend(next);
    } else if (answer.status === 429 || answer.status >= 500) {
      queue(answer, body);
    } else {
      write("draft", null);
      tell(say("form.failed") + " " + [...answer.main.querySelectorAll("h1, h1 + p")].map((e) => e.textContent).join(" "));
    }
  };

  /* In a crowd a little work goes before; where it cannot be done, a turn in the queue. */
  const queue = async (answer, body) => {
    const ticket = answer.main.querySelector("[name=ticket]");
    tell(say("form.sending"));
    try {
      const proof = ticket && "&proof=" + encodeURIComponent(await prove(at(form, "api/challenge")));
      beside = proof || "";
      later(say("form.busy"), proof ? 1 : answer.wait);
    } catch (e) {
      beside = "&ticket=" + encodeURIComponent(ticket.value);
      later(say("form.busy"), answer.wait);
    }
  };

  const edited = () => {
    const waited = draft.state === "queued";
    touched = true;
    beside = "";
    clearTimeout(timer);
    const could = write("draft", null);
    tell(waited ? say("form.edited") : could ? "" : say(keepsNothing() ? "form.shared" : "form.cannot-keep"));
    showElsewhere(form);
    showNumbers(form);
  };

  const me = { again: () => draft.state === "queued" && send(draft.body), resume };
  /* Takes up what is kept, as it was left here or in another tab. */
  function resume() {
    const found = kept();
    if (!found || touched || sending) {
      return;
    }
    draft = found;
    key.value = found.key;
    restore(form, found);
    if (draft.state === "sent" || (draft.state === "queued" && Date.now() - draft.at < A_DAY)) {
      send(draft.body);
    } else {
      draft.body = null;
      tell(say("form.restored", time(draft.at)));
    }
  }

  now = me;
  if (!key.value) {
    resume();
  }
  key.value = key.value || newKey();
  prefill(form);
  suggestPlaces(form);
  showElsewhere(form);
  showNumbers(form);
  form.addEventListener("input", edited);
  form.addEventListener("change", edited);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(draft.body || bodyOf(form));
  });
  const nothing = () => {
    keepNothing();
    tell(say("form.shared"));
    shared.parentNode.firstChild.textContent = say("form.shared");
    shared.remove();
  };
  shared.addEventListener("click", nothing);
  if (keepsNothing()) {
    nothing();
  }
  if (form.contains(document.activeElement) && document.activeElement.value) {
    edited(); /* what was typed while this was loaded */
  }
}

/* The receipt comes again until the person says that it is noted. */
function offerToClear(main, code) {
  if (keepsNothing()) {
    ended = true;
    return;
  }
  const panel = make("div", "", { class: "panel with-script", id: "clear" });
  const done = make("button", say("form.done"), { type: "button", class: "button button--wide" });
  panel.append(make("p", say("form.done.why")), done);
  (main.querySelector(".pair") || code).after(panel);
  done.addEventListener("click", () => {
    forget();
    ended = true;
    panel.textContent = "";
    panel.append(make("p", say("form.cleared"), { role: "status", tabindex: "-1" }));
    panel.firstChild.focus();
  });
}

async function begin() {
  const form = document.getElementById("help-form");
  form.querySelector("[data-shared]").addEventListener("click", keepNothing);
  await learn(form);
  attend(form);
}

addEventListener("online", () => now && now.again());
document.addEventListener("visibilitychange", () => !document.hidden && now && now.again());
addEventListener("pageshow", (event) => {
  if (event.persisted && (ended || keepsNothing())) {
    location.reload();
  }
});
whenChanged(() => now && now.resume());
begin();
