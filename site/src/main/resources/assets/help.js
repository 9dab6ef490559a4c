/* The request form, made easier: filled from what stands after the # of the address and from what is
   kept on this device, with places suggested, the numbers of the country chosen, and sent until it
   is stored, once. */

import { at, learn, make, say, showElsewhere, showNumbers, suggestPlaces } from "./aid.js";
import { moment } from "./moment.js";
import { bodyOf, post, show } from "./posting.js";
import { prove } from "./proof.js";
import { forget, keep, keepNothing, keepsNothing, kept, whenChanged } from "./keeping.js";

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
  /* Whoever takes this device reads nothing of it among the pages that were looked at. */
  history.replaceState(history.state, "", location.pathname + location.search);
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
  form.elements.category.value = draft.values.category;
  showElsewhere(form);
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
  let seen = null;

  /* Says it, with a button for each [key of its label, act]. */
  const tell = (texts, ...acts) => {
    status.textContent = [].concat(texts).filter(Boolean).join(" ");
    acts.filter(([label]) => say(label)).forEach(([label, act]) => {
      const more = make("button", say(label), { type: "button", class: "button button--quiet" });
      more.addEventListener("click", act);
      status.append(" ", more);
    });
  };
  const again = ["form.again", () => send(draft.body)];
  const another = ["form.another", () => {
    forget();
    form.reset();
    location.reload();
  }];
  const stored = () => say("form.stored", moment(draft.at), draft.receipt);

  /* Whether it is kept now. A receipt stays, also one that another tab got for this request. */
  const write = (state, body) => {
    const found = kept();
    const mine = found && found.key === key.value ? found : draft;
    if (mine.state === "sent") {
      draft = mine;
      return false;
    }
    draft = {
      state, body, key: key.value, values: collect(form), notice: notice.value, at: Date.now(),
      tried: draft.tried, beside: body && body === draft.body ? draft.beside : "",
    };
    return keep(draft);
  };

  const later = (text, body, wait) => {
    const could = write("queued", body);
    tell(draft.state === "sent" ? stored() : [text, say(could ? "form.kept" : "form.not-kept")], again);
    clearTimeout(timer);
    timer = setTimeout(() => send(draft.body), wait || pause);
    pause = Math.min(2 * pause, LONGEST_PAUSE);
  };

  /* Sends until there is an answer; the same body with the same key is the same request. */
  const send = async (body) => {
    if (sending || now !== me || !body) {
      return;
    }
    sending = true;
    clearTimeout(timer);
    button.disabled = true;
    tell(say("form.sending"));
    const unsure = draft.tried;
    draft.tried = unsure || navigator.onLine !== false;
    write("queued", body);
    learn(form);
    const before = bodyOf(form);
    let answer = null;
    try {
      answer = await post(form.action, body + (draft.beside || ""));
    } catch (e) {
      // Nobody knows whether it arrived; it is sent again.
    }
    sending = false;
    button.disabled = false;
    const changed = bodyOf(form) !== before;
    if (answer && answer.main.querySelector(".code")) {
      take(answer, body, changed);
    } else if (changed) {
      tellChanged();
    } else if (answer && answer.status < 500) {
      draft.tried = unsure;
      refuse(answer, body);
    } else if (draft.state === "sent") {
      tell(stored(), again);
    } else {
      later(!draft.tried && say("form.offline") || failed, body, answer && answer.wait);
    }
  };

  /* What is in the form now is not what was sent. */
  const tellChanged = () => {
    if (draft.state === "sent") {
      tell([stored(), say("form.edited")], another);
    } else {
      tell(say("form.edited"));
    }
  };

  const take = (answer, body, changed) => {
    const code = answer.main.querySelector(".code");
    const own = draft.state === "sent" ? draft : { body, at: Date.now() };
    draft = Object.assign({}, draft, { state: "sent", body: own.body, receipt: code.textContent, at: own.at });
    pause = FIRST_PAUSE;
    const could = keep(draft);
    if (changed) {
      tellChanged();
      return;
    }
    now = null;
    show(answer);
    offerToClear(form, answer.main, could);
  };

  const refuse = (answer, body) => {
    const next = answer.main.querySelector("#help-form");
    if (next) {
      write("draft", null);
      show(answer);
      attend(next);
    } else if (answer.status === 429) {
      queue(answer, body);
    } else {
      write("draft", null);
      tell([say("form.failed"), ...[...answer.main.querySelectorAll("h1, h1 + p")].map((e) => e.textContent)]);
    }
  };

  /* In a crowd a little work goes before; where it cannot be done or does not count, the turn in the
     queue, which goes with every attempt. */
  const queue = async (answer, body) => {
    const field = answer.main.querySelector("[name=ticket]");
    const ticket = field && "&ticket=" + encodeURIComponent(field.value);
    if (!field || (draft.beside || "").startsWith(ticket)) {
      later(say("form.busy"), body, answer.wait);
      return;
    }
    tell(say("form.sending"));
    let proof = "";
    try {
      proof = "&proof=" + encodeURIComponent(await prove(at(form, "api/challenge")));
    } catch (e) {
      // Then the turn counts.
    }
    if (draft.body === body && !sending) {
      draft.beside = ticket + proof;
      later(say("form.busy"), body, proof ? 1 : answer.wait);
    }
  };

  const edited = () => {
    const body = bodyOf(form);
    if (body === seen || (draft.state === "queued" && body === draft.body)) {
      return; /* a field that is only left: what is pressed next stays where it is */
    }
    seen = body;
    const waited = draft.state === "queued" || draft.tried;
    touched = true;
    clearTimeout(timer);
    const could = write("draft", null);
    if (draft.state === "sent") {
      tellChanged();
    } else if (!sending) {
      tell(waited ? say("form.edited") : could ? "" : say(keepsNothing() ? "form.shared" : kept() ? "form.not-kept" : "form.cannot-keep"));
    }
    learn(form).then(() => showElsewhere(form));
    showNumbers(form);
  };

  const me = { again: () => draft.state === "queued" && send(draft.body), resume };
  /* Takes up what is kept, as it was left here or in another tab. */
  function resume() {
    const found = kept();
    if (keepsNothing()) {
      nothing();
    }
    if (touched && !sending && found && found.state === "sent" && found.key === key.value) {
      clearTimeout(timer);
      write("draft", null);
      tellChanged();
    }
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
      tell(say("form.restored", moment(draft.at)));
    }
  }

  /* Said in the place of the offer to do so. */
  function nothing() {
    if (!shared.parentNode || !say("form.shared")) {
      return;
    }
    const line = shared.parentNode;
    const here = document.activeElement === shared;
    line.textContent = say("form.shared");
    line.tabIndex = -1;
    if (here) {
      line.focus();
    }
  }

  now = me;
  if (!key.value) {
    resume();
  } else if (kept() && kept().key === key.value) {
    draft.tried = kept().tried;
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
    send(touched ? bodyOf(form) : draft.body || bodyOf(form));
  });
  shared.addEventListener("click", () => {
    keepNothing();
    nothing();
  });
  if (keepsNothing()) {
    nothing();
  }
  if (form.contains(document.activeElement) && document.activeElement.value) {
    edited(); /* what was typed while this was loaded */
  }
}

/* The receipt comes again until the person says that it is noted. */
async function offerToClear(form, main, could) {
  if (!could) {
    ended = true;
    return;
  }
  await learn(form);
  if (!say("form.done")) {
    return;
  }
  const code = main.querySelector(".code");
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
