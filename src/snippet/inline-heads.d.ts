/** The minified text of a script in src/head, or of the guard, put there by the build. */
declare module 'inline-head:*' {
  const code: string;
  export default code;
}
