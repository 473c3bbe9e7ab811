/**
 * Copies a text; where the browser does not allow it, the element that shows it is selected instead.
 * @returns false when the reader has to copy it
 */
export async function copyText(text: string, shown: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
