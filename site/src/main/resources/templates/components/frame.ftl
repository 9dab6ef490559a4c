<#ftl output_format="HTML">
<#-- What stands in the head of every page: the policy, the title, what shows a link to it elsewhere,
     the icons, the style and the script.
     @param styles names of its pieces of style beside the base, of assets/css
     @nested what this page alone has: its other languages, or that it is not to be found -->
<#macro head styles=[]>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${assets.policy(styles)?no_esc}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<link rel="icon" href="${root("assets/icon.svg")}" type="image/svg+xml">
<link rel="apple-touch-icon" href="${root("assets/icon-180.png")}">
<link rel="manifest" href="${link("manifest.webmanifest")}">
<#nested>
<style>${assets.style(styles)?no_esc}</style>
<script>${assets.script()?no_esc}</script>
</#macro>

<#-- What a messenger shows of a link to this page. The address and the picture only where the site
     has a public address; they have to be absolute. -->
<#macro preview>
<meta property="og:type" content="website">
<meta property="og:title" content="${heading}">
<meta property="og:description" content="${description}">
<meta property="og:site_name" content="${municipality.name}">
<#if canonical??>
<link rel="canonical" href="${canonical}">
<meta property="og:url" content="${canonical}">
<meta property="og:image" content="${picture}">
</#if>
</#macro>

<#-- The mark of the site: a lamp below a roof, beside a road. No emblem of anyone. -->
<#macro sign>
<svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true"><rect width="32" height="32" rx="7"/><path d="M6 15 16 7l10 8M7 25h18"/><circle cx="16" cy="18" r="3"/></svg>
</#macro>

<#-- The four ways to help, on every page and first: call the police where one is, call the hotline,
     the nearest station, ask in writing. Without a country at hand the first leads to the numbers by
     country; page.js fills in the country that was kept on this device.
     @param label what tells it from another one on the same page -->
<#macro bar label=w("bar.label")>
<nav class="bar" aria-label="${label}">
<#if hand?? && hand.police??>
<a class="button button--alarm" href="tel:${hand.tel(hand.police)}"><span>${w("emergency.police")}</span> <b>${hand.police}</b></a>
<#else>
<a class="button button--alarm" href="${link("countries/")}" data-hand="${w("bar.police-of")}"><span>${w("bar.local")}</span> <b>${w("bar.numbers")}</b></a>
</#if>
<#if hand?? && hand.region && hand.ambulance??>
<a class="button button--call" href="tel:${hand.tel(hand.ambulance)}"><span>${w("emergency.ambulance")}</span> <b>${hand.ambulance}</b></a>
<#else>
<a class="button button--call" href="tel:${municipality.hotline}"><span>${w("bar.hotline")}</span> <b>${municipality.hotlineName}</b></a>
</#if>
<#if hand?? && hand.stations><#local stations = link("countries/" + hand.country.slug + "/") + "#stations"><#else><#local stations = link("stations/")></#if>
<a class="button button--quiet" href="${stations}"><span>${w("bar.nearest")}</span> <b>${w("bar.station")}</b></a>
<a class="button" href="${link("help/")}"><span>${w("bar.in-writing")}</span> <b>${w("bar.help")}</b></a>
</nav>
</#macro>

<#-- The end of every page: the rooms of the site, what this is not, who runs it. -->
<#macro foot>
<footer>
<nav aria-label="${w("footer.label")}">
<ul class="list-plain">
<#list ["search", "stations", "countries", "guidance", "alerts", "track", "verify", "about", "about/privacy", "about/accessibility", "offline"] as room>
<li><a href="${link(room + "/")}">${w("nav." + room)}</a></li>
</#list>
</ul>
</nav>
<p>${w("footer.free")}${w("sentence.gap")}${w("footer.report")}${w("sentence.gap")}<a href="${link("about/offices/")}">${w("nav.about/offices")}</a></p>
<p>${w("footer.not-authority")}</p>
<#if municipality.footer?has_content>
<ul class="list-plain small"><#list municipality.footer as item><li><#if item.label()>${w("footer." + item.key)} </#if><#if item.href??><a href="${item.href}" rel="${item.outside()?then("external noreferrer", "nofollow")}">${mark(item.value)}</a><#else>${mark(item.value)}</#if></li></#list></ul>
</#if>
<p class="muted">${w("footer.baked")} <time datetime="${municipality.baked.iso}">${municipality.baked.text}</time></p>
</footer>
</#macro>

<#-- What the page is about, for search engines. @param jsonLd as it can stand in a script element -->
<#macro data jsonLd><script type="application/ld+json">${jsonLd?no_esc}</script></#macro>
