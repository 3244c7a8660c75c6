/** How long the outcome of a request that the app repeats in `onSignIn` takes to reach the surface. */
const GRACE_MS = 50;

/**
 * Signs in through the app. An async function that fulfills has signed in; one that returns at once may have only opened a
 * dialog.
 * The app may also fetch its data again in `onSignIn`, and tell the surface a moment later: a success waits for that.
 *
 * @returns whether the user has signed in. If it rejects, the user canceled, and the surface still offers to sign in.
 */
export async function succeedsSignIn(signIn: () => unknown): Promise<boolean> {
  try {
    const returned = signIn();
    const result = await returned;
    const succeeded = result === returned ? Boolean(result) : result !== false && result !== null;
    if (succeeded) await new Promise((resolve) => setTimeout(resolve, GRACE_MS));
    return succeeded;
  } catch {
    return false;
  }
}
