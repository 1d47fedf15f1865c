// Redoc fetches its logo from here when the page opens.
const logo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;

const word = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="46" height="16"><text y="12" font-family="sans-serif" font-size="12" font-weight="700" fill="#0b5cad">Redoc</text></svg>',
)}`;

/** The page with Redoc's logo in place of its address, so that nothing is asked for when it opens. */
export function unlinked(html: string): string {
  return html.replace(logo, word);
}
