// What is really drawn: a picture of a part of the page, its pixels counted by colour.
import type { Page } from 'puppeteer-core';

/** A part of the page, in CSS pixels from its top left. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How many pixels of a part of the page are of a colour (red, green, blue), or nearly so: thin lines are blended with what is behind them. */
export async function countPixels(
  page: Page,
  clip: Clip,
  colour: readonly [number, number, number],
  near = 40,
): Promise<number> {
  const png = await page.screenshot({ clip, encoding: 'base64' });
  return page.evaluate(
    async (data, [red, green, blue], most) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
      let count = 0;
      for (let at = 0; at < bytes.length; at += 4) {
        const apart =
          Math.abs((bytes[at] ?? 0) - red) +
          Math.abs((bytes[at + 1] ?? 0) - green) +
          Math.abs((bytes[at + 2] ?? 0) - blue);
        if (apart <= most) count += 1;
      }
      return count;
    },
    png,
    colour,
    near,
  );
}
