import { DEVELOPMENT_URL } from "../../functions/developmentUrl";
import { functionsMetadata } from "../../functions/metadata";
import { templateSchema } from "../../sheets/assessments/template/templateSchema";
import { helpPages } from "../help/helpPages";
import { headerFiles } from "./headerFiles";
import { unifiedManifest } from "./unifiedManifest";

interface Publication {
  /** Where the add-in is published, without a slash at its end. */
  url: string;
  /** To whom users may write: an e-mail or web address. */
  contact?: string | undefined;
  /** The package's version, of three numbers. */
  version: string;
  /** manifest.xml as it stands in the repository. */
  manifest: string;
}

/** Named by the manifest, whose schema wants a script; the functions run in the pane's page (shared runtime). */
const functionsScript = "// The functions are registered by the page taskpane.html.\n";

/** File name → contents: everything that is published beside the scripts, the page and the pictures. */
export async function publishedFiles(publication: Publication): Promise<Record<string, string>> {
  const { url, contact, version, manifest } = publication;
  const published = (text: string) => text.replaceAll(DEVELOPMENT_URL, url);
  const metadata = Object.entries(functionsMetadata()).map(([file, functions]) => [
    file,
    published(JSON.stringify(functions, null, 1)),
  ]);
  const own = published(manifest).replace(
    /<Version>.*?<\/Version>/,
    `<Version>${version}.0</Version>`,
  );
  return {
    ...(Object.fromEntries(metadata) as Record<string, string>),
    ...(await helpPages(contact)),
    "help/assessment-template.schema.json": JSON.stringify(templateSchema, null, 2),
    ...headerFiles(url),
    "functions.js": functionsScript,
    "manifest.xml": own,
    ...unifiedManifest(own),
  };
}
