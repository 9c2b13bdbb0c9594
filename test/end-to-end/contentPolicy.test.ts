import { PATIENCE, workbench } from "./workbench";

const visit = workbench({ refused: true });

test(
  "what the pane's policy does not allow does not happen: inline scripts, evaluated text, requests elsewhere",
  async () => {
    const { page } = await visit({ query: { language: "en" } });
    const frame = page.frames().find((one) => one.url().includes("taskpane.html"))!;
    const happened = await frame.evaluate(async () => {
      const refused: string[] = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
        refused.push(effectiveDirective),
      );
      const script = document.createElement("script");
      script.textContent = "window.injected = true";
      document.body.append(script);
      const image = document.createElement("div");
      image.innerHTML = '<img src="data:," onerror="window.injected = true">';
      document.body.append(image);
      const asked = await fetch("https://example.com/?secret").then(
        () => "answered",
        () => "refused",
      );
      const picture = new Image();
      await new Promise((resolve) => {
        picture.onload = picture.onerror = resolve;
        picture.src = "https://example.com/secret.png";
      });
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { injected: "injected" in window, asked, refused: [...new Set(refused)].sort() };
    });
    expect(happened).toEqual({
      injected: false,
      asked: "refused",
      refused: ["connect-src", "img-src", "script-src-attr", "script-src-elem"],
    });
    await page.close();
  },
  PATIENCE,
);
