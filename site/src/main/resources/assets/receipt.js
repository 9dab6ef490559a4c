/* What a browser adds to a receipt and to a request that is followed: the times of this device's own
   zone, and buttons that copy a code and print the page. Their words stand in the page. */

import { moment } from "./moment.js";

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

function zoneName() {
  const parts = new Intl.DateTimeFormat(document.documentElement.lang, { timeZoneName: "long" }).formatToParts(new Date());
  return parts.find((part) => part.type === "timeZoneName").value;
}

function copy(button) {
  const range = document.createRange();
  range.selectNodeContents(document.getElementById(button.dataset.copy));
  const chosen = getSelection();
  chosen.removeAllRanges();
  chosen.addRange(range);
  if (document.execCommand("copy")) {
    button.textContent = button.dataset.done;
  }
}

function dress() {
  document.querySelectorAll("[data-here]").forEach((span) => {
    if (!span.dataset.zones.split(" ").includes(ZONE)) {
      span.textContent = span.dataset.said.replace("{0}", moment(span.dataset.here, { timeZoneName: "short" }));
    }
  });
  document.querySelectorAll("[data-own] time").forEach((time) => { time.textContent = moment(time.dateTime); });
  document.querySelectorAll("[data-zone]").forEach((note) => {
    note.textContent = note.dataset.zone.replace("{0}", zoneName());
  });
  document.querySelectorAll("main [data-copy], main [data-print]").forEach((button) => {
    button.onclick = () => (button.dataset.copy ? copy(button) : print());
  });
}

dress();
document.addEventListener("yizhan.shown", dress);
