// `npx tsx tests/shop/serve.ts [port]`: the shop by itself, until Ctrl-C.
import { startShop } from './start-shop';

const port = Number(process.argv[2] ?? 0);
const shop = await startShop({ port: Number.isInteger(port) ? port : 0 });
console.log(`Look-alike shop: https://www.aliexpress.com/__shop/ on port ${shop.port}, proxy on port ${shop.proxyPort}`);
console.log('Chromium switches:');
for (const argument of shop.chromiumArgs) console.log(`  '${argument}'`);
const stop = () => {
  shop.close().then(() => process.exit(0));
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
