/** Controls (but tab and line breaks), invisible bidirectional controls, lone surrogates: what a terminal or a page would obey or choke on. */
const unsafe =
  /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Shows what would otherwise be obeyed: control pictures for the old controls (`␛`), `⟨202E⟩` for the rest. */
export const visible = (text: string): string => text.replace(unsafe, character => pictureOf(character.charCodeAt(0)))

function pictureOf(unit: number): string {
  if (unit < 0x20) return String.fromCharCode(0x2400 + unit)
  if (unit === 0x7f) return '\u2421'
  return `⟨${unit.toString(16).toUpperCase().padStart(4, '0')}⟩`
}
