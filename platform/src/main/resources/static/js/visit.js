// 訪問の頁を回線のないところで続ける。What is typed is kept in this browser, item by item, with the lines that were seen,
// until the platform has it; sending is one form, the page's own. Without this script the page is a plain form.
(() => {
  'use strict';
  const form = document.getElementById('visit');
  const part = document.getElementById('offline');
  const state = document.getElementById('offline-state');
  const key = 'musubi-visit-' + form.dataset.visit;
  const kept = 'musubi-visits';
  const here = location.pathname;

  const read = () => JSON.parse(localStorage.getItem(key) || '{"items":{}}');
  const write = value => localStorage.setItem(key, JSON.stringify(value));
  let turn = 0;
  const say = (name, number) => {
    turn++;
    state.dataset.state = name;
    state.textContent = state.dataset[name].replace('{n}', number ?? '');
  };
  const field = (article, name) => article.querySelector(`[name^="${name}-"]`);
  const articles = [...form.querySelectorAll('article[data-item]')];
  const photos = window.visitPhotos;
  const items = () => Object.keys(read().items).length;
  // Without a database of its own the browser takes no photos here; all else goes on.
  const waiting = () => photos.list().catch(() => []);
  const count = async () => items() + (await waiting()).length;
  // Counting takes a moment: what was said meanwhile stands.
  const tell = async () => {
    const mine = ++turn;
    const all = await count();
    if (mine === turn) say(all > 0 ? 'some' : 'none', all);
  };

  // crypto.randomUUID is only there on https and on localhost.
  const newDraft = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = [...bytes].map(each => each.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  };

  const keepItem = article => {
    const value = read();
    const before = value.items[article.dataset.item];
    value.items[article.dataset.item] = {
      verdict: field(article, 'verdict').value,
      note: field(article, 'note').value,
      seen: before ? before.seen : field(article, 'seen').value,
      // What went out once may have arrived: what is typed after it is another draft.
      draft: before && !before.sent ? before.draft : newDraft(),
      sent: false
    };
    write(value);
    tell();
  };

  const restore = () => {
    const value = read();
    for (const article of articles) {
      const item = value.items[article.dataset.item];
      if (!item) continue;
      if ((article.dataset.drafts || '').split(' ').includes(item.draft)) {
        delete value.items[article.dataset.item];
      } else {
        field(article, 'verdict').value = item.verdict;
        field(article, 'note').value = item.note;
        field(article, 'seen').value = item.seen;
      }
    }
    write(value);
    form.elements.inspector.value = form.elements.inspector.value || value.inspector || '';
    tell();
  };

  // One after the other; each is forgotten here when the platform has it, and not before.
  const sendPhotos = async token => {
    let taken = true;
    for (const each of await waiting()) {
      const sent = new FormData();
      Object.entries({ _csrf: token, item: each.item, inspector: each.inspector, draft: each.draft })
        .forEach(([name, value]) => sent.set(name, value));
      sent.set('file', each.photo, 'photo.jpg');
      const answer = await fetch(form.dataset.photos, { method: 'POST', body: sent });
      if (answer.ok && new URL(answer.url).pathname === here) await photos.remove(each.draft);
      else taken = false;
    }
    return taken;
  };

  const body = (value, token) => {
    const sent = new URLSearchParams({ _csrf: token, inspector: form.elements.inspector.value });
    Object.entries(value.items).forEach(([item, each], place) => {
      sent.set('item-' + place, item);
      sent.set('verdict-' + place, each.verdict);
      sent.set('note-' + place, each.note);
      sent.set('seen-' + place, each.seen);
      sent.set('draft-' + place, each.draft);
    });
    return sent;
  };

  // The page's own form token may be of a session that is over: a fresh page has the present one.
  const send = async () => {
    if (!form.reportValidity()) return;
    say('sending');
    try {
      const page = await fetch(here, { cache: 'no-store', headers: { Accept: 'text/html' } });
      const token = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('#visit [name="_csrf"]');
      if (!page.ok || !token) { say('signin'); return; }
      const value = read();
      Object.values(value.items).forEach(each => { each.sent = true; });
      write(value);
      const answer = await fetch(form.action, { method: 'POST', body: body(value, token.value) });
      if (!answer.ok || new URL(answer.url).pathname !== here) { say('refused'); return; }
      // An item that said nothing new has no line: the answer's own page is what counts from here.
      Object.entries(read().items).filter(([, each]) => each.sent).forEach(([item]) => {
        const rest = read();
        delete rest.items[item];
        write(rest);
      });
      if (!await sendPhotos(token.value)) { await photos.show(tell); say('refused'); return; }
      location.reload();
    } catch (noNetwork) {
      say('nonet');
    }
  };

  const keepPage = async () => {
    await navigator.serviceWorker.register('/cybersecurity/inspections/worker.js');
    await navigator.serviceWorker.ready;
    const files = [...document.querySelectorAll('link[rel="stylesheet"], link[rel="icon"], script[src]')]
      .map(each => each.href || each.src);
    await (await caches.open(kept)).addAll([here, ...files]);
    say('kept');
  };

  const drop = async () => {
    if (await count() > 0) { await tell(); return; }
    localStorage.removeItem(key);
    if ('caches' in window) await (await caches.open(kept)).delete(here);
    say('gone');
  };

  form.addEventListener('input', event => {
    const article = event.target.closest('article[data-item]');
    if (article && event.target.type !== 'file') keepItem(article);
    if (event.target.name === 'inspector') write({ ...read(), inspector: event.target.value });
  });
  form.addEventListener('change', async event => {
    const article = event.target.closest('article[data-item]');
    if (!article || event.target.type !== 'file') return;
    if (!form.elements.inspector.reportValidity()) { event.target.value = ''; return; }
    try {
      for (const file of event.target.files) {
        await photos.keep(file, article.dataset.item, form.elements.inspector.value, newDraft());
      }
      await photos.show(tell);
      await tell();
    } catch (noPhoto) {
      say('nophoto');
    }
    event.target.value = '';
  });
  form.addEventListener('submit', event => { event.preventDefault(); send(); });
  document.getElementById('offline-send').addEventListener('click', send);
  document.getElementById('offline-drop').addEventListener('click', drop);
  const keep = document.getElementById('offline-keep');
  keep.hidden = !('serviceWorker' in navigator);
  keep.addEventListener('click', () => keepPage().catch(() => say('nonet')));
  part.hidden = false;
  restore();
  photos.show(tell).catch(() => {});
})();
