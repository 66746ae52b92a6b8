import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../fixtures';

test('S10: a page is granted nothing but to copy text', async ({ app, page }) => {
  const states = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
    ];
    const stateOf = async (name: string) =>
      // the names come from Chromium's list, which is longer than TypeScript's
      (await navigator.permissions.query({ name } as PermissionDescriptor)).state;
    return Promise.all(names.map(stateOf));
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
  const refusals = await page.evaluate(async () => {
    const outcome = (asked: Promise<unknown>) =>
      asked.then(
        () => 'granted',
        (error: unknown) => (error instanceof Error ? error.name : 'refused'),
      );
    return [
      await outcome(navigator.mediaDevices.getUserMedia({ audio: true })),
      await outcome(navigator.mediaDevices.getDisplayMedia()),
      await outcome(navigator.clipboard.readText()),
    ];
  });
  expect(refusals).not.toContain('granted');

  await page.bringToFront();
  await page.evaluate(() => {
    window.focus();
    return navigator.clipboard.writeText('1 234.56 EUR');
  });
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('1 234.56 EUR');
});

test('S11: nothing reaches the network, whoever asks', async ({ app, page, problems }) => {
  problems.allow(/127\.0\.0\.1|CSP|Content Security Policy|Refused|violates/);
  let reached = 0;
  const server = createServer((_request, response) => {
    reached += 1;
    response.end();
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await page.evaluate((target) => fetch(target).catch(() => null), url);
  const outcomes = await app.evaluate(async ({ BrowserWindow, net, session }, target) => {
    const outcome = (asked: Promise<unknown>) =>
      asked.then(
        () => 'reached',
        () => 'refused',
      );
    const hidden = new BrowserWindow({ show: false });
    const loaded = await outcome(hidden.loadURL(target));
    hidden.destroy();
    return [
      loaded,
      await outcome(session.defaultSession.fetch(target)),
      await outcome(net.fetch(target)),
    ];
  }, url);
  server.close();
  expect(outcomes).toEqual(['refused', 'refused', 'refused']);
  expect(reached).toBe(0);
  // It would fetch its dictionaries.
  const spelling = app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled());
  expect(await spelling).toBe(false);
});
