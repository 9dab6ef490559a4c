/* On every page, before anything shows; for browsers as old as there are.
   - "js" on the root: modules can run here.
   - data-from="TIME" data-expires="TIME": shows itself in between only; with data-keep it stays, and
     of its [data-phase] shows the one that is now: to-come or expired; neither while in force.
   - data-module="ADDRESS": the module is loaded when this part is first touched; at once after the
     page with data-module-now, or when something to fill in stands after the # of the address. A click or a
     text that came too early is told again; where loading fails, the part's [data-failed] shows.
   - data-fill: what is known for the form that the link opens; it is set after the # of its address.
   - data-hand: the link to numbers by country becomes a call to the police of the country that was
     kept on this device (yizhan.country, written by hand.js, which tells of it by an event of that
     name); its value is what to say of it.
   - data-code on the root: the country of the page; "kept" on the root when it is the kept one.
   - Folded parts open for print.
   - data-sw="ADDRESS" on the root: the service worker. */
(function (d, w, n) {
  var root = d.documentElement, begun = {};

  function each(selector, part, act) {
    [].forEach.call(part.querySelectorAll(selector), act);
  }

  function kept() {
    try {
      return JSON.parse(w.localStorage.getItem("yizhan.country"));
    } catch (e) {
      return null;
    }
  }

  function load(part, clicked) {
    var script = d.createElement("script"), early;
    script.type = "module";
    script.src = part.dataset.module;
    early = begun[script.src];
    if (early) {
      if (clicked && early.push) {
        early.push(clicked);
      }
      return;
    }
    early = begun[script.src] = clicked ? [clicked] : [];
    script.onload = function () {
      begun[script.src] = true;
      early.forEach(function (e) { e.click(); });
      if (part.contains(d.activeElement) && d.activeElement.value) {
        d.activeElement.dispatchEvent(new Event("input", { bubbles: true }));
      }
    };
    script.onerror = function () {
      begun[script.src] = 0;
      each("[data-failed]", part, function (e) { e.hidden = false; });
    };
    d.head.appendChild(script);
  }

  function touched(event) {
    var at = event.target, part, link;
    if (!at.closest) {
      return;
    }
    part = at.closest("[data-module]");
    link = at.closest("[data-fill]");
    if (link) {
      link.hash = link.dataset.fill;
    }
    if (part) {
      load(part, event.type === "click" && at.closest("button[type=button]"));
    }
  }

  function judge() {
    each("[data-expires]", d, function (part) {
      var at = part.dataset, now = Date.now(), phase =
        now < Date.parse(at.from) ? "to-come" : now < Date.parse(at.expires) ? "" : "expired";
      each("[data-phase]", part, function (e) { e.hidden = e.dataset.phase !== phase; });
      part.hidden = phase && !("keep" in at);
    });
  }

  if ("noModule" in d.createElement("script")) {
    root.className = "js";
  } else {
    load = Boolean;
  }

  /* The link's own words and address come back when nothing is kept any more. */
  function atHand() {
    hand = kept();
    each("[data-hand]", d, function (link) {
      var first = link.firstElementChild, last = link.lastElementChild,
        own = link.own = link.own || [link.href, first.textContent, last.textContent],
        name = hand && hand.name && hand.name[root.lang.slice(0, 2)];
      link.href = !name ? own[0] : hand.police ? "tel:" + hand.police.replace(/ /g, "") : own[0] + hand.slug + "/";
      first.textContent = name ? link.dataset.hand.replace("{0}", name) : own[1];
      last.textContent = name && hand.police || own[2];
    });
  }

  var hand = kept();
  if (hand && hand.code === root.dataset.code) {
    root.className += " kept";
  }
  ["focusin", "pointerdown", "click"].forEach(function (type) { d.addEventListener(type, touched); });

  d.addEventListener("yizhan.country", atHand);
  d.addEventListener("visibilitychange", judge);
  d.addEventListener("DOMContentLoaded", function () {
    judge();
    atHand();
    setInterval(judge, 6e4);
    each(/=/.test(location.hash) ? "[data-module]" : "[data-module-now]", d, function (part) { load(part); });
  });
  w.addEventListener("beforeprint", function () {
    each("details", d, function (e) { e.open = true; });
  });
  w.addEventListener("load", function () {
    var worker = root.dataset.sw;
    if (worker && n.serviceWorker) {
      // A browser may refuse; the page is whole without.
      n.serviceWorker.register(worker).catch(Boolean);
    }
  });
})(document, window, navigator);
