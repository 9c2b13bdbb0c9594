import { HostError } from "../hostError";
import { HostObject } from "../hostObject";
import type { Model } from "./model";
import { words } from "./setting";

/** Excel.SettingCollection: values that travel with the workbook, JSON only. */
export class SettingCollection extends HostObject {
  readonly typeName = "SettingCollection";

  constructor(private readonly model: Model) {
    super();
  }

  override get items(): Setting[] {
    return [...this.model.book.settings.keys()].map((key) => new Setting(this.model, key));
  }
  Add(key: unknown, value: unknown): Setting {
    const name = words(key);
    if (name === "") throw new HostError("InvalidArgument");
    if (this.model.book.settingsFull) throw new HostError("GeneralException");
    this.model.book.settings.set(name, value);
    this.model.book.events.documentSettingsChanged();
    return new Setting(this.model, name);
  }
  GetCount(): number {
    return this.model.book.settings.size;
  }
  GetItem(key: unknown): Setting {
    const name = words(key);
    if (!this.model.book.settings.has(name)) throw new HostError("ItemNotFound");
    return new Setting(this.model, name);
  }
}

/** Excel.Setting. */
export class Setting extends HostObject {
  readonly typeName = "Setting";

  constructor(
    private readonly model: Model,
    readonly Key: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.Key };
  }
  get Value(): unknown {
    return this.model.book.settings.get(this.Key);
  }
  set Value(value: unknown) {
    this.model.book.settings.set(this.Key, value);
    this.model.book.events.documentSettingsChanged();
  }
  Delete(): void {
    this.model.book.settings.delete(this.Key);
    this.model.book.events.documentSettingsChanged();
  }
}
