/* What is written into the request form, kept on this device and nowhere else, from the first letter
   until the person says that the receipt is noted:
   {state, key, values: {name: value}, notice, at, body, tried, beside, receipt}
   - state: "draft"; "queued", to be sent as soon as it can be; "sent", stored by the intake.
   - body: as it was sent, so that sending it again is the same request.
   - tried: it may have arrived. beside: the turn or the proof that goes with the body in a crowd.
   What is older than LONGEST goes at the next opening of the form, where draft.js looks for it. */

const KEY = "yizhan.form";
const LONGEST = 7 * 86400000;
const SHARED = "yizhan.shared";
let nothing = false;
try {
  nothing = Boolean(sessionStorage.getItem(SHARED));
} catch (e) {
  // Then nothing can be kept either.
}

export function kept() {
  try {
    const found = JSON.parse(localStorage.getItem(KEY));
    if (found && Date.now() - found.at > LONGEST) {
      localStorage.removeItem(KEY);
      return null;
    }
    return found;
  } catch (e) {
    return null;
  }
}

/* Whether it could be kept. A receipt gives way to nothing but itself. */
export function keep(draft) {
  try {
    const old = kept();
    if (old && old.state === "sent" && (draft.state !== "sent" || draft.key !== old.key)) {
      return false;
    }
    if (!nothing) {
      localStorage.setItem(KEY, JSON.stringify(draft));
    }
    return !nothing;
  } catch (e) {
    return false;
  }
}

export function forget() {
  try {
    localStorage.removeItem(KEY);
  } catch (e) {
    // Then nothing was kept.
  }
}

/* A device that others use too: forgets, and keeps nothing from now on, until this tab is closed. */
export function keepNothing() {
  nothing = true;
  forget();
  try {
    sessionStorage.setItem(SHARED, "1");
  } catch (e) {
    // Then nothing can be kept either.
  }
}

export function keepsNothing() {
  return nothing;
}

/* Tells when another page of this site has changed what is kept. What somebody removed there is not
   kept again from here. */
export function whenChanged(tell) {
  addEventListener("storage", (event) => {
    if (event.key === KEY) {
      nothing = nothing || event.newValue === null;
      tell();
    }
  });
}
