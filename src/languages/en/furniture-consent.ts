/** English words of cookie banners and consent texts. */
import type { FurniturePhrases } from '../../model/words/furniture.js';

export const consent: FurniturePhrases = {
  whole: [
    'accept all', 'reject all', 'accept', 'decline', 'i accept', 'i agree', 'agree', 'disagree', 'accept and continue', 'accept and close', 'continue without accepting', 'got it', 'accept cookies', 'reject cookies', 'accept all cookies', 'reject all cookies',
    'manage cookies', 'cookie settings', 'cookies settings', 'cookie preferences', 'manage preferences', 'manage options', 'manage consent', 'privacy settings', 'privacy preferences', 'cookies', 'cookie policy', 'cookie notice', 'cookie consent', 'save preferences',
    'confirm my choices', 'save my choices', 'our partners', 'view our partners', 'your privacy choices', 'your choices', 'customise', 'customize', 'only necessary', 'necessary cookies only', 'we value your privacy', 'your privacy', 'allow all', 'deny', 'accept reject', 'manage my cookies',
  ],
  opening: [
    'by clicking', 'by continuing to use', 'by continuing to browse', 'by using this site', 'by using our site', 'by browsing', 'this site uses cookies', 'this website uses cookies', 'our site uses cookies', 'our website uses cookies', 'we use cookies', 'we and our partners', 'we value your privacy',
    'we and our store', 'with your agreement', 'with your consent', 'with your permission', 'you can change your choices', 'you can withdraw your consent', 'we care about your privacy', 'your privacy is important', 'we respect your privacy', 'to view this content you need to accept', 'we need your consent',
  ],
  within: [
    'uses cookies', 'use cookies', 'use of cookies', 'using cookies', 'cookies and similar technologies', 'cookies and other tracking', 'tracking technologies', 'third-party cookies', 'strictly necessary cookies', 'essential cookies', 'accept cookies', 'accept all cookies', 'reject all', 'cookie policy', 'cookie notice',
    'cookie settings', 'cookie preferences', 'withdraw your consent', 'withdraw consent', 'you consent to', 'you agree to the use', 'manage your preferences', 'change your preferences', 'your privacy choices', 'store and/or access information', 'personalised ads', 'personalized ads', 'personalised advertising',
    'ad and content measurement', 'audience insights', 'legitimate interest', 'cookies on your device', 'information on a device', 'to improve your experience', 'best experience on our website', 'for the following purposes',
  ],
};

export const consentVocabulary: readonly string[] = [
  'cookie', 'cookies', 'tracker', 'trackers', 'consent', 'consenting', 'personal data', 'browsing data', 'personal information', 'privacy', 'your device', 'device', 'ip address', 'ip addresses', 'geolocation', 'accept', 'reject', 'decline', 'settings', 'your choices', 'your preferences', 'preferences',
  'partners', 'purposes', 'browsing', 'audience', 'personalised', 'personalized', 'targeted', 'banner', 'profiles', 'profiling', 'gdpr', 'ccpa', 'your rights', 'our services', 'our service', 'our site', 'our website', 'this site', 'this website', 'your experience', 'social media', 'by clicking', 'click',
  'at any time', 'identifiers', 'your data', 'privacy policy', 'third parties', 'opt out', 'opt-out', 'analytics',
];
