import { inExcel } from "./session";
import { putSetting, SETTING_PREFIX, storedValue } from "./settings";
import { Signal } from "./signal";

const KEY = "template.";

/** A template of the user's own, as the workbook keeps it: readable by anyone who has the file. */
export interface KeptTemplate {
  id: string;
  /** As JSON. */
  text: string;
}

/** The templates last read from the workbook. */
export const ownTemplates = new Signal<readonly KeptTemplate[]>([]);

/** Reads the own templates of the workbook. */
export async function readTemplates(): Promise<readonly KeptTemplate[]> {
  return inExcel(read);
}

/** Keeps a template in the workbook, in the place of the one that has its id. */
export async function keepTemplate({ id, text }: KeptTemplate): Promise<void> {
  await inExcel(async (context) => {
    putSetting(context, KEY + id, text);
    await read(context);
  });
}

/** Deletes a template; what was built from it stays. */
export async function removeTemplate(id: string): Promise<void> {
  await inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(SETTING_PREFIX + KEY + id);
    await context.sync();
    if (!setting.isNullObject) setting.delete();
    await read(context);
  });
}

async function read(context: Excel.RequestContext): Promise<readonly KeptTemplate[]> {
  const { settings } = context.workbook;
  settings.load("items/key,items/value");
  await context.sync();
  const start = SETTING_PREFIX + KEY;
  const kept = settings.items.flatMap((setting): KeptTemplate[] => {
    const text = setting.key.startsWith(start) ? storedValue(setting) : undefined;
    return typeof text === "string" ? [{ id: setting.key.slice(start.length), text }] : [];
  });
  ownTemplates.send(kept);
  return kept;
}
