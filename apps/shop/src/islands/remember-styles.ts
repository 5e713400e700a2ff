const YEAR_SECONDS = 31_536_000;

/** After a first visit: fetch the base styles as a file, and tell the server that they need not travel again. */
export function rememberBaseStyles(): void {
  const { gaya } = document.body.dataset;
  if (gaya === undefined) {
    return;
  }
  addEventListener('load', async () => {
    const response = await fetch(gaya);
    if (response.ok) {
      document.cookie = `gaya=${encodeURIComponent(gaya)}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
    }
  });
}
