import type { Page } from '@playwright/test';

/**
 * In a bare window: a list of plain rows, all in the document; a key takes a class and the focus to
 * another one, from the last on to the first.
 */
export async function bareRows(page: Page, texts: readonly string[]): Promise<void> {
  await page.evaluate((lines) => {
    const list = document.createElement('div');
    list.style.cssText = 'height: 800px; overflow: auto';
    const rows = lines.map((text, index) => {
      const row = document.createElement('div');
      row.textContent = text;
      row.tabIndex = -1;
      row.style.cssText = 'height: 30px; overflow: hidden';
      row.setAttribute('aria-rowindex', String(index));
      return row;
    });
    list.append(...rows);
    document.body.replaceChildren(list);
    let at = 0;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      j: 1,
      PageDown: 25,
    };
    list.addEventListener('keydown', (event) => {
      const by = steps[event.key];
      if (by === undefined) return;
      event.preventDefault();
      rows[at]?.classList.remove('is-current');
      at = (at + by) % rows.length;
      rows[at]?.classList.add('is-current');
      rows[at]?.focus();
    });
    rows[0]?.classList.add('is-current');
    rows[0]?.focus();
  }, texts);
}

/** In a bare window: a field, and under it the first texts that contain what is typed. */
export async function bareSearch(page: Page, texts: readonly string[]): Promise<void> {
  await page.evaluate((lines) => {
    const field = document.createElement('input');
    const list = document.createElement('div');
    document.body.replaceChildren(field, list);
    const sought = lines.map((text) => text.toLowerCase());
    field.addEventListener('input', () => {
      const typed = field.value.toLowerCase();
      const found = lines.filter((_, at) => sought[at]?.includes(typed) === true).slice(0, 40);
      list.replaceChildren(
        ...found.map((text) => {
          const line = document.createElement('div');
          line.textContent = text;
          return line;
        }),
      );
    });
    field.focus();
  }, texts);
}
