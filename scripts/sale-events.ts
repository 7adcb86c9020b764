// core/calendar/events.json, made anew from the collected sale dates: npx tsx scripts/sale-events.ts sale-events.json
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { eventsOf } from './calendar/events-of';

const [, , file = '../shared/data/sale-events.json'] = process.argv;
const events = eventsOf(JSON.parse(readFileSync(file, 'utf8')));
writeFileSync('core/calendar/events.json', `${JSON.stringify({ format: 'stackwise-calendar/1', events }, undefined, 2)}\n`);
console.log(`${events.length} events`);
