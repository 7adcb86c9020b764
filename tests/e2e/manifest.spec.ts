// What the shipped manifests ask for: permissions that are used and that nobody is warned of, no host but the site's, nothing for the page to reach.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';

interface Manifest {
  manifest_version: number;
  permissions?: string[];
  content_scripts: { matches: string[]; exclude_matches?: string[]; all_frames?: boolean; world?: string }[];
  content_security_policy: { extension_pages: string };
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[] } } };
}

for (const folder of ['chrome-mv3', 'firefox-mv3']) {
  test(`${folder} asks for no more than it uses`, () => {
    const at = path.join('.output', folder);
    const manifest: Manifest = JSON.parse(readFileSync(path.join(at, 'manifest.json'), 'utf8'));
    expect(manifest.manifest_version).toBe(3);
    // no browser asks anybody for `alarms`, Chrome nobody for `sidePanel`, and Firefox's sidebar needs no permission
    expect(manifest.permissions).toEqual(folder === 'chrome-mv3' ? ['storage', 'alarms', 'sidePanel'] : ['storage', 'alarms']);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
    for (const { matches, exclude_matches, all_frames } of manifest.content_scripts) {
      for (const pattern of [...matches, ...(exclude_matches ?? [])]) expect(pattern).toMatch(/^https:\/\/\*\.aliexpress\.(com|us)\//);
      expect(all_frames ?? false).toBe(false);
    }
    // tap and snapshot on every page, and one script that reads: none of those on a page that another one reads
    const everywhere = manifest.content_scripts.filter(({ matches }) => matches.some((pattern) => pattern.endsWith('com/*')));
    const onSome = manifest.content_scripts.filter((script) => !everywhere.includes(script));
    const left = onSome.flatMap(({ matches }) => matches).toSorted();
    expect(everywhere.filter(({ world }) => world === 'MAIN')).toHaveLength(1);
    expect(everywhere.flatMap((script) => (script.exclude_matches === undefined ? [] : [script.exclude_matches.toSorted()]))).toEqual([
      left,
    ]);
    expect(new Set(left).size).toBe(left.length);
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    if (folder.startsWith('firefox'))
      expect(manifest.browser_specific_settings?.gecko.data_collection_permissions.required).toEqual(['none']);
    const scripts = readdirSync(at, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
    const code = scripts.map((name) => readFileSync(path.join(at, name), 'utf8')).join('\n');
    for (const used of ['storage', 'alarms']) expect(code).toMatch(used);
    // the framework's greeting, which would tell the page the extension's id
    expect(code).not.toContain('content-script-started');
    expect(code).not.toMatch(/XMLHttpRequest\(|new WebSocket|sendBeacon|new EventSource|\beval\(|new Function\(/);
  });
}
