// The studio's keyboard, and changes to the text that can be undone. Every action works without this file too.
(() => {
  "use strict";

  const form = document.getElementById("studio");
  const text = document.getElementById("text");
  const aside = document.getElementById("claims");
  if (!form || !text || !aside) return;

  const desk = () => document.getElementById("desk");
  const claims = () => [...aside.querySelectorAll(".claim")].filter((claim) => claim.offsetParent !== null);
  let current = 0;      // the claim under the keys, as a number on the page
  let asked = 0;        // only the last question's answer is shown
  let acting = 0;       // actions that are on their way
  let read = null;      // the text that the panel already tells of

  // Text: words are replaced as if they were typed, so that Ctrl+Z takes them back.
  const replace = (start, end, words) => {
    const keep = document.activeElement;
    const scroll = text.scrollTop;
    text.focus({ preventScroll: true });
    text.setSelectionRange(start, end);
    if (!document.execCommand("insertText", false, words)) text.setRangeText(words, start, end, "end");
    text.scrollTop = scroll;
    if (keep !== text) keep?.focus?.({ preventScroll: true });
  };

  // How high the text stands before a place: measured on a copy that wraps as the field does.
  const heightBefore = (place) => {
    const copy = document.createElement("div");
    const style = getComputedStyle(text);
    for (const name of ["fontFamily", "fontSize", "fontWeight", "lineHeight", "letterSpacing", "padding", "boxSizing", "tabSize"]) copy.style[name] = style[name];
    Object.assign(copy.style, { position: "absolute", visibility: "hidden", whiteSpace: "pre-wrap", overflowWrap: "break-word", width: `${text.clientWidth}px` });
    copy.textContent = text.value.slice(0, place);
    document.body.append(copy);
    const height = copy.scrollHeight;
    copy.remove();
    return height;
  };

  const show = (claim, go) => {
    const start = Number(claim.dataset.start);
    const end = Number(claim.dataset.end);
    text.setSelectionRange(start, end);
    text.scrollTop = Math.max(0, heightBefore(start) - text.clientHeight / 2);
    if (!go) return;
    text.focus({ preventScroll: true });
    text.scrollIntoView({ block: "nearest" });
  };

  // Claims: one of them takes the focus; Tab goes on into its buttons.
  const number = (claim) => Number(claim.id.slice("claim-".length));
  const choose = (claim, focus) => {
    if (!claim) return;
    for (const other of aside.querySelectorAll(".claim")) {
      other.tabIndex = other === claim ? 0 : -1;
      other.classList.toggle("here", other === claim);
    }
    current = number(claim);
    if (!focus) return;
    claim.focus({ preventScroll: true });
    claim.scrollIntoView({ block: "nearest" });
    show(claim, false);
  };
  const here = () => claims().find((claim) => number(claim) === current) ?? claims()[0];
  const step = (by) => {
    const all = claims();
    const at = all.indexOf(here());
    choose(all[Math.min(all.length - 1, Math.max(0, at + by))], true);
  };

  // The panel, drawn anew: what had the focus has it again, and nothing jumps.
  const draw = (html, focus) => {
    const scroll = aside.scrollTop;
    const active = document.activeElement;
    const inside = aside.contains(active);
    const id = inside ? active.id : "";
    aside.innerHTML = html;
    aside.scrollTop = scroll;
    settle();
    if (focus) focus();
    else if (inside) {
      const same = id && document.getElementById(id);
      if (same && !same.matches(".claim")) same.focus({ preventScroll: true });
      else choose(here(), true);
    }
  };
  const settle = () => {
    const claim = here();
    if (claim) choose(claim, false);
  };

  const send = async (address, button) => {
    const fields = new FormData(form);
    fields.delete("lien");
    fields.delete("action");
    if (button) fields.set(button.name, button.value);
    const mine = ++asked;
    aside.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(address, { method: "POST", body: new URLSearchParams(fields), headers: { "HX-Request": "true" } });
      if (mine !== asked) return null;
      if (answer.redirected || !(answer.ok || answer.status === 409)) throw new Error(answer.statusText);
      return await answer.text();
    } catch {
      if (button) form.requestSubmit(button);
      return null;
    } finally {
      if (mine === asked) aside.removeAttribute("aria-busy");
    }
  };

  const act = async (button) => {
    const sent = text.value;
    const opens = button.matches("[data-change], [data-search]");
    window.htmx?.trigger(text, "htmx:abort");
    acting++;
    const html = await send(desk().dataset.bind, button);
    acting--;
    if (html === null) return;
    if (text.value !== sent) return ask();   // typed on meanwhile: what came back is of another text
    draw(html, opens ? () => {
      const field = document.getElementById("desk-q");
      if (!field) return choose(here(), true);
      field.focus({ preventScroll: true });
      field.scrollIntoView({ block: "center" });
    } : null);
    const edit = document.getElementById("edit");
    if (!edit) return;
    read = sent.slice(0, Number(edit.dataset.start)) + edit.dataset.words + sent.slice(Number(edit.dataset.end));
    replace(Number(edit.dataset.start), Number(edit.dataset.end), edit.dataset.words);
  };
  const ask = async () => {
    const html = await send(desk().dataset.read, null);
    if (html !== null) draw(html, null);
  };

  // A text of which the panel tells already, or is about to, is not read again; htmx reads all others.
  document.addEventListener("htmx:beforeRequest", (event) => {
    if (event.detail.elt !== text) return;
    if (acting || text.value === read) event.preventDefault();
    else asked++;
    read = null;
  });
  // What was typed before htmx was there, or kept by the browser over a reload.
  document.addEventListener("htmx:load", () => { if (text.value !== text.defaultValue) ask(); }, { once: true });
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target === aside) settle();
  });

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("button");
    if (!button || !aside.contains(button) || event.button) {
      const claim = event.target.closest?.(".claim");
      if (claim && aside.contains(claim) && !event.target.closest("a, input, label, summary")) choose(claim, true);
      return;
    }
    const claim = button.closest(".claim");
    if (claim) choose(claim, false);
    if (button.name === "lien") {
      event.preventDefault();
      act(button);
    } else if (button.matches("[data-again]")) {
      event.preventDefault();
      ask();
    }
  });

  // Keys
  const press = (claim, selector, at = 0) => claim?.querySelectorAll(selector)[at]?.click();
  const keys = {
    j: () => step(1),
    ArrowDown: () => step(1),
    k: () => step(-1),
    ArrowUp: () => step(-1),
    Enter: (claim) => press(claim, "[data-accept]"),
    1: (claim) => press(claim, "[data-accept]", 0),
    2: (claim) => press(claim, "[data-accept]", 1),
    3: (claim) => press(claim, "[data-accept]", 2),
    x: (claim) => press(claim, "[data-untie]"),
    c: (claim) => press(claim, "[data-change]"),
    o: (claim) => show(claim, true),
    Escape: () => text.focus(),
  };
  aside.addEventListener("keydown", (event) => {
    const field = event.target.closest("input, textarea, select");
    if (field && event.key === "Enter" && field.type !== "checkbox") {
      event.preventDefault();
      field.closest(".choices")?.querySelector(field.name === "source" ? "[data-source]" : "[data-search]")?.click();
      return;
    }
    if (field && event.key === "Escape") {
      event.preventDefault();
      choose(here(), true);
      return;
    }
    if (field || event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    if (event.key === "Enter" && event.target.closest("a, button, summary")) return;
    event.preventDefault();
    keys[event.key](here());
  });
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    if (event.key === "s") {
      event.preventDefault();
      const save = form.querySelector("button[name=action][value=save]");
      if (save) form.requestSubmit(save);
    } else if (event.key === ".") {
      event.preventDefault();
      choose(here(), true);
    }
  });
  aside.addEventListener("input", (event) => {
    if (event.target.id !== "desk-q") return;
    clearTimeout(keys.wait);
    keys.wait = setTimeout(ask, 300);
  });

  // Figures to put in: the list is a page of its own, shown here without leaving the text.
  const shelf = document.getElementById("shelf");
  if (shelf) {
    const body = document.getElementById("shelf-body");
    let last = 0;
    let wait = 0;
    const period = () => form.elements["f-period"]?.value || shelf.dataset.usual || form.elements["f-date"]?.value.slice(0, 4) || "";
    const load = async (address) => {
      const mine = ++last;
      const answer = await fetch(address, { headers: { "HX-Request": "true" } });
      if (mine !== last || !answer.ok || answer.redirected) return;
      const active = shelf.contains(document.activeElement) ? document.activeElement : null;
      const html = await answer.text();
      const from = active?.selectionStart;
      body.innerHTML = html;
      for (const button of body.querySelectorAll("[data-insert]")) button.hidden = false;
      const again = active?.id ? document.getElementById(active.id) : null;
      again?.focus({ preventScroll: true });
      if (again && typeof from === "number") again.setSelectionRange?.(from, from);
    };
    const search = () => {
      const fields = body.querySelector("form");
      load(`${fields.getAttribute("action")}?${new URLSearchParams(new FormData(fields))}`);
    };
    shelf.addEventListener("toggle", () => {
      if (shelf.open) load(`${shelf.dataset.shelf}?usuel=${encodeURIComponent(period())}`);
    });
    body.addEventListener("submit", (event) => { event.preventDefault(); search(); });
    body.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(search, 300); });
    body.addEventListener("click", (event) => {
      const link = event.target.closest("a[data-shelf-link]");
      if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        load(link.href);
      }
      const button = event.target.closest("[data-insert]");
      if (!button) return;
      const words = button.dataset.insert;
      const before = text.value.slice(0, text.selectionStart);
      const alone = "block" in button.dataset;
      const lead = !alone || before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
      const tail = alone && !text.value.slice(text.selectionEnd).startsWith("\n") ? "\n\n" : "";
      replace(text.selectionStart, text.selectionEnd, lead + words + tail);
      text.focus();
    });
  }

  settle();
})();
