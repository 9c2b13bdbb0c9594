import { paneWidth, readPreferences } from "../../../src/workbench/page/preferences";

const browser = { languages: ["en-GB"], dark: false };

test("without a wish the browser decides language and theme", () => {
  expect(readPreferences("", null, { languages: ["bg-BG", "en"], dark: true })).toEqual({
    language: "bg",
    profile: "desktop",
    theme: "dark",
    paneWidth: 350,
    paneShown: true,
    fault: "none",
  });
  expect(readPreferences("", null, { languages: ["fi-FI", "sv"], dark: false }).language).toBe(
    "en",
  );
});

test("the address comes before what was kept, and that before the browser", () => {
  const kept = JSON.stringify({ language: "ru", profile: "web", theme: "dark", paneWidth: 420 });
  expect(readPreferences("?language=sv&theme=contrast", kept, browser)).toMatchObject({
    language: "sv",
    profile: "web",
    theme: "contrast",
    paneWidth: 420,
  });
});

test("a fault is asked for by the address alone", () => {
  expect(readPreferences("?fault=slow", null, browser).fault).toBe("slow");
  expect(readPreferences("", JSON.stringify({ fault: "slow" }), browser).fault).toBe("none");
  expect(readPreferences("?fault=constructor", null, browser).fault).toBe("none");
});

test("what no switch offers is passed over", () => {
  const kept = JSON.stringify({ language: "xx", theme: 7, paneWidth: "wide" });
  expect(readPreferences("?profile=mac&language=de", kept, browser)).toEqual(
    readPreferences("", null, browser),
  );
  expect(readPreferences("", "{not json", browser)).toEqual(readPreferences("", null, browser));
  expect(readPreferences("", "null", browser)).toEqual(readPreferences("", null, browser));
});

test("the pane is 320 to 600 pixels wide", () => {
  expect([100, 320.4, 599.6, 5000, Number.NaN].map(paneWidth)).toEqual([320, 320, 600, 600, 350]);
});
