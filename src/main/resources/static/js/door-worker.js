// Keeps the page at the door, and what it is drawn with, for when there is no connection. Nothing else of the site.
"use strict";

const page = new URL(self.registration.scope).pathname;
const name = `accueil ${page}`;
const PATIENCE = 4000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  if (event.data.keep) event.waitUntil(keep(event.data.keep).then((all) => event.ports[0]?.postMessage({ all })));
  if (event.data.forget) event.waitUntil(caches.delete(name).then(() => self.registration.unregister()));
});

// Only what was answered as asked: a page that one was sent away to, to sign in for example, would be kept in the place of this one.
const put = async (address, answer) => {
  if (!answer.ok || answer.redirected) throw new Error(address);
  await (await caches.open(name)).put(address, answer);
};

// Whether all is kept now, so that the page can be opened without a connection.
const keep = async (addresses) => {
  const done = await Promise.allSettled(addresses.map(async (address) => put(address, await fetch(address))));
  return done.every((one) => one.status === "fulfilled");
};

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  if (request.mode !== "navigate") event.respondWith(kept(request));
  else if (new URL(request.url).pathname === page) event.respondWith(fresh(event));
});

const find = (wanted) => caches.match(wanted, { cacheName: name, ignoreVary: true }).catch(() => undefined);

const kept = async (request) => (await find(request)) ?? fetch(request);

// The page as it is now; as it was kept when no answer comes, or none in time. That it could not be kept again does not stand in its way.
const fresh = async (event) => {
  const before = await find(page);
  const asked = fetch(event.request).then((answer) => {
    if (answer.ok && !answer.redirected) event.waitUntil(put(page, answer.clone()).catch(() => {}));
    return answer;
  });
  if (!before) return asked.catch(async () => (await find(page)) ?? Response.error());
  const late = new Promise((done) => setTimeout(done, PATIENCE, before));
  return Promise.race([asked.catch(() => before), late]);
};
