<#ftl output_format="HTML">
<#import "components/frame.ftl" as frame>
<#-- A page within its frame. Without a twin it is no page to be found by.
     @param styles names of its pieces of style beside the base, of assets/css
     @param lists whether it has lists, tables or numbers to call, as nearly all have -->
<#macro page styles=[] lists=true>
<!doctype html>
<html lang="${lang}"<#if twin??> data-sw="${root("sw.js")}"</#if><#if hand??> data-code="${hand.country.id}"</#if>>
<head>
<@frame.head lists?then(["lists"] + styles, styles)>
<#if twin??>
<@frame.preview/>
<link rel="alternate" hreflang="${lang}" href="${alternate(self)}">
<link rel="alternate" hreflang="${otherLang}" href="${alternate(twinPath)}">
<link rel="alternate" hreflang="x-default" href="${alternate(xDefault)}">
<#if feed??><link rel="alternate" type="application/atom+xml" title="${feed}" href="feed.xml"></#if>
<#else>
<meta name="robots" content="noindex">
</#if>
</@frame.head>
</head>
<body>
<a class="skip" href="#main">${w("layout.skip")}</a>
<header>
<div class="top">
<a class="name" href="${link("")}"><@frame.sign/>${municipality.name}</a>
<#if twin??><a class="switch" lang="${otherLang}" hreflang="${otherLang}" rel="alternate" href="${twin}">${wo("language.name")}</a></#if>
</div>
<@frame.bar/>
</header>
<main id="main">
<#nested>
</main>
<@frame.foot/>
<#if jsonLd??><@frame.data jsonLd/></#if>
</body>
</html>
</#macro>
