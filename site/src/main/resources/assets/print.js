/* The button that prints the page; without it the browser's own menu does. */
document.querySelectorAll("[data-print]").forEach((button) => button.addEventListener("click", () => print()));
