/** The part of mark.js that is measured; the package brings no types. */
declare module "mark.js" {
  type Options = {
    separateWordSearch?: boolean;
    caseSensitive?: boolean;
    diacritics?: boolean;
  };
  export default class Mark {
    constructor(context: Element);
    mark(form: string, options: Options): void;
  }
}
