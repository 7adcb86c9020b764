/** The names in a list she typed; undefined where one is too long, looks like a card's number, or there are too many. */
export function cardsIn(text: string): string[] | undefined {
  const names = [
    ...new Set(
      text
        .split(/[,;،，、\n]/)
        .map((name) => name.trim().replace(/\s+/g, ' '))
        .filter((name) => name !== ''),
    ),
  ];
  const isName = (name: string) => name.length <= 40 && (name.match(/\p{Nd}/gu) ?? []).length < 5;
  return names.length <= 12 && names.every(isName) ? names : undefined;
}
