/* Wakes the request form where something of it is kept on this device (keeping.js). */

const form = document.getElementById("help-form");
try {
  if (form && localStorage.getItem("yizhan.form")) {
    form.dispatchEvent(new Event("focusin", { bubbles: true }));
  }
} catch (e) {
  // A browser that lets nobody look has kept nothing.
}
