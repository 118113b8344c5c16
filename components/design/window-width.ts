/** Letters of normal size are 14 px; a reader may have chosen others. */
const normalLetters = 14;

/** How wide the window is in px, were its letters of normal size: with larger ones less fits into it. */
export function windowWidth(): number {
  const letters = Number.parseFloat(getComputedStyle(document.body).fontSize) || normalLetters;
  return (innerWidth * normalLetters) / letters;
}

/** Whether columns no longer fit: a narrow sidebar, or a popup with large letters. Style sheets say `24em`. */
export function isWindowNarrow(): boolean {
  return windowWidth() < 24 * normalLetters;
}
