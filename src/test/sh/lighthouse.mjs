// What lighthouse.sh runs: lighthouse.mjs NODE_MODULES FOLDER
import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {extname, join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';

const [modules, folder] = process.argv.slice(2).map(path => resolve(path));
const {default: lighthouse} = await import(pathToFileURL(join(modules, 'lighthouse/core/index.js')));
const {launch} = await import(pathToFileURL(join(modules, 'chrome-launcher/dist/index.js')));

const FLOOR = 98;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const SECONDS_A_PAGE = 120;

/** Of a kind that there are many pages of, the heaviest. */
const heaviest = kind => readdirSync(join(folder, kind))
  .filter(name => name.endsWith('.html'))
  .map(name => `${kind}/${name}`)
  .sort((a, b) => statSync(join(folder, b)).size - statSync(join(folder, a)).size || (a < b ? -1 : 1))[0];

const PAGES = [
  'index.html', 'timeline.html', heaviest('events'), heaviest('actors'), heaviest('sources'), 'funding.html',
];

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.jpg': 'image/jpeg', '.xml': 'application/xml', '.json': 'application/json', '.txt': 'text/plain',
};

// as GitHub Pages does: packed, and for ten minutes
const server = createServer(async (request, answer) => {
  const path = resolve(folder, '.' + decodeURIComponent(new URL(request.url, 'http://x').pathname));
  if (!path.startsWith(folder) || !existsSync(path) || !statSync(path).isFile()) {
    answer.writeHead(404).end();
    return;
  }
  const bytes = gzipSync(await readFile(path));
  answer.writeHead(200, {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'content-encoding': 'gzip',
    'content-length': bytes.length,
    'cache-control': 'max-age=600',
  }).end(bytes);
});
await new Promise(done => server.listen(0, '127.0.0.1', done));

const chrome = await launch({
  chromePath: process.env.JEJAK_CHROMIUM,
  chromeFlags: [
    '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync',
  ],
});

const within = (seconds, work, what) => {
  let timer;
  const late = new Promise((_, refuse) => {
    timer = setTimeout(() => refuse(new Error(`${what}: no answer in ${seconds} s`)), seconds * 1000);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

let isBelow = false;
const rows = [];
let versions = '';
try {
  for (const page of PAGES) {
    const address = `http://127.0.0.1:${server.address().port}/${page}`;
    // Lighthouse's defaults: a phone of 412 x 823 on a slow 4G line, four times slower than this machine
    const run = await within(
      SECONDS_A_PAGE, lighthouse(address, {port: chrome.port, onlyCategories: CATEGORIES, logLevel: 'error'}), page);
    const {lhr} = run;
    versions = `Lighthouse ${lhr.lighthouseVersion}, ${lhr.environment.hostUserAgent.match(/Chrom\w*\/\d+/)[0]}, phone, `
      + lhr.fetchTime.slice(0, 10);
    const scores = CATEGORIES.map(category => Math.round(lhr.categories[category].score * 100));
    const shown = audit => lhr.audits[audit].displayValue.replace(/\u00a0/g, ' ');
    rows.push([page, ...scores, shown('first-contentful-paint'), shown('largest-contentful-paint'),
      shown('total-blocking-time'), shown('cumulative-layout-shift')]);
    if (scores.every(score => score >= FLOOR)) continue;
    isBelow = true;
    for (const category of CATEGORIES) {
      for (const {id, weight} of lhr.categories[category].auditRefs) {
        const {score, title, displayValue = ''} = lhr.audits[id];
        if (weight > 0 && score !== null && score < 0.9) console.error(`${page}: ${category}: ${title} ${displayValue}`);
      }
    }
  }
} finally {
  await chrome.kill();
  server.close();
  server.closeAllConnections();
}

const line = cells => `| ${cells.join(' | ')} |`;
console.log(versions + '\n');
console.log(line(['page', 'performance', 'accessibility', 'best practices', 'SEO', 'first paint', 'largest paint',
  'blocked', 'shift']));
console.log(line(Array(9).fill('---')));
for (const row of rows) console.log(line(row));
process.exit(isBelow ? 1 : 0);
