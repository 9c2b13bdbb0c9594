import { DEVELOPMENT_URL } from "../../functions/developmentUrl";

/**
 * The address under which the add-in is published, without a slash at its end.
 * @param given what was passed as --env url=…; undefined without it, true without a value
 * @throws where Excel would refuse the address
 */
export function webAddress(given: string | boolean | undefined): string {
  if (given === undefined) return DEVELOPMENT_URL;
  const came = given === true || given === "" ? "there is none" : `it is “${given}”`;
  const refuse = (what: string) =>
    new Error(
      `The address in --env url=… must ${what}, such as https://example.com/excel; ${came}.`,
    );
  if (typeof given !== "string" || !URL.canParse(given)) throw refuse("be a whole web address");
  const url = new URL(given);
  if (url.protocol !== "https:") throw refuse("begin with https:// (Excel loads no other)");
  if (url.username || url.password || url.search || url.hash || given.endsWith(".html"))
    throw refuse("be that of a folder, without a name, a password, ? or #");
  return url.href.replace(/\/+$/, "");
}
