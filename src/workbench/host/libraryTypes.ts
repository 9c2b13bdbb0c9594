/** What the installed library knows about one class of Excel's object model (server names as keys). */
export interface LibraryType {
  /** Scalar properties; the value says whether they can be set. */
  scalars: Record<string, { settable: boolean }>;
  /** Navigation properties and the class they lead to. */
  navigation: Record<string, string>;
  methods: string[];
  /** Events by name, with their number and the method that registers them. */
  events: Record<string, { type: number; register: string }>;
  collection: boolean;
}

export type LibraryTypes = Record<string, LibraryType>;

/**
 * Reads the type model out of the library's own source (excel-win32-16.01.debug.js), so that the host knows
 * every member the library can ask for, without carrying a copy of it.
 */
export function extractTypes(source: string): LibraryTypes {
  const start = source.indexOf('var _hostName = "Excel";');
  if (start < 0)
    throw new Error("This is not the debug build of Office.js for Excel on the desktop.");
  const types: LibraryTypes = {};
  const classes =
    /var (\w+) = \(function \(_super\) \{\s+__extends\(\1, _super\);([\s\S]*?)\n {4}\}\(OfficeExtension\.ClientObject\)\);/g;
  for (const match of source.slice(start).matchAll(classes)) {
    const [, name = "", body = ""] = match;
    types[name] = typeFrom(body);
  }
  return types;
}

function typeFrom(body: string): LibraryType {
  const scalars: LibraryType["scalars"] = {};
  const settable = listedIn(body, "_scalarPropertyUpdateable");
  listedIn(body, "_scalarPropertyOriginalNames").forEach((name, index) => {
    scalars[String(name)] = { settable: settable[index] === true };
  });
  const navigation: Record<string, string> = {};
  for (const [, type = "", name = ""] of body.matchAll(
    /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/g,
  ))
    navigation[name] = type;
  const methods = new Set<string>();
  for (const pattern of [
    /_createMethodObject\(Excel\.\w+, this, "(\w+)"/g,
    /_invokeMethod\(this, "(\w+)"/g,
  ])
    for (const [, name = ""] of body.matchAll(pattern)) methods.add(name);
  const events: LibraryType["events"] = {};
  for (const [, name = "", type, register = ""] of body.matchAll(
    /GenericEventHandlers\(this\.context, this, "(\w+)", \{\s+eventType: (\d+),\s+registerFunc: function \(\) \{ return _this\.(\w+)\(/g,
  ))
    events[name] = { type: Number(type), register };
  return {
    scalars,
    navigation,
    methods: [...methods],
    events,
    collection: body.includes('"_isCollection"'),
  };
}

function listedIn(body: string, property: string): unknown[] {
  const found = new RegExp(
    `"${property}", \\{\\s+get: function \\(\\) \\{\\s+return (\\[[^\\]]*\\])`,
  ).exec(body);
  return found?.[1] ? (JSON.parse(found[1]) as unknown[]) : [];
}
