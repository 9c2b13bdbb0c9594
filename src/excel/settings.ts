import { inExcel } from "./session";

/** All keys of the product in the workbook's settings begin so. */
export const SETTING_PREFIX = "RM.";

/**
 * A value kept in the workbook by `putSetting`; undefined where there is none, or none that can be read.
 * Readable by anyone who has the file.
 */
export async function readSetting<T>(key: string): Promise<T | undefined> {
  return inExcel(async (context) => {
    const setting = queueSetting(context, key);
    await context.sync();
    return setting() as T | undefined;
  });
}

/** Queues the reading of a setting; the returned function gives its value once it is read. */
export function queueSetting(context: Excel.RequestContext, key: string): () => unknown {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING_PREFIX + key).load("value");
  return () => (setting.isNullObject ? undefined : storedValue(setting));
}

/** Queues the writing of a setting; it is stored as JSON text, which every host keeps unchanged. */
export function putSetting(context: Excel.RequestContext, key: string, value: unknown): void {
  context.workbook.settings.add(SETTING_PREFIX + key, JSON.stringify(value));
}

/** What a loaded setting holds; undefined where something other than the product has written into it. */
export function storedValue({ value }: Excel.Setting): unknown {
  try {
    return JSON.parse(value as string) as unknown;
  } catch {
    return undefined;
  }
}
