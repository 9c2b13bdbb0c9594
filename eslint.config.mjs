import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import boundaries from "eslint-plugin-boundaries";
import importX from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** What each room may import, besides itself. A test draws the same arrows (test/house.test.ts). */
const arrows = {
  statistics: [],
  marketing: ["statistics"],
  languages: [],
  functions: ["statistics", "marketing", "languages"],
  sheets: ["marketing", "languages"],
  excel: ["sheets", "languages"],
  taskpane: ["functions", "sheets", "excel", "languages"],
  addin: ["marketing", "functions", "sheets", "excel", "taskpane", "languages"],
  workbench: [],
};

const officeGlobals = ["Excel", "Office", "OfficeExtension", "CustomFunctions"].map((name) => ({
  name,
  message: "Office.js is spoken only in src/excel and src/addin.",
}));

export default tseslint.config(
  { ignores: ["dist", "coverage", "node_modules"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: {
      boundaries,
      "import-x": importX,
      "office-addins": officeAddins,
      "react-hooks": hooks,
    },
    settings: {
      "boundaries/elements": [
        // The workbench's own words are the one thing it takes from another room.
        { type: "workbenchWords", mode: "full", pattern: "src/languages/*/workbench.ts" },
        ...Object.keys(arrows).map((room) => ({
          type: room,
          mode: "full",
          pattern: `src/${room}/**/*`,
        })),
      ],
      "import/resolver": { typescript: true },
      "import-x/resolver": { typescript: true },
    },
    rules: {
      ...hooks.configs.recommended.rules,
      "import-x/no-cycle": "error",
      "boundaries/element-types": [
        "error",
        {
          default: "disallow",
          rules: [
            ...Object.entries(arrows).map(([room, rooms]) => ({
              from: [room],
              allow: [room, ...rooms],
            })),
            { from: ["workbench"], allow: ["workbenchWords"] },
            { from: ["workbenchWords"], allow: ["languages", "workbenchWords"] },
          ],
        },
      ],
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**", "src/addin/**", "src/workbench/**"],
    rules: { "no-restricted-globals": ["error", ...officeGlobals] },
  },
  {
    files: ["src/{statistics,marketing}/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...officeGlobals,
        ...["window", "document", "navigator", "process"].map((name) => ({
          name,
          message: "statistics and marketing run anywhere: numbers in, numbers out.",
        })),
      ],
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: Object.fromEntries(
        [
          "require",
          "module",
          "process",
          "console",
          "__dirname",
          "__filename",
          "Buffer",
          "setTimeout",
          "URL",
        ].map((name) => [name, "readonly"]),
      ),
    },
  },
  prettier,
);
