/** Parameters that say from where a reader came; the page is the same without them. Names end in `*` where every name that begins so does. */
const trackingParameters: Readonly<Record<string, string>> = {
  'Google Analytics and Ads': 'utm_* gclid gclsrc dclid gbraid wbraid _ga _gl gad_source gad_campaignid srsltid',
  Meta: 'fbclid fb_* igshid igsh mibextid',
  'Microsoft, Yandex, X, TikTok, LinkedIn, Snap': 'msclkid yclid ymclid ysclid twclid ttclid li_fat_id scclid',
  Matomo: 'pk_* mtm_* piwik_* matomo_*',
  'letters (Mailchimp, HubSpot, Marketo, Olytics, Vero)':
    'mc_cid mc_eid _hsenc _hsmi __hstc __hssc __hsfp hsctatracking hsa_* mkt_tok oly_anon_id oly_enc_id vero_id vero_conv',
  'papers’ own':
    'at_medium at_campaign at_campaign_type at_custom1 at_custom2 at_custom3 at_custom4 at_link_id at_link_type at_link_origin at_format at_ptr_name at_bbc_team ns_mchannel ns_source ns_campaign ns_linkname ns_fee xtor wt_mc wt_zmc cmpid ncid ito ocid smid smtyp sref s_cid soc_src soc_trk guccounter guce_referrer guce_referrer_sig taid intcid ref_src ref_url ref_ cmp campaign_id emci emdi ceid __twitter_impression __source __tn__ spm share_from sharetype shareid',
  'views for phones': 'amp amp_js_v amp_gsa usqp amp_markup',
};

const names = Object.values(trackingParameters).flatMap((list) => list.split(' '));
const exact = new Set(names.filter((name) => !name.endsWith('*')));
const prefixes = names.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
const pairs = new Set(['outputtype=amp', 'outputtype=valid-amp', 'output=amp', 'mode=amp', 'service=amp']);

/** True for `name=value` of an address that may go. */
export function isTracking(pair: string): boolean {
  const lower = pair.toLowerCase();
  const name = lower.split('=', 1)[0] ?? '';
  return exact.has(name) || prefixes.some((prefix) => name.startsWith(prefix)) || pairs.has(lower);
}
