import { createTheme, type Theme } from "office-ui-fabric-react/lib/Theme";
import type { CSSProperties } from "react";
import type { Theme as OfficeTheme } from "../excel/surroundings";

const light = {
  themePrimary: "#0e6e4f",
  themeLighterAlt: "#f1f9f6",
  themeLighter: "#dcefe7",
  themeLight: "#b9dfd0",
  themeTertiary: "#6bb294",
  themeSecondary: "#1f8361",
  themeDarkAlt: "#0c6347",
  themeDark: "#0a533c",
  themeDarker: "#073d2c",
  neutralLighterAlt: "#faf9f8",
  neutralLighter: "#f5f4f3",
  neutralLight: "#edebe9",
  neutralQuaternaryAlt: "#e1dfdd",
  neutralQuaternary: "#d2d0ce",
  neutralTertiaryAlt: "#c8c6c4",
  neutralTertiary: "#8a8886",
  neutralSecondary: "#5c5a58",
  neutralPrimaryAlt: "#3b3a39",
  neutralPrimary: "#292827",
  neutralDark: "#1b1a19",
  black: "#000000",
  white: "#ffffff",
};

const dark = {
  themePrimary: "#62c9a1",
  themeLighterAlt: "#22302b",
  themeLighter: "#263a33",
  themeLight: "#2d5547",
  themeTertiary: "#4a997b",
  themeSecondary: "#57b38f",
  themeDarkAlt: "#74d1ad",
  themeDark: "#8cdbbb",
  themeDarker: "#ade7cf",
  neutralLighterAlt: "#2c2c2c",
  neutralLighter: "#313131",
  neutralLight: "#393939",
  neutralQuaternaryAlt: "#424242",
  neutralQuaternary: "#4a4a4a",
  neutralTertiaryAlt: "#696969",
  neutralTertiary: "#9a9a9a",
  neutralSecondary: "#c2c0be",
  neutralPrimaryAlt: "#dad8d6",
  neutralPrimary: "#f3f2f1",
  neutralDark: "#f8f7f7",
  black: "#ffffff",
  white: "#262626",
};

/** The look of the pane beside Excel's: light or dark; strong contrast is left to the system's own colours. */
export function paneTheme({ dark: isDark }: Pick<OfficeTheme, "dark">): Theme {
  const palette = isDark ? dark : light;
  const option = { height: "auto", minHeight: 32, padding: "4px 8px" };
  return createTheme({
    palette,
    isInverted: isDark,
    components: {
      Dropdown: {
        styles: {
          callout: { border: `1px solid ${palette.neutralTertiary}` },
          // Long texts take a second line instead of being cut.
          dropdownItem: option,
          dropdownItemSelected: option,
          dropdownOptionText: { whiteSpace: "normal", overflowWrap: "anywhere" },
        },
      },
      Label: { styles: { root: { fontWeight: 400 } } },
      TextField: { styles: { description: { fontSize: 12, lineHeight: 16 } } },
    },
  });
}

/** The colours that pane.css uses, as custom properties of the pane's root. */
export function themeVariables({ palette, semanticColors }: Theme): CSSProperties {
  const variables: Record<`--${string}`, string> = {
    "--background": palette.white,
    "--raised": palette.neutralLighterAlt,
    "--hover": palette.neutralLighter,
    "--line": palette.neutralQuaternaryAlt,
    "--edge": palette.neutralTertiary,
    "--text": palette.neutralPrimary,
    "--quiet": palette.neutralSecondary,
    "--accent": palette.themePrimary,
    "--tint": palette.themeLighter,
    "--error": semanticColors.errorText,
  };
  return variables;
}
