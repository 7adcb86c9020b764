// The one way to the extension APIs: promises in every browser, and one set of types.
// The build points the storage library at this file too (wxt.config.ts), so nothing goes round it.
import browser from 'webextension-polyfill';

export { browser };
