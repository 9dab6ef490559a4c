/* Sends a form in the background and puts the answer in the place of the page's own words, so that
   neither what was written nor a receipt stands in the history of the browser. */

const PATIENCE = 45000;
const REFERENCES = ["href", "action", "data-module", "data-places", "data-finder", "data-words"];

function silence() {
  return new Promise((done, failed) => setTimeout(() => failed(new Error("silence")), PATIENCE));
}

/* References of an answer are relative to where it came from, not to this page. */
function settle(main, from) {
  for (const name of REFERENCES) {
    [main, ...main.querySelectorAll("[" + name + "]")].filter((e) => e.hasAttribute(name)).forEach((e) => {
      const reference = e.getAttribute(name);
      if (!reference.startsWith("#")) {
        e.setAttribute(name, new URL(reference, from).href);
      }
    });
  }
}

/* What a form holds, as it is sent. */
export function bodyOf(form, button) {
  const body = new URLSearchParams(new FormData(form));
  if (button && button.name) {
    body.append(button.name, button.value);
  }
  return body.toString();
}

/* {status, wait, title, main}; wait in milliseconds, where the answer asks for some. Fails when
   there is no answer, or none of this service. */
export async function post(action, body) {
  const answer = await Promise.race([fetch(action, {
    method: "POST",
    headers: { Accept: "text/html", "Content-Type": "application/x-www-form-urlencoded" },
    body,
  }), silence()]);
  const page = new DOMParser().parseFromString(await Promise.race([answer.text(), silence()]), "text/html");
  const main = page.querySelector("main#main");
  if (!main) {
    throw new Error(String(answer.status));
  }
  settle(main, answer.url);
  return {
    status: answer.status, wait: 1000 * Number(answer.headers.get("Retry-After")), title: page.title, main,
  };
}

/* Shows an answer, and begins where a reader has to begin. */
export function show(answer) {
  document.title = answer.title;
  document.querySelector("main").replaceWith(answer.main);
  answer.main.querySelectorAll("[data-module-now]").forEach((part) => {
    part.dispatchEvent(new Event("focusin", { bubbles: true }));
  });
  document.dispatchEvent(new Event("yizhan.shown"));
  const first = answer.main.querySelector("[role=alert]") || answer.main.querySelector("h1");
  first.tabIndex = -1;
  first.focus();
}
