/** The minified text of a script in src/head, put there by the build. */
declare module 'inline-head:*' {
  const code: string;
  export default code;
}
