// A browser that asks nothing of the network by itself and sends all that others ask through a proxy, so that every request seen there
// has somebody to answer for it. Names are not looked up at all.
import type { LaunchOptions } from './launch.ts';

/** Options for `launch`. */
export function throughProxy(port: number): Pick<LaunchOptions, 'args' | 'prefs' | 'env'> {
  return {
    args: [
      `--proxy-server=http://127.0.0.1:${port}`,
      // Chromium keeps addresses of this machine from any proxy unless it is told not to. The other name is of no site at all.
      `--proxy-bypass-list=<-loopback>;${NOWHERE}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...CHROMIUM_QUIET,
    ],
    prefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      // Else Firefox's own services go around a proxy that refuses them.
      'network.proxy.allow_bypass': false,
      'network.proxy.failover_direct': false,
      ...FIREFOX_QUIET,
    },
    // Lets the address of Firefox's settings service be changed, and ends Firefox if anything connects to another machine.
    env: { MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' },
  };
}

/** Names below .invalid are reserved for never being anything. */
const NOWHERE = 'accounts.invalid';

/** What is left of Chromium's own services after puppeteer's switches. */
const CHROMIUM_QUIET = [
  // Which accounts are signed in is asked however often one says that none is wanted.
  `--gaia-url=https://${NOWHERE}`,
  // One component is asked for in spite of --disable-component-update; there it is not to be had.
  '--component-updater=url-source=data:,',
  '--disable-domain-reliability',
  '--disable-field-trial-config',
  '--no-pings',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-features=AutofillServerCommunication,CertificateTransparencyComponentUpdater,NetworkTimeServiceQuerying,OptimizationGuideModelDownloading,OptimizationHintsFetching,PreconnectToSearch,SafeBrowsingEnhancedProtection,NetworkPrediction,InterestFeedContentSuggestions,DialMediaRouteProvider',
];

/** Firefox's own services, after puppeteer's preferences and those that its remote agent recommends. */
const FIREFOX_QUIET = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'app.update.url': '',
  'browser.contentblocking.report.lockwise.enabled': false,
  'browser.discovery.enabled': false,
  // It stays open over whatever comes next.
  'browser.download.alwaysOpenPanel': false,
  'browser.ml.enable': false,
  'browser.newtabpage.activity-stream.feeds.asrouterfeed': false,
  'browser.newtabpage.activity-stream.testing.shouldInitializeFeeds': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.provider.google4.updateURL': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.search.serpEventTelemetryCategorization.enabled': false,
  'browser.topsites.contile.enabled': false,
  'browser.translations.enable': false,
  'datareporting.usage.uploadEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.discovery.api_url': 'data:,',
  'extensions.systemAddon.update.enabled': false,
  'identity.fxaccounts.enabled': false,
  'media.gmp-manager.url': 'data:,',
  'media.gmp-provider.enabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.dns.disabled': true,
  'network.predictor.enabled': false,
  'network.prefetch-next': false,
  // Off by choice.
  'network.trr.mode': 5,
  'security.OCSP.enabled': 0,
  'security.remote_settings.intermediates.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': 'data:,',
  'toolkit.telemetry.unified': false,
};
