<#ftl output_format="HTML">
<#-- The frame of every page. Without a twin it is no page to be found by.
     @param styles names of its pieces of style beside the base, of assets/css -->
<#macro page styles=[]>
<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${assets.policy(styles)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<link rel="icon" href="data:,">
<#if twin??>
<link rel="alternate" hreflang="${lang}" href="${self}">
<link rel="alternate" hreflang="${otherLang}" href="${twin}">
<link rel="alternate" hreflang="x-default" href="${xDefault}">
<#else>
<meta name="robots" content="noindex">
</#if>
<style>${assets.style(styles)?no_esc}</style>
<script>${assets.script()?no_esc}</script>
</head>
<body>
<a class="skip" href="#main">${w("layout.skip")}</a>
<header>
<div class="top">
<a class="name" href="${link("")}">${municipality.name}</a>
<#if twin??><a class="switch" lang="${otherLang}" hreflang="${otherLang}" rel="alternate" href="${twin}">${wo("language.name")}</a></#if>
</div>
<nav class="bar" aria-label="${w("bar.label")}">
<a class="button button--call" href="tel:${municipality.hotline}"><span>${w("bar.call")}</span> <b>${phone(municipality.hotline)}</b></a>
<a class="button button--quiet" href="${link("stations/")}">${w("bar.stations")}</a>
<a class="button" href="${link("help/")}">${w("bar.help")}</a>
</nav>
</header>
<main id="main">
<#nested>
</main>
<footer>
<nav aria-label="${w("footer.label")}">
<ul class="list-plain">
<#list ["countries", "guidance", "alerts", "track", "verify", "about", "about/offices", "about/privacy", "about/accessibility"] as room>
<li><a href="${link(room + "/")}">${w("nav." + room)}</a></li>
</#list>
</ul>
</nav>
<p>${w("footer.free")}${w("sentence.gap")}${w("footer.report")}${w("sentence.gap")}<a href="${link("about/offices/")}">${w("nav.about/offices")}</a></p>
<p>${w("footer.not-authority")}</p>
<#list municipality.footer as item>
<p>${w("footer." + item.key)} ${mark(item.value)}</p>
</#list>
<p class="muted">${w("footer.baked")} <time datetime="${municipality.baked.iso}">${municipality.baked.text}</time></p>
</footer>
</body>
</html>
</#macro>
