// What xml.ts uses of the package sax, which has no types of its own.
declare module 'sax' {
  interface Parser {
    onerror: (fault: Error) => void;
    ondoctype: () => void;
    onopentag: (tag: { name: string; attributes: Readonly<Record<string, string>> }) => void;
    ontext: (text: string) => void;
    oncdata: (text: string) => void;
    onclosetag: (name: string) => void;
    write(text: string): Parser;
    close(): Parser;
  }
  export function parser(strict: boolean): Parser;
}
