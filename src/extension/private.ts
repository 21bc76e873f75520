// Whether what is chosen here is chosen in a private window, and so may not reach the disk.
import { api } from './page-api.ts';

let beside: Promise<boolean> | undefined;

/** For a page of ours that stands beside a tab: Chrome runs it outside of the private window it is shown in. */
export function standBeside(tab: Promise<{ readonly incognito: boolean } | undefined>): void {
  beside = tab.then(
    (found) => found?.incognito ?? isPrivateHere(),
    () => isPrivateHere(),
  );
}

/** True where choices belong to a private window. */
export async function isPrivate(): Promise<boolean> {
  return (await beside) ?? isPrivateHere();
}

function isPrivateHere(): boolean {
  return api.extension?.inIncognitoContext === true;
}
