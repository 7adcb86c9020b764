/** Offers a file to be saved where she likes; needs no permission, and asks nobody for anything. */
export function saveFile(name: string, content: Blob): void {
  const href = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  // the browser takes the file in its own time
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
