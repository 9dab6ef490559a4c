/* Keeps a country on this device from its page instead of any other, and with it pages for when there
   is no network; from the page of a station the pages, and the country only where no other is kept. */

import { forget, keep, keptCountry, letGo } from "./hand.js";
import { keepPages } from "./kept.js";

function start(part) {
  const { code, slug, zh, en, police } = part.dataset;
  const page = document.documentElement;
  const root = new URL(part.dataset.root, location.href).href;
  const pages = part.dataset.pages.split(" ").map((address) => new URL(address, location.href).href);
  const button = (name) => part.querySelector("[data-" + name + "]");
  const say = (word, name) => {
    button("status").textContent =
      button("words").content.querySelector("[data-word=" + word + "]").textContent.replace("{0}", name);
  };
  const show = (kept, then) => {
    page.classList.toggle("kept", kept);
    if (button(then)) {
      button(then).focus();
    }
  };
  (button("keep") || button("save")).addEventListener("click", async () => {
    const old = keptCountry();
    const other = old && old.code !== code ? old : null;
    const written = !(button("save") && old) && keep({ code, slug, name: { zh, en }, police: police || null });
    if (written) {
      show(true, "forget");
    }
    const outcome = await keepPages(root, pages);
    if (outcome === "unreached" && written) {
      if (old) {
        keep(old);
      } else {
        forget();
      }
      show(Boolean(old) && !other, "keep");
    }
    if (other && written && outcome === "kept") {
      await letGo(root, other);
      say("instead", other.name[page.lang.slice(0, 2)]);
    } else {
      say(outcome === "refused" && (keptCountry() || {}).code === code ? "only-number" : outcome);
    }
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
