import { XmlElement } from "./xmlElement";

/** Of the schema: https://developer.microsoft.com/json-schemas/teams/v1.29/MicrosoftTeams.schema.json */
const VERSION = "1.29";

/** A text with its translations, by locale. */
interface Localised {
  text: string;
  other: ReadonlyMap<string, string>;
}

/** Something that a button or a key can ask for. */
type Action =
  { id: string; type: "openPage"; view: string } | { id: string; type: "executeFunction" };

/**
 * File name → JSON: the unified manifest of Microsoft 365 and its texts for each language, made from the XML manifest,
 * which alone is kept. Zipped with color.png and outline.png it is the package that Microsoft 365 takes.
 * @param xml with the addresses and the version of the publication
 */
export function unifiedManifest(xml: string): Record<string, string> {
  const app = XmlElement.read(xml, "OfficeApp");
  const overrides = app.child("VersionOverrides");
  const host = overrides.child("Hosts", "Host");
  const form = host.child("DesktopFormFactor");
  const page = app.child("DefaultSettings", "SourceLocation").attribute("DefaultValue");
  const folder = page.slice(0, page.lastIndexOf("/"));
  const texts = new Texts(overrides.child("Resources"));
  const buttons = new Buttons(texts);

  const points = (type: string) =>
    form.children("ExtensionPoint").filter((point) => point.attribute("xsi:type") === type);
  const [ribbon] = points("PrimaryCommandSurface");
  const tab = ribbon!.child("OfficeTab");
  const groups = tab.children("Group").map((group, place) => {
    const path = `${EXTENSION}.ribbons[0].tabs[0].groups[${place}]`;
    return {
      id: group.attribute("id"),
      label: texts.say(`${path}.label`, texts.resource(group.child("Label"))),
      icons: buttons.icons(group),
      controls: buttons.controls(group, path),
    };
  });
  const menus = points("ContextMenu")
    .flatMap((point) => point.children("OfficeMenu"))
    .map((menu, place) => ({
      entryPoint: menu.attribute("id") === "ContextMenuCell" ? "cell" : "text",
      controls: buttons.controls(menu, `${EXTENSION}.contextMenus[0].menus[${place}]`),
    }));
  const shortcuts = app.children("ExtendedOverrides").map((each) => each.attribute("Url"));
  const functions = host.child("AllFormFactors", "ExtensionPoint");
  const namespace = texts.resource(functions.child("Namespace")).text;
  const started = (element: string, property: string) =>
    texts.say(
      `${EXTENSION}.getStartedMessages[0].${property}`,
      texts.resource(form.child("GetStarted", element)),
    );
  const description = localised(app.child("Description"));

  const manifest = {
    $schema: schemaOf("MicrosoftTeams"),
    manifestVersion: VERSION,
    id: app.child("Id").text,
    version: app.child("Version").text.split(".").slice(0, 3).join("."),
    name: { short: texts.say("name.short", localised(app.child("DisplayName"))) },
    description: {
      short: texts.say("description.short", description, (text) => text.split(":")[0]!),
      full: texts.say("description.full", description),
    },
    developer: {
      name: app.child("ProviderName").text,
      websiteUrl: `${folder}/help/en.html`,
      privacyUrl: `${folder}/help/en/privacy.html`,
      termsOfUseUrl: `${folder}/help/en/terms.html`,
    },
    icons: { color: "color.png", outline: "outline.png" },
    accentColor: "#0B6A6B",
    authorization: {
      permissions: {
        resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }],
      },
    },
    validDomains: [new URL(page).host],
    extensions: [
      {
        requirements: {
          scopes: ["workbook"],
          capabilities: app
            .child("Requirements", "Sets")
            .children("Set")
            .map((set) => ({
              name: set.attribute("Name"),
              minVersion: set.attribute("MinVersion"),
            })),
        },
        runtimes: [
          {
            id: "SharedRuntime",
            type: "general",
            code: {
              page,
              script: texts.resource(functions.child("Script", "SourceLocation")).text,
            },
            lifetime: "long",
            actions: buttons.actions,
            customFunctions: {
              namespace: { id: namespace, name: namespace },
              metadataUrl: texts.say(
                `${EXTENSION}.runtimes[0].customFunctions.metadataUrl`,
                texts.resource(functions.child("Metadata", "SourceLocation")),
              ),
            },
          },
        ],
        ribbons: [{ contexts: ["default"], tabs: [{ builtInTabId: tab.attribute("id"), groups }] }],
        getStartedMessages: [
          {
            title: started("Title", "title"),
            description: started("Description", "description"),
            learnMoreUrl: started("LearnMoreUrl", "learnMoreUrl"),
          },
        ],
        ...(menus.length > 0 && { contextMenus: [{ menus }] }),
        ...(shortcuts.length > 0 && {
          keyboardShortcuts: shortcuts.map((shortcutsUrl) => ({
            keyMappingFiles: { shortcutsUrl },
          })),
        }),
      },
    ],
    localizationInfo: {
      defaultLanguageTag: app.child("DefaultLocale").text.toLowerCase(),
      additionalLanguages: [...texts.translated.keys()].map((locale) => ({
        languageTag: locale.toLowerCase(),
        file: fileOf(locale),
      })),
    },
  };
  const files: Record<string, string> = { "unified/manifest.json": json(manifest) };
  for (const [locale, own] of texts.translated)
    files[`unified/${fileOf(locale)}`] = json({
      $schema: schemaOf("MicrosoftTeams.Localization"),
      ...Object.fromEntries(own),
    });
  return files;
}

const EXTENSION = "extensions[0]";
const schemaOf = (name: string) =>
  `https://developer.microsoft.com/json-schemas/teams/v${VERSION}/${name}.schema.json`;
const fileOf = (locale: string) => `${locale.toLowerCase()}.json`;
const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** A text of the manifest with its overrides; those of resources have a prefix. */
function localised(element: XmlElement): Localised {
  const overrides = [...element.children("Override"), ...element.children("bt:Override")];
  return {
    text: element.attribute("DefaultValue"),
    other: new Map(overrides.map((each) => [each.attribute("Locale"), each.attribute("Value")])),
  };
}

/** The texts of the manifest's resources, and where each was put, for the files of the languages. */
class Texts {
  /** Path of a text → translation, by locale. */
  readonly translated = new Map<string, Map<string, string>>();
  private readonly resources: ReadonlyMap<string, Localised>;

  constructor(resources: XmlElement) {
    const kinds = [
      ...(["bt:Images bt:Image", "bt:Urls bt:Url"] as const),
      ...(["bt:ShortStrings bt:String", "bt:LongStrings bt:String"] as const),
    ];
    this.resources = new Map(
      kinds.flatMap((kind) => {
        const [list = "", item = ""] = kind.split(" ");
        return resources
          .child(list)
          .children(item)
          .map((each): [string, Localised] => [each.attribute("id"), localised(each)]);
      }),
    );
  }

  resource(element: XmlElement): Localised {
    const id = element.attribute("resid");
    const found = this.resources.get(id);
    if (!found) throw new Error(`The manifest has no resource ${id}.`);
    return found;
  }

  /** Puts a text at its path, and its translations into the files of their languages. */
  say(path: string, { text, other }: Localised, shorten = (full: string) => full): string {
    for (const [locale, translation] of other) {
      const own = this.translated.get(locale) ?? new Map<string, string>();
      this.translated.set(locale, own.set(path, shorten(translation)));
    }
    return shorten(text);
  }
}

/** The buttons of ribbon and context menus, and what they do. */
class Buttons {
  readonly actions: Action[] = [];

  constructor(private readonly texts: Texts) {}

  icons(element: XmlElement) {
    return element
      .child("Icon")
      .children("bt:Image")
      .map((image) => ({
        size: Number(image.attribute("size")),
        url: this.texts.resource(image).text,
      }));
  }

  controls(parent: XmlElement, parentPath: string) {
    return parent.children("Control").map((control, place) => {
      const path = `${parentPath}.controls[${place}]`;
      const say = (property: string, ...names: string[]) =>
        this.texts.say(`${path}.${property}`, this.texts.resource(control.child(...names)));
      return {
        id: control.attribute("id"),
        type: "button",
        label: say("label", "Label"),
        icons: this.icons(control),
        supertip: {
          title: say("supertip.title", "Supertip", "Title"),
          description: say("supertip.description", "Supertip", "Description"),
        },
        actionId: this.actionOf(control.child("Action")),
      };
    });
  }

  private actionOf(element: XmlElement): string {
    const opens = element.attribute("xsi:type") === "ShowTaskpane";
    const id = element.child(opens ? "TaskpaneId" : "FunctionName").text;
    if (!this.actions.some((each) => each.id === id))
      this.actions.push(
        opens ? { id, type: "openPage", view: id } : { id, type: "executeFunction" },
      );
    return id;
  }
}
