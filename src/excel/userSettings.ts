/** What was kept since the pane was loaded: it holds also where the browser refuses storage or has no room. */
const kept = new Map<string, string>();

/** Keys in the browser's storage begin so; Office gives each add-in's place its own key, where it has several. */
const prefix = () => {
  const { partitionKey = "" } = Office.context as { partitionKey?: string };
  return `${partitionKey}RM.`;
};

/** What this user's Excel keeps on this machine, beside any workbook; null where nothing is kept. */
export function readUserSetting(key: string): string | null {
  try {
    return kept.get(key) ?? localStorage.getItem(prefix() + key);
  } catch {
    return null;
  }
}

/** Keeps a setting of the user; where the browser refuses, it lasts as long as the pane. */
export function keepUserSetting(key: string, value: string): void {
  kept.set(key, value);
  try {
    localStorage.setItem(prefix() + key, value);
  } catch {
    // Nothing that was asked for is lost by it: it is asked again another time.
  }
}
