/* What is written into the request form, kept on this device and nowhere else, from the first letter
   until the person says that the receipt is noted:
   {state, key, values: {name: value}, notice, at, body, receipt}
   - state: "draft"; "queued", to be sent as soon as it can be; "sent", stored by the intake.
   - body: as it was sent, so that sending it again is the same request.
   draft.js looks for it when a form is opened. */

const KEY = "yizhan.form";
const LONGEST = 7 * 86400000;
let nothing = false;

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

/* Whether it could be kept. */
export function keep(draft) {
  try {
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

/* A phone that others use too: forgets, and keeps nothing from now on. */
export function keepNothing() {
  nothing = true;
  forget();
}

export function keepsNothing() {
  return nothing;
}

/* Tells when another page of this site has changed what is kept. */
export function whenChanged(tell) {
  addEventListener("storage", (event) => {
    if (event.key === KEY) {
      tell();
    }
  });
}
