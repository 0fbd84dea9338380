// Builds ../wwwroot/beeld/app.css from app.source.css:
// bundle the imports, drop variants that no page uses, keep only the design tokens that are reached, minify.
// Fails when the result is over its budget, so that a page stays light on an old phone.
import fs from 'node:fs';
import zlib from 'node:zlib';
import * as esbuild from 'esbuild';
import { transform } from 'lightningcss';

const uit = '../wwwroot/beeld';
const grens = { css: 15_000, letters: 80_000 };
const doelen = { chrome: 111 << 16, firefox: 113 << 16, safari: (16 << 16) | (4 << 8) };
const themaPad = 'node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';

// Storybook states and button colours that this face does not have.
const ongebruikt = /^(?:nl|utrecht)-.*--(?:positive|negative|pressed|hover|active|focus|focus-visible|read-only|readonly|busy|distanced|sr-only|checkbox|radio|visited|current|inline-box|pre-heading|html-(?:h\d|p|a|label|fieldset|legend))/;

const gebundeld = await esbuild.build({
  entryPoints: ['app.source.css'],
  bundle: true,
  minifyWhitespace: true,
  legalComments: 'none',
  write: false,
  external: ['*.svg', '*.woff2'],
});

const kaal = gebundeld.outputFiles[0].text.replace(/([^{}]+)\{([^{}]*)\}/g, (blok, kiezers, inhoud) => {
  if (kiezers.includes('@')) return blok;
  const over = kiezers.split(/,(?![^(]*\))/).filter(
    (kiezer) => ![...kiezer.matchAll(/\.([\w-]+)/g)].some(([, klasse]) => ongebruikt.test(klasse)),
  );
  return over.length === 0 ? '' : `${over.join(',')}{${inhoud}}`;
});

const declaraties = (tekst) =>
  [...tekst.matchAll(/^\s+(--[\w-]+):\s*([^;]+);/gm)].map((m) => [m[1], m[2]]);
const tokens = new Map([
  ...declaraties(fs.readFileSync(themaPad, 'utf8')),
  ...declaraties(fs.readFileSync('tokens.css', 'utf8')),
]);
const bereikt = new Set();
const volg = (tekst) => {
  for (const [naam] of tekst.matchAll(/--[\w-]+/g)) {
    if (!tokens.has(naam) || bereikt.has(naam)) continue;
    bereikt.add(naam);
    volg(tokens.get(naam));
  }
};
volg(kaal);
const wortel = `:root{${[...bereikt].sort().map((naam) => `${naam}:${tokens.get(naam)};`).join('')}}`;

const licentie = '/*! EUPL-1.2. Holds parts of NL Design System, (c) Frameless, Gemeente Utrecht and others (EUPL-1.2). */';
const klein = transform({
  filename: 'app.css',
  code: Buffer.from(`@layer nlds,app;${wortel}${kaal}`),
  minify: true,
  targets: doelen,
}).code;
const css = Buffer.from(`${licentie}\n${klein}`);
if (css.includes('data:')) throw new Error('app.css holds a data: URI; put the picture in wwwroot/beeld instead.');

fs.mkdirSync(`${uit}/fonts`, { recursive: true });
fs.writeFileSync(`${uit}/app.css`, css);

let letters = 0;
for (const [pakket, naam] of [['bricolage-grotesque', 'bricolage'], ['atkinson-hyperlegible-next', 'atkinson']]) {
  const map = `node_modules/@fontsource-variable/${pakket}`;
  fs.copyFileSync(`${map}/files/${pakket}-latin-wght-normal.woff2`, `${uit}/fonts/${naam}.woff2`);
  fs.copyFileSync(`${map}/LICENSE`, `${uit}/fonts/${naam}-OFL.txt`);
  letters += fs.statSync(`${uit}/fonts/${naam}.woff2`).size;
}

const brotli = zlib.brotliCompressSync(css).length;
console.log(`app.css ${css.length} bytes, ${brotli} brotli (limit ${grens.css}); tokens ${bereikt.size} of ${tokens.size}; fonts ${letters} (limit ${grens.letters})`);
if (brotli > grens.css || letters > grens.letters) {
  console.error('Over budget: nothing may be shipped that is this heavy.');
  process.exit(1);
}
