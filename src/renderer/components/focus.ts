/** A ref callback that gives the element the focus once, when it appears: the first field of a form. */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus();
}
