// Choices of the popup that need what is stored now: a switch may be pressed before the popup heard of it.
import { changeSettings, readSettings } from '../extension/settings.ts';

/** Switches a site; only what differs from the default is kept, so that no host is remembered for nothing. */
export async function storeSite(host: string, on: boolean, isPrivate: boolean): Promise<void> {
  const choice = on === isPrivate ? (on ? 'on' : 'off') : undefined;
  const { sites } = await readSettings();
  await changeSettings({ sites: { ...sites, [host]: choice } });
}
