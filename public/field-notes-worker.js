// Keeps the empty page of 外勤笔记 (/mediation/field-notes) and its scripts, so that it opens where there is no network.
// Nothing that belongs to anybody: it is fetched without a cookie, and no other address is ever kept.
'use strict';

const room = 'field-notes-1';
const shell = '/mediation/field-notes';
const marks = ['/marks.svg', '/icon.svg'];
const asset = /(?:\/_next\/)?static\/(?:chunks|css|media)\/[\w.~\-/%@[\]()]+?\.(?:js|css)\b/g;

const fetchBare = (path) => fetch(path, { credentials: 'omit', cache: 'no-store', redirect: 'error' });

/** Scripts first, the page last: a page is never kept without what it runs on. */
async function keep(answer) {
  const html = await answer.clone().text();
  const named = (html.match(asset) ?? []).map((path) => (path.startsWith('/') ? path : `/_next/${path}`));
  const wanted = new Set([...named, ...marks]);
  const cache = await caches.open(room);
  for (const path of wanted) {
    if (path.startsWith('/_next/') && (await cache.match(path, { ignoreVary: true }))) continue;
    const part = await fetch(path, { credentials: 'omit' });
    if (!part.ok) throw new Error(`${path}: ${part.status}`);
    await cache.put(path, part);
  }
  await cache.put(shell, answer);
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (pathname !== shell && !wanted.has(pathname)) await cache.delete(url);
  }
}

const kept = (path) => caches.open(room).then((cache) => cache.match(path, { ignoreVary: true }));

const within = (milliseconds, promise) =>
  Promise.race([promise, new Promise((_, no) => setTimeout(no, milliseconds, new Error('slow')))]);

/** The newest page where there is a network that answers soon, else the one that was kept. */
async function page(event) {
  const before = await kept(shell);
  if (before && !navigator.onLine) return before;
  try {
    const answer = await within(before ? 4000 : 60000, fetchBare(shell));
    if (!answer.ok) throw new Error(String(answer.status));
    event.waitUntil(keep(answer.clone()).catch(() => undefined));
    return answer;
  } catch (error) {
    if (before) return before;
    throw error;
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(
    fetchBare(shell)
      .then((answer) => (answer.ok ? keep(answer) : Promise.reject(new Error(String(answer.status)))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  const old = (names) => Promise.all(names.filter((name) => name !== room).map((name) => caches.delete(name)));
  event.waitUntil(
    caches
      .keys()
      .then(old)
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== self.location.origin) return;
  if (mode === 'navigate' && pathname === shell) event.respondWith(page(event));
  else if (pathname.startsWith('/_next/static/') || marks.includes(pathname))
    event.respondWith(kept(pathname).then((found) => found ?? fetch(event.request)));
});
