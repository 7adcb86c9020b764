// core/codes/catalogue/ladders.json, made anew from the collected codes: npx tsx scripts/catalogue.ts DAY promo-codes.json
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { laddersOf } from './catalogue/ladders-of';

const [, , collectedOn = '', file = '../shared/data/promo-codes.json'] = process.argv;
if (!/^\d{4}-\d{2}-\d{2}$/.test(collectedOn)) throw new Error('the day on which the codes were collected: 2026-11-21');
const { ladders, omitted } = laddersOf(JSON.parse(readFileSync(file, 'utf8')));
const document = { format: 'stackwise-catalogue/1', collectedOn, ladders };
writeFileSync('core/codes/catalogue/ladders.json', `${JSON.stringify(document)}\n`);
console.log(`${ladders.reduce((sum, { rungs }) => sum + rungs.length, 0)} codes in ${ladders.length} ladders`);
for (const { code, why } of omitted) console.log(`left out: ${code}, ${why}`);
