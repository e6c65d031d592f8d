// Comfort only: every page works without this file.
(() => {
  "use strict";

  const address = document.currentScript.dataset.htmx;
  const panel = document.getElementById("proof-panel");
  let opener = null;

  // Proof panel: the fragment behind an a.proof link is shown beside the text; a failure follows the link instead.
  if (panel && "showPopover" in panel) {
    document.addEventListener("click", async (event) => {
      const link = event.target.closest?.("a.proof[hx-get]");
      if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      try {
        const answer = await fetch(link.getAttribute("hx-get"), { headers: { "HX-Request": "true" } });
        if (!answer.ok || answer.redirected) throw new Error(answer.statusText);
        panel.innerHTML = await answer.text();
      } catch {
        location.assign(link.href);
        return;
      }
      opener = link;
      if (!panel.matches(":popover-open")) panel.showPopover();
      panel.scrollTop = 0;
      const title = panel.querySelector("h2");
      if (!title) return;
      title.tabIndex = -1;
      title.focus({ preventScroll: true });
    }, true);

    panel.addEventListener("toggle", (event) => {
      const open = event.newState === "open";
      opener?.setAttribute("aria-expanded", String(open));
      if (open || !opener) return;
      if (panel.contains(document.activeElement) || document.activeElement === document.body) opener.focus();
      opener.removeAttribute("aria-expanded");
      opener = null;
    });
  }

  // Pages that only read do without htmx; the proof panel then asks by itself.
  const needsHtmx = document.querySelector("[hx-post], [hx-put], [hx-delete], [hx-trigger], [hx-get]:not(a.proof)");
  // It comes when the page is complete: in between, htmx would wait for an event that has already been.
  const loadHtmx = () => {
    const script = document.createElement("script");
    script.src = address;
    document.head.append(script);
  };
  if (needsHtmx) {
    if (document.readyState === "complete") loadHtmx();
    else addEventListener("load", loadHtmx);
  }

  // A group of the menu closes on Escape and on a click elsewhere, on wide screens.
  const groups = document.querySelectorAll(".head details");
  const wide = matchMedia("(min-width: 68rem)");
  document.addEventListener("click", (event) => {
    if (!wide.matches) return;
    for (const group of groups) if (!group.contains(event.target)) group.open = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const group of groups) {
      if (!group.open || !group.contains(document.activeElement)) continue;
      group.open = false;
      group.querySelector("summary").focus();
    }
  });

  // The contents of an article and the team's menu: folded on a phone, open where there is room.
  const room = matchMedia("(min-width: 64rem)");
  const fit = () => { for (const fold of document.querySelectorAll(".toc > details, .team-nav > details")) fold.open = room.matches; };
  room.addEventListener("change", fit);
  fit();

  // The section being read is marked in the contents.
  const toc = document.querySelector(".toc");
  if (toc) {
    const links = new Map();
    for (const link of toc.querySelectorAll("a[href^='#']")) links.set(decodeURIComponent(link.hash.slice(1)), link);
    const spy = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        for (const link of links.values()) link.removeAttribute("aria-current");
        links.get(entry.target.id)?.setAttribute("aria-current", "true");
      }
    }, { rootMargin: "-10% 0px -75% 0px" });
    for (const id of links.keys()) {
      const heading = document.getElementById(id);
      if (heading) spy.observe(heading);
    }
  }

  // "Tick all" in the head of a table of the team.
  document.addEventListener("change", (event) => {
    const all = event.target.closest?.("[data-tick-all]");
    if (!all) return;
    for (const box of all.closest("table").querySelectorAll("tbody [type=checkbox]")) box.checked = all.checked;
  });

  // A page that comes back from memory keeps what was typed, but its forms were sent: they need new keys.
  addEventListener("pageshow", (event) => {
    if (!event.persisted || !self.crypto?.randomUUID) return;
    for (const key of document.querySelectorAll("input[name=_cle]")) key.value = crypto.randomUUID();
  });

  // "/" goes to the search field, as on the team's lists.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    const field = document.querySelector("main input[type=search]");
    if (!field) return;
    event.preventDefault();
    field.focus();
  });
})();
