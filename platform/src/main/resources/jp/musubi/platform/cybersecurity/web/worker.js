// 端末に置いた訪問の頁を、回線のないときに出す。Only pages that an inspector chose to keep, and the files that they need;
// with a network the platform is always asked first. What a script fetches is never answered from here.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', event => {
  const request = event.request;
  if (request.method !== 'GET' || request.destination === '') {
    return;
  }
  event.respondWith(fetch(request).catch(async () =>
    (await (await caches.open('musubi-visits')).match(request, { ignoreSearch: true, ignoreVary: true })) || Response.error()));
});
