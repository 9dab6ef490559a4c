/* Following a request without leaving the page: the code stands in no history, and going back or
   loading the page again shows the empty form. */

import { bodyOf, post, show } from "./posting.js";

let asking = false;

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.closest("main") || form.dataset.native !== undefined) {
    return;
  }
  event.preventDefault();
  if (asking) {
    return;
  }
  asking = true;
  const words = document.querySelector("[data-sending]");
  const status = form.querySelector("[data-status]") || form.appendChild(document.createElement("p"));
  status.setAttribute("role", "status");
  status.dataset.status = "";
  status.textContent = words ? words.dataset.sending : "";
  try {
    show(await post(form.action, bodyOf(form, event.submitter)));
  } catch (e) {
    status.textContent = words ? words.dataset.failed : "";
  }
  asking = false;
});

addEventListener("pageshow", (event) => {
  if (event.persisted) {
    location.reload();
  }
});
