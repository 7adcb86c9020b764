// A certificate for one run of the shop, signed by itself and thrown away.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Key and certificate, PEM, for these host names, good for some days. Throws with a plain message where openssl is missing. */
export function throwAwayCertificate(names: string[]): { key: string; cert: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'look-alike-shop-'));
  const key = path.join(folder, 'key.pem');
  const cert = path.join(folder, 'cert.pem');
  const request = ['req', '-x509', '-nodes', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-days', '3'];
  const subject = ['-subj', '/CN=look-alike shop', '-addext', `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`];
  try {
    execFileSync('openssl', [...request, ...subject, '-keyout', key, '-out', cert], { stdio: ['ignore', 'ignore', 'pipe'] });
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Error(
      missing ? 'The look-alike shop needs openssl on the PATH to make its certificate.' : `openssl made no certificate: ${error}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
