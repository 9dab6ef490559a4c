/* Leaves on this device no trace of what its person looked at, kept or wrote. */

import { forget } from "./hand.js";
import { forget as forgetForm } from "./keeping.js";
import { removePages } from "./kept.js";
import { rootOf, say, show } from "./offline.js";

async function remove(part) {
  try {
    forget();
    forgetForm();
    await removePages(rootOf(part));
    await show(part);
    say(part, "removed");
  } catch (e) {
    say(part, "not-removed");
  }
  part.querySelector("[data-status]").focus();
}

document.querySelectorAll("[data-offline]").forEach((part) =>
  part.querySelector("[data-remove] button").addEventListener("click", () => remove(part)));
