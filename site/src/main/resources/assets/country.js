/* The country that a person keeps on this device, so that every page has its police number at hand.
   It is written by an act of the person only, and read by page.js. */

const KEY = "yizhan.country";

/* Keeps {code, slug, name: {zh, en}, police}; police is null where no number is known. Whether it
   could be kept: a browser may refuse. */
export function keep(country) {
  try {
    localStorage.setItem(KEY, JSON.stringify(country));
    return true;
  } catch (e) {
    return false;
  }
}

export function forget() {
  localStorage.removeItem(KEY);
}

function start(part) {
  const { code, slug, zh, en, police } = part.dataset;
  const root = document.documentElement;
  const show = (kept, then) => {
    root.classList.toggle("kept", kept);
    part.querySelector(then).focus();
  };
  part.querySelector("[data-keep]").addEventListener("click", () => {
    if (keep({ code, slug, name: { zh, en }, police: police || null })) {
      show(true, "[data-forget]");
    }
  });
  part.querySelector("[data-forget]").addEventListener("click", () => {
    forget();
    show(false, "[data-keep]");
  });
}

document.querySelectorAll("[data-keeping]").forEach(start);
