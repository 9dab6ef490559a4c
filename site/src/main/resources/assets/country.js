/* Keeps a country on this device from its page, and with it pages for when there is no network; from
   the page of a station the pages, and the country only where no other is kept. */

import { keep, keptCountry } from "./hand.js";
import { keepPages, letGo } from "./kept.js";

function start(part) {
  const { code, slug, zh, en, police } = part.dataset;
  const page = document.documentElement;
  const root = new URL(part.dataset.root, location.href).href;
  const pages = part.dataset.pages.split(" ").map((address) => new URL(address, location.href).href);
  const button = (name) => part.querySelector("[data-" + name + "]");
  const say = (word) => {
    button("status").textContent = button("words").content.querySelector("[data-word=" + word + "]").textContent;
  };
  const show = (kept, then) => {
    page.classList.toggle("kept", kept);
    if (button(then)) {
      button(then).focus();
    }
  };
  (button("keep") || button("save")).addEventListener("click", async () => {
    const other = button("save") && keptCountry();
    const written = !other && keep({ code, slug, name: { zh, en }, police: police || null });
    if (written) {
      show(true, "forget");
    }
    const outcome = await keepPages(root, pages);
    if (outcome === "unreached" && written) {
      show(false, "keep");
    }
    say(outcome === "refused" && (keptCountry() || {}).code === code ? "only-number" : outcome);
  });
  if (button("forget")) {
    button("forget").addEventListener("click", async () => {
      show(false, "keep");
      try {
        await letGo(root, { code, slug });
      } finally {
        say("forgotten");
      }
    });
  }
}

document.querySelectorAll("[data-keeping]").forEach(start);
