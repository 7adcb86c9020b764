/** Puts a text on the clipboard, on a click of the shopper; answers whether it got there. Needs no permission. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
