// 訪問の写真を回線のないところで撮る。Photos are drawn anew in this browser (smaller, without place and camera) and lie in its database
// until the platform has them, each under an id of its own: what is sent twice is there once. visit.js sends; this file only keeps.
window.visitPhotos = (() => {
  'use strict';
  const SIDE = 1920;
  const form = document.getElementById('visit');
  const visit = form.dataset.visit;

  const open = () => new Promise((done, failed) => {
    const asked = indexedDB.open('musubi-visits', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('photos', { keyPath: 'draft' });
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
  // Done when it lies on the disk, not before.
  const work = async (mode, what) => {
    const database = await open();
    try {
      return await new Promise((done, failed) => {
        const change = database.transaction('photos', mode, { durability: 'strict' });
        const asked = what(change.objectStore('photos'));
        change.oncomplete = () => done(asked.result);
        change.onabort = change.onerror = () => failed(change.error);
      });
    } finally {
      database.close();
    }
  };
  const list = async () => (await work('readonly', store => store.getAll()))
    .filter(each => each.visit === visit).sort((one, other) => one.at - other.at);
  const remove = draft => work('readwrite', store => store.delete(draft));

  const drawn = async (file, side) => {
    const image = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, side / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(image.width * scale));
    canvas.height = Math.max(1, Math.round(image.height * scale));
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    image.close();
    return canvas;
  };

  const keep = async (file, item, inspector, draft) => {
    const canvas = await drawn(file, SIDE);
    const photo = await new Promise((done, failed) =>
      canvas.toBlob(blob => (blob ? done(blob) : failed(new Error('no photo'))), 'image/jpeg', 0.85));
    await work('readwrite', store => store.put({ draft, visit, item, inspector, photo, at: Date.now() }));
  };

  const show = async changed => {
    const waiting = await list();
    for (const article of form.querySelectorAll('article[data-item]')) {
      const part = article.querySelector('[data-photos]');
      const own = waiting.filter(each => each.item === article.dataset.item);
      const number = article.querySelector('.code').textContent;
      const lines = await Promise.all(own.map(async (each, place) => {
        const line = document.createElement('li');
        const canvas = await drawn(each.photo, 160);
        canvas.setAttribute('role', 'img');
        canvas.setAttribute('aria-label', `${part.dataset.waiting} — ${number} ${place + 1}`);
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'button second';
        button.textContent = part.dataset.remove;
        button.setAttribute('aria-label', `${part.dataset.remove} — ${number} ${place + 1}`);
        button.addEventListener('click', async () => { await remove(each.draft); await show(changed); await changed(); });
        line.append(canvas, button);
        return line;
      }));
      part.querySelector('ul').replaceChildren(...lines);
      part.hidden = false;
    }
  };

  return { list, keep, remove, show };
})();
