import { expect, test } from '../fixtures';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'";

test('S8, S9: only files of the interface are served, each with the policy, to a secure origin', async ({
  page,
  problems,
}) => {
  problems.allow(/404/);
  const outcomes = await page.evaluate(async () => {
    const paths = [
      'index.html',
      '../package.json',
      '..%2fpackage.json',
      '..%5cpackage.json',
      '%2e%2e/package.json',
      '%2e%2e%2fmain/index.js',
      '/etc/passwd',
      '%2fetc%2fpasswd',
      'C:/Windows/win.ini',
      '.built-from',
      'none.js',
    ];
    const statusOf = async (path: string) => (await fetch(`app://forbear/${path}`)).status;
    return Promise.all(paths.map(async (path) => [path, await statusOf(path)]));
  });
  expect(outcomes[0]).toEqual(['index.html', 200]);
  for (const [path, status] of outcomes.slice(1)) expect(status, String(path)).toBe(404);

  const found = await page.evaluate(async () => ({
    secure: window.isSecureContext,
    origin: window.origin,
    databases: Array.isArray(await indexedDB.databases()),
    persisted: await navigator.storage.persisted(),
  }));
  expect(found).toEqual({
    secure: true,
    origin: 'app://forbear',
    databases: true,
    persisted: true,
  });

  const headers = await page.evaluate(async () => {
    const answers = await Promise.all([fetch('index.html'), fetch('none.html')]);
    return answers.map((answer) => [
      answer.headers.get('content-security-policy'),
      answer.headers.get('x-content-type-options'),
    ]);
  });
  expect(headers).toEqual([
    [POLICY, 'nosniff'],
    [POLICY, 'nosniff'],
  ]);
});

test('S9: inline script, eval and foreign sources are blocked', async ({ page, problems }) => {
  problems.allow(/CSP|Content Security Policy|Refused|violates|example\.org\/a\.png/);
  const found = await page.evaluate(async () => {
    const violated = new Set<string>();
    Reflect.set(window, 'violated', violated);
    document.addEventListener('securitypolicyviolation', (event) => {
      violated.add(event.effectiveDirective);
    });
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.body.append(script);
    const style = document.createElement('div');
    style.setAttribute('style', 'color: red');
    const image = new Image();
    const failed = new Promise((resolve) => {
      image.onerror = resolve;
    });
    image.src = 'https://example.org/a.png';
    const frame = document.createElement('iframe');
    frame.src = 'app://forbear/index.html';
    document.body.append(frame);
    const refused = async (run: () => unknown) => {
      try {
        await run();
        return false;
      } catch {
        return true;
      }
    };
    // In a task of its own: the inspector that runs this function may evaluate text, the page may not.
    await new Promise((resume) => setTimeout(resume, 0));
    const outcome = {
      inline: 'inlineRan' in window,
      evalRefused: await refused(() => Reflect.get(window, 'eval')('1')),
      functionRefused: await refused(() => Reflect.construct(Function, ['return 1'])),
      fetchRefused: await refused(() => fetch('https://example.org/')),
      workerRefused: await refused(
        () =>
          new Promise((resolve, reject) => {
            const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
            worker.onmessage = resolve;
            worker.onerror = reject;
          }),
      ),
      styled: style.style.color,
    };
    await failed;
    return outcome;
  });
  expect(found).toMatchObject({
    inline: false,
    evalRefused: true,
    functionRefused: true,
    fetchRefused: true,
    workerRefused: true,
    styled: '',
  });
  const violated = () => page.evaluate(() => [...Reflect.get(window, 'violated')].sort());
  await expect
    .poll(violated)
    .toEqual([
      'connect-src',
      'frame-src',
      'img-src',
      'script-src',
      'script-src-elem',
      'style-src-attr',
      'worker-src',
    ]);
});
