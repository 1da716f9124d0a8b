export default {
  globs: [
    'src/ui/declaration.ts',
    'src/ui/embed.ts',
    'src/ui/notice.ts',
    'src/ui/preferences.ts',
    'src/ui/settings.ts',
    'src/ui/share.ts',
  ],
  outdir: '.',
  litelement: true,
};
