// The door without a connection: tickets and names are let in here at once, and told to the hub when it can be reached.
// Without this file, or where the browser cannot do this, the same page works by its forms.
(async () => {
  "use strict";

  const door = document.getElementById("door");
  if (!door?.dataset.pass || !self.indexedDB || !self.crypto?.subtle) return;

  const { base, worker, sync: address, event, id: eventId, pass, key: spki } = door.dataset;
  const words = JSON.parse(door.dataset.words);
  const say = (name, ...values) => words[name].replace(/\{(\d)\}/g, (_, number) => values[number] ?? "");
  const part = (name) => document.getElementById(name);
  const store = self.DoorStore(event);
  const key = self.DoorKey(spki);
  const UNDO = 60_000;
  const PAUSE = 10_000;
  const BATCH = 200;

  let state;            // what is kept, as it was read last
  let list = null;      // the list, once its seal was found good
  let typed = part("nom").value;
  let online = navigator.onLine;
  let busy = false;
  let again = false;
  let eye = null;       // the camera, once there is one

  const change = async (work) => {
    const changed = await store.change(work);
    state = changed.state;
    return changed.answer;
  };

  const now = () => Date.now() + (state?.offset ?? 0);
  const hour = (at) => new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  const named = (entry) => `${entry.given} ${entry.family}`.trim();
  const entry = (id) => list?.people.find((one) => one.id === id);

  // When somebody came with a registration, by what was done here and by what the hub says; null when nobody did.
  const came = (id, kept = state) => {
    if (id in kept.local) return kept.local[id].at;
    const known = entry(id);
    return known?.state === "attended" ? known.at ?? 0 : null;
  };
  const holdsSeat = (one) => ["seated", "offered", "absent", "attended"].includes(one.state);

  // ---- what is said after each act: large, and read aloud

  const icon = (name) => {
    const drawn = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const used = document.createElementNS(drawn.namespaceURI, "use");
    drawn.setAttribute("class", "icon");
    drawn.setAttribute("aria-hidden", "true");
    used.setAttribute("href", `${document.querySelector("use").getAttribute("href").split("#")[0]}#${name}`);
    drawn.append(used);
    return drawn;
  };

  const tell = (look, text, action) => {
    const notice = document.createElement("div");
    notice.className = `notice ${look}`;
    const line = document.createElement("div");
    line.className = "undo";
    const sentence = document.createElement("p");
    sentence.textContent = text;
    line.append(sentence);
    if (action) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "small quiet";
      button.textContent = action.words;
      button.addEventListener("click", action.work);
      line.append(button);
      if (action.ends) setTimeout(() => button.remove(), action.ends);
    }
    notice.append(icon(look === "bad" ? "warning" : "check"), line);
    part("door-said").replaceChildren(notice);
    notice.scrollIntoView({ block: "nearest" });
    if (look === "bad") navigator.vibrate?.([120, 60, 120]);
    else navigator.vibrate?.(60);
  };

  // ---- acts: each is kept first, then sent

  const scan = (act, more) => ({ id: crypto.randomUUID(), act, at: now(), ...more });

  const admit = async (act, id, name, knowingly = false) => {
    const made = scan(act, { registration: id, knowingly });
    const before = await change((kept) => {
      const at = came(id, kept);
      if (at !== null) return { at };
      kept.queue.push({ ...made, name });
      kept.local[id] = { at: made.at, scan: made.id };
      if (!entry(id)) kept.extra.push({ id, name, at: made.at, scan: made.id });
      return null;
    });
    if (before) tell("bad", say("already", name, before.at ? hour(before.at) : ""));
    else tell("ok", say("welcome", name), { words: say("undo"), ends: UNDO, work: () => undo(made, name) });
    draw();
    if (!before) sync();
  };

  const undo = async (made, name) => {
    if (now() - made.at > UNDO) return tell("bad", say("late", name));
    await change((kept) => {
      const waiting = kept.queue.findIndex((one) => one.id === made.id);
      // What may have been sent already is taken back by an act of its own.
      if (waiting >= 0 && !kept.queue[waiting].sent) kept.queue.splice(waiting, 1);
      else kept.queue.push({ ...scan("undo", { undoes: made.id }), name });
      if (made.registration) kept.local[made.registration] = { at: null, scan: made.id };
      kept.extra = kept.extra.filter((one) => one.scan !== made.id);
    });
    tell("", say("undone", name));
    draw();
    sync();
  };

  const walkIn = async (form) => {
    const { prenom, nom, courriel } = Object.fromEntries(new FormData(form));
    const name = `${prenom} ${nom}`.trim();
    const made = scan("walk_in", { given: prenom, family: nom, email: courriel });
    await change((kept) => {
      kept.queue.push({ ...made, name });
      kept.extra.push({ id: made.id, name, at: made.at, scan: made.id });
    });
    form.reset();
    form.elements.prenom.focus();
    tell("ok", say("welcome", name), { words: say("undo"), ends: UNDO, work: () => undo(made, name) });
    draw();
    sync();
  };

  const byName = (one) => {
    const name = named(one);
    const at = came(one.id);
    if (at === null && !holdsSeat(one)) {
      tell("bad", say("waits", name, words[`state.${one.state}`]),
        { words: say("anyway"), work: () => admit("name", one.id, name, true) });
    } else admit("name", one.id, name);
  };

  // A whole ticket, or the short code beneath it.
  const byCode = async (code) => {
    const short = code.replaceAll(/\s/g, "").toUpperCase();
    const known = list?.people.find((one) => one.code === short);
    if (known) return byName(known);
    let id = null;
    try {
      id = /^[\w-]{107}$/.test(code) ? await key.ticket(eventId, code) : null;
    } catch {
      id = null;
    }
    if (!id) return tell("bad", say("forged"));
    const one = entry(id);
    if (one && came(id) === null && !holdsSeat(one)) return byName(one);
    return admit("ticket", id, one ? named(one) : say("new"));
  };

  // ---- the hub: what was done is told, what others did is learned

  const close = async () => {
    online = true;
    list = null;
    eye?.stop();
    await store.wipe();
    const registration = await navigator.serviceWorker?.getRegistration(base);
    registration?.active?.postMessage({ forget: true });
    for (const name of ["door-people", "door-conflicts"]) part(name).replaceChildren();
    part("door-state").hidden = true;
    tell("bad", say("over"));
    clearInterval(beat);
  };

  const settle = (kept, answer) => {
    const sent = new Map(kept.queue.map((one) => [one.id, one]));
    for (const result of answer.results) {
      const one = sent.get(result.id);
      if (!one) continue;
      const name = result.name ?? one.name;
      if (!["admitted", "undone"].includes(result.result)) {
        kept.conflicts.unshift({ ...result, name, at: one.at });
        if (one.registration) delete kept.local[one.registration];
      }
    }
    const done = new Set(answer.results.map((result) => result.id));
    kept.queue = kept.queue.filter((one) => !done.has(one.id));
    const waiting = new Set(kept.queue.flatMap((one) => [one.id, one.undoes]));
    for (const [id, one] of Object.entries(kept.local)) if (!waiting.has(one.scan)) delete kept.local[id];
    kept.extra = kept.extra.filter((one) => waiting.has(one.scan));
  };

  const exchange = async () => {
    const scans = await change((kept) => {
      const first = kept.queue.slice(0, BATCH);
      for (const one of first) one.sent = true;
      return first.map(({ name, sent, ...rest }) => rest);
    });
    const answer = await fetch(address, {
      method: "POST",
      credentials: "omit",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ event, pass, device: state.device, known: list ? state.version : "", scans }),
    });
    if (answer.status === 404) return close();
    if (!answer.ok) throw new Error(answer.statusText);
    const told = await answer.json();
    const newer = told.list && (await key.list(told.list, told.seal)) ? JSON.parse(told.list) : null;
    if (told.list && !newer) throw new Error("seal");
    await change((kept) => {
      kept.offset = told.now - Date.now();
      settle(kept, told);
      if (!newer) return;
      kept.list = { text: told.list, seal: told.seal };
      kept.version = told.version;
    });
    list = newer ?? list;
    online = true;
    if (state.queue.length) again = true;
  };

  const sync = async () => {
    if (busy) { again = true; return; }
    busy = true;
    again = false;
    try {
      await exchange();
    } catch {
      online = false;
    }
    busy = false;
    draw();
    if (again && online) sync();
  };

  // ---- the page

  const row = (one, name, at, extra) => {
    const item = document.createElement("li");
    const line = document.createElement("div");
    line.className = "door-row";
    const who = document.createElement("p");
    const strong = document.createElement("b");
    strong.textContent = name;
    who.append(strong);
    if (one?.seats > 1) who.append(" ", badge("info", `× ${one.seats}`));
    if (one && !holdsSeat(one)) who.append(" ", badge("wait", words[`state.${one.state}`]));
    line.append(who);
    if (at !== null) line.append(badge("ok", at ? hour(at) : words["state.attended"]));
    else if (!extra) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = part("door").dataset.present;
      button.setAttribute("aria-label", `${button.textContent}, ${name}`);
      if (!holdsSeat(one)) button.className = "quiet";
      button.addEventListener("click", () => byName(one));
      line.append(button);
    }
    item.append(line);
    return item;
  };

  const badge = (look, text) => {
    const mark = document.createElement("span");
    mark.className = `badge ${look}`;
    mark.textContent = text;
    return mark;
  };

  const plain = (text) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

  const draw = () => {
    if (!list || !state) return;
    const wanted = plain(typed.trim());
    const matches = (name, code) => !wanted || plain(name).includes(wanted) || code?.toLowerCase() === wanted.replaceAll(" ", "");
    const people = list.people.filter((one) => matches(`${named(one)} ${one.family} ${one.given}`, one.code));
    const extra = state.extra.filter((one) => matches(one.name));
    const active = document.activeElement?.getAttribute("aria-label");
    part("door-people").replaceChildren(
      ...extra.map((one) => row(null, one.name, one.at, true)),
      ...people.map((one) => row(one, named(one), came(one.id), false)));
    if (active) [...part("door-people").querySelectorAll("button")].find((one) => one.getAttribute("aria-label") === active)?.focus();
    part("door-nobody").hidden = people.length + extra.length > 0;
    const inside = list.people.reduce((sum, one) => sum + (came(one.id) === null ? 0 : one.seats), 0) + state.extra.length;
    const expected = list.people.reduce((sum, one) => sum + (holdsSeat(one) || came(one.id) !== null ? one.seats : 0), 0) + state.extra.length;
    part("door-in").textContent = inside;
    part("door-expected").textContent = expected;
    const unsent = state.queue.length;
    const line = part("door-state");
    line.hidden = false;
    line.classList.toggle("away", !online);
    const ready = door.dataset.kept === "true" ? "ready" : "connected";
    const said = !online ? say("offline", unsent) : unsent ? say("to_send", unsent) : say(ready);
    if (line.textContent !== said) line.textContent = said;
    const conflicts = part("door-conflicts");
    conflicts.hidden = !state.conflicts.length;
    conflicts.querySelector("ul").replaceChildren(...state.conflicts.map(conflict));
  };

  const conflict = (one) => {
    const item = document.createElement("li");
    const line = document.createElement("div");
    line.className = "door-row";
    const text = document.createElement("p");
    text.textContent = one.result === "already"
      ? say("already", one.name, one.cameAt ? hour(one.cameAt) : "")
      : say(one.result, one.name);
    line.append(text);
    if (one.result === "withdrawn" && one.registration) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "quiet";
      button.textContent = say("anyway");
      button.addEventListener("click", async () => {
        await change((kept) => { kept.conflicts = kept.conflicts.filter((other) => other.id !== one.id); });
        admit("name", one.registration, one.name, true);
      });
      line.append(button);
    }
    item.append(line);
    return item;
  };

  // ---- the camera; whoever has none types the code or taps the name

  const camera = () => self.DoorCamera({
    button: part("door-scan"),
    figure: part("door-camera"),
    words: { start: say("scan"), stop: say("scan_stop") },
    found: byCode,
    failed: (why) => { tell("bad", say(`camera_${why}`)); part("nom").focus(); },
  });

  // ---- begin: what is kept is read, unless it is over or its seal is broken

  const begin = async () => {
    await change(() => {});
    if (!state.list) return;
    const good = await key.list(state.list.text, state.list.seal).catch(() => false);
    const kept = good ? JSON.parse(state.list.text) : null;
    if (kept && now() <= kept.until) {
      list = kept;
      return;
    }
    await change((old) => { old.list = null; old.version = ""; });
  };

  const remember = async () => {
    if (!navigator.serviceWorker) return;
    await navigator.serviceWorker.register(worker, { scope: base });
    const registration = await navigator.serviceWorker.ready;
    const used = document.querySelectorAll("link[rel=stylesheet], link[rel=icon], link[rel=preload], script[src], use[href]");
    const files = [...used].map((one) => (one.getAttribute("href") ?? one.getAttribute("src")).split("#")[0]);
    const told = new MessageChannel();
    told.port1.onmessage = (answer) => { door.dataset.kept = answer.data.all; draw(); };
    registration.active.postMessage({ keep: [...new Set([base, ...files])] }, [told.port2]);
  };

  part("nom").addEventListener("input", (input) => { typed = input.target.value; draw(); });
  part("nom").form.addEventListener("submit", async (sent) => {
    sent.preventDefault();
    const code = part("nom").value.trim();
    const looksLikeCode = /^[\w-]{100,}$/.test(code) || /^[0-9a-f]{4}\s?[0-9a-f]{4}$/i.test(code);
    const shown = list?.people.filter((one) => plain(named(one)).includes(plain(code))) ?? [];
    if (looksLikeCode) await byCode(code);
    else if (shown.length === 1 && code) byName(shown[0]);
    else return;
    part("nom").value = typed = "";
    draw();
  });
  // One tap opens the form and the keyboard: phones show it only when the field is chosen by the tap itself.
  document.querySelector(".door-walkin summary").addEventListener("click", (tapped) => {
    tapped.preventDefault();
    const fold = tapped.currentTarget.parentElement;
    fold.open = !fold.open;
    if (fold.open) part("walkin-given").focus();
  });
  part("door-walkin").addEventListener("submit", (sent) => {
    sent.preventDefault();
    walkIn(sent.target);
  });

  let beat = 0;
  await begin();
  beat = setInterval(() => { if (!document.hidden) sync(); }, PAUSE);
  addEventListener("online", sync);
  addEventListener("offline", () => { online = false; draw(); });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) sync(); });
  draw();
  remember().catch(() => {});
  eye = camera();
  await sync();
  door.dataset.ready = "true";
})();
