// Storage that answers late, as on a busy machine: what a view shows until then must still be true.
import type { Popup } from './popup-view.ts';

/** Makes reading of storage take `ms` longer in one page of ours; resolves to what ends that. */
export async function slowStorage(view: Popup, ms: number): Promise<() => Promise<void>> {
  await view.run(`(() => {
    const { local } = (window.browser ?? window.chrome).storage;
    const get = local.get.bind(local);
    window.endSlowStorage = () => { local.get = get; };
    local.get = (keys) => new Promise((resolve) => setTimeout(() => resolve(get(keys)), ${ms}));
  })()`);
  return () => view.run('window.endSlowStorage()');
}
