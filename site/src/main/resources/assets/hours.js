/* Open or not: in the station's own time, by this device's clock. */

const DAY = 1440;
const WEEK = 7 * DAY;
const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MINUTE = 60000;
const clocks = {};

/* Minutes since Monday 00:00 on the clocks of a time zone. */
export function minuteOfWeek(zone, now) {
  clocks[zone] = clocks[zone] || new Intl.DateTimeFormat("en-GB", {
    timeZone: zone, weekday: "short", hour: "2-digit", minute: "2-digit", hour12: false,
  });
  const [, day, hour, minute] = /([A-Z][a-z]{2}).*?(\d+):(\d+)/.exec(clocks[zone].format(now));
  return DAYS.indexOf(day) * DAY + (hour % 24) * 60 + Number(minute);
}

/* hours as [[days, opens, closes], …], days 1 for Monday, 2 for Tuesday, 4 for Wednesday … added up;
   what closes no later than it opens closes on the next day, and spans that touch are one.
   {open, changes}: the minute of the week
   at which that is over; null where there are no hours. */
export function standing(hours, minute) {
  const { left: first, wait } = from(hours, minute);
  let left = first;
  for (let more = first; more; left += more) {
    more = from(hours, (minute + left) % WEEK).left;
    if (left + more >= DAY) {
      break;
    }
  }
  if (!left && wait === Infinity) {
    return null;
  }
  return { open: left > 0, changes: (minute + (left || wait)) % WEEK, soon: (left || wait) < DAY };
}

/* Whether it never closes. */
function always(hours) {
  let at = 0;
  for (let more = 1; more && at < WEEK; at += more) {
    more = from(hours, at).left;
  }
  return at >= WEEK;
}

/* Minutes until the last of the spans that are open now closes, and until the next opens. */
function from(hours, minute) {
  let left = 0;
  let wait = Infinity;
  hours.forEach(([days, opens, closes]) => {
    const length = (closes - opens + DAY) % DAY || DAY;
    for (let day = 0; day < 7; day++) {
      if ((days >> day) % 2) {
        const since = (minute - day * DAY - opens + WEEK) % WEEK;
        if (since < length) {
          left = Math.max(left, length - since);
        } else {
          wait = Math.min(wait, WEEK - since);
        }
      }
    }
  });
  return { left, wait };
}

function clock(minute) {
  const pad = (n) => String(Math.floor(n)).padStart(2, "0");
  return pad((minute % DAY) / 60) + ":" + pad(minute % 60);
}

/* words: open until {0}; opens at {0}; opens on {2} at {0}; each with local time {1}; seven days;
   open 24 hours. */
export function sentence(words, hours, zone, now) {
  const minute = minuteOfWeek(zone, now);
  if (always(hours)) {
    return words[10].replace("{1}", clock(minute));
  }
  const state = standing(hours, minute);
  if (!state) {
    return "";
  }
  const day = Math.floor(state.changes / DAY);
  const today = state.soon && day === Math.floor(minute / DAY);
  return words[state.open ? 0 : today ? 1 : 2]
    .replace("{0}", clock(state.changes)).replace("{1}", clock(minute)).replace("{2}", words[3 + day]);
}

/* Fills every data-hours below an element that has the words. */
export function tell(area) {
  const words = area.dataset.hoursWords.split("|");
  area.querySelectorAll("[data-hours]").forEach((line) => {
    try {
      line.textContent = sentence(words, JSON.parse(line.dataset.hours), line.dataset.zone, Date.now());
    } catch (e) {
      line.hidden = true; /* a device that does not know the zone */
    }
  });
}

function tellAll() {
  document.querySelectorAll("[data-hours-words]").forEach(tell);
}

tellAll();
setInterval(tellAll, MINUTE);
