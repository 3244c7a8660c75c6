/**
 * Signs in through the app. An async function that fulfills has signed in; one that returns at once may have only opened a
 * dialog.
 *
 * @returns whether the user has signed in. If it rejects, the user canceled, and the surface still offers to sign in.
 */
export async function succeedsSignIn(signIn: () => unknown): Promise<boolean> {
  try {
    const returned = signIn();
    const result = await returned;
    return result === returned ? Boolean(result) : result !== false && result !== null;
  } catch {
    return false;
  }
}
