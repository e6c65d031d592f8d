// What a device at the door remembers, in IndexedDB: the signed list, what was done since, and what is still to be sent.
// Each change is one transaction, so that two windows on one device never let the same ticket in twice.
self.DoorStore = (event) => {
  "use strict";

  const name = `accueil ${event}`;
  const fresh = () => ({
    device: crypto.randomUUID(), list: null, version: "", offset: 0, queue: [], local: {}, extra: [], conflicts: [],
  });

  const opened = new Promise((done, failed) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore("kept");
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

  // Reads what is kept, lets `work` change it, keeps that, and gives back what `work` answered.
  const change = async (work) => {
    const database = await opened;
    return new Promise((done, failed) => {
      const transaction = database.transaction("kept", "readwrite");
      const kept = transaction.objectStore("kept");
      const request = kept.get("state");
      let answer;
      request.onsuccess = () => {
        const state = request.result ?? fresh();
        answer = { answer: work(state), state };
        kept.put(state, "state");
      };
      transaction.oncomplete = () => done(answer);
      transaction.onerror = () => failed(transaction.error);
      transaction.onabort = () => failed(transaction.error);
    });
  };

  const wipe = async () => {
    (await opened).close();
    await new Promise((done) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = request.onerror = request.onblocked = done;
    });
  };

  return { change, wipe };
};

// Signatures of the hub: ECDSA on P-256 with SHA-256, over what it is for, a zero, and the words.
self.DoorKey = (spki) => {
  "use strict";

  const bytes = (base64) =>
    Uint8Array.from(atob(base64.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
  const key = crypto.subtle.importKey("spki", bytes(spki), { name: "ECDSA", namedCurve: "P-256" }, false, ["verify"]);

  const holds = async (purpose, words, signature) => {
    const said = new Uint8Array([...new TextEncoder().encode(purpose), 0, ...words]);
    return crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, await key, signature, said);
  };

  // The registration that a ticket was signed for; null when this hub signed no such ticket for this event.
  const ticket = async (event, code) => {
    const whole = bytes(code);
    const id = whole.slice(0, 16);
    if (!(await holds(`ticket ${event}`, id, whole.slice(16)))) return null;
    const hex = [...id].map((one) => one.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  };

  const list = async (text, seal) => holds("door list", new TextEncoder().encode(text), bytes(seal));

  return { ticket, list };
};
