// Keeps the page at the door, and what it is drawn with, for when there is no connection. Nothing else of the site.
"use strict";

const page = new URL(self.registration.scope).pathname;
const name = `accueil ${page}`;
const PATIENCE = 4000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  if (event.data.keep) event.waitUntil(keep(event.data.keep));
  if (event.data.forget) event.waitUntil(caches.delete(name).then(() => self.registration.unregister()));
});

const keep = async (addresses) => {
  const cache = await caches.open(name);
  await Promise.all(addresses.map((address) => cache.add(address).catch(() => {})));
};

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  if (request.mode !== "navigate") event.respondWith(kept(request));
  else if (new URL(request.url).pathname === page) event.respondWith(fresh(request));
});

const kept = async (request) => (await caches.match(request, { cacheName: name })) ?? fetch(request);

// The page as it is now; as it was kept when no answer comes, or none in time.
const fresh = async (request) => {
  const before = await caches.match(page, { cacheName: name });
  const asked = fetch(request).then(async (answer) => {
    if (answer.ok && !answer.redirected) await (await caches.open(name)).put(page, answer.clone());
    return answer;
  });
  if (!before) return asked;
  const late = new Promise((done) => setTimeout(done, PATIENCE, before));
  return Promise.race([asked.catch(() => before), late]);
};
