/* A warning that has expired since the page was made says so, or leaves. */

export function expired(iso, now) {
  return Date.parse(iso) <= now;
}

document.querySelectorAll("[data-expires]").forEach((part) => {
  if (expired(part.dataset.expires, Date.now())) {
    if ("keep" in part.dataset) {
      part.querySelectorAll("[data-expired]").forEach((note) => { note.hidden = false; });
    } else {
      part.hidden = true;
    }
  }
});
