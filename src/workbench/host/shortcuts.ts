/** A key combination that runs an action of the add-in. */
export interface Shortcut {
  action: string;
  /** As the reader sees it, in his language. */
  name: string;
  /** Such as Ctrl+Alt+Shift+1. */
  keys: string;
}

/** The file that the manifest's ExtendedOverrides points to, as Office reads it. */
interface ShortcutsFile {
  actions: { id: string; type: string; name: string }[];
  shortcuts: { action: string; key: { default: string; mac?: string; web?: string } }[];
  resources?: { default: Texts };
}
type Texts = Record<string, { value: string }>;

/**
 * Reads an add-in's shortcuts as Office does: ${resource.name} is looked up in the texts of the locale, else in the
 * file's own.
 * @param resources texts of the locales that are not the manifest's own
 * @param platform whose keys are meant; the default's where it has none of its own
 * @throws one sentence that says what is broken
 */
export function readShortcuts(
  file: ShortcutsFile,
  resources: { resources: Record<string, Texts> } | null,
  locale: string,
  platform: "default" | "mac" | "web" = "default",
): Shortcut[] {
  const localised = resources?.resources[locale.toLowerCase()] ?? {};
  const text = (value: string): string =>
    value.replace(/\$\{resource\.([^}]+)\}/g, (_, name: string) => {
      const found = localised[name] ?? file.resources?.default[name];
      if (!found) throw new Error(`The shortcuts ask for the text ${name}, which is missing.`);
      return found.value;
    });
  return file.shortcuts.map(({ action, key }) => {
    const declared = file.actions.find(({ id }) => id === action);
    if (declared?.type !== "ExecuteFunction")
      throw new Error(`The shortcuts name the action ${action}, which is not declared.`);
    return { action, name: text(declared.name), keys: text(key[platform] ?? key.default) };
  });
}

/** The shortcut whose keys are pressed; a letter or digit is the key of that place, whatever it types there. */
export function pressedShortcut(
  shortcuts: readonly Shortcut[],
  event: Pick<KeyboardEvent, "code" | "ctrlKey" | "altKey" | "shiftKey" | "metaKey">,
): Shortcut | null {
  const pressed = [
    event.ctrlKey && "CTRL",
    event.altKey && "ALT",
    event.shiftKey && "SHIFT",
    event.metaKey && "COMMAND",
    event.code.replace(/^(Key|Digit|Numpad|Arrow)/, "").toUpperCase(),
  ].filter((part) => part !== false);
  const same = (keys: string) => {
    const parts = keys.toUpperCase().replace("OPTION", "ALT").split("+");
    return parts.length === pressed.length && pressed.every((part) => parts.includes(part));
  };
  return shortcuts.find(({ keys }) => same(keys)) ?? null;
}
