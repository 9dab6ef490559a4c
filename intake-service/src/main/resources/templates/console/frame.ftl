<#--
  The frame of every console page.
  page    title: a sentence of the bundle, never anything personal
          switch: where the other language is
-->
<#macro page title switch="/staff/?lang=${w.other().tag()}">
<!doctype html>
<html lang="${w.tag()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${title} · ${w.say("console.name")}</title>
<link rel="stylesheet" href="/assets/yizhan.css">
<link rel="stylesheet" href="/staff/console.css">
</head>
<body class="console">
<a class="console-skip" href="#main">${w.say("console.skip")}</a>
<header class="console-head">
<a class="console-name" href="/staff/">${w.say("console.name")}</a>
<#if member??>
<span class="muted">${w.text(scopeName)}</span>
<nav class="console-nav" aria-label="${w.say("console.nav")}">
<a href="/staff/">${w.say("console.queue")}</a>
<#if member.role().key() != "station"><a href="/staff/accounts">${w.say("console.accounts")}</a></#if>
<#if member.role().key() == "city"><a href="/staff/search">${w.say("console.search")}</a>
<a href="/staff/audit">${w.say("console.audit")}</a></#if>
<a href="${switch}" lang="${w.other().tag()}" hreflang="${w.other().tag()}">${w.say("console.other-language")}</a>
<form method="post" action="/staff/sign-out"><@csrfField/><button class="console-link">${w.say("console.sign-out")}</button></form>
</nav>
<#else>
<nav class="console-nav" aria-label="${w.say("console.nav")}">
<a href="${switch}" lang="${w.other().tag()}" hreflang="${w.other().tag()}">${w.say("console.other-language")}</a>
</nav>
</#if>
</header>
<main id="main">
<#nested>
</main>
</body>
</html>
</#macro>

<#-- What makes a form ours. -->
<#macro csrfField><input type="hidden" name="csrf" value="${csrf}"></#macro>

<#-- A moment in the reader's time. -->
<#macro time at><time datetime="${m.iso(at)}">${m.moment(at)}</time></#macro>

<#-- A text box with its label, hint and error. -->
<#macro input name label value="" type="text" hint="" error="" autocomplete="off">
<div class="field" data-field="${name}">
<label for="${name}">${label}</label>
<#if hint?has_content><p class="hint" id="${name}-hint">${hint}</p></#if>
<#if error?has_content><p class="field-error" id="${name}-error">${error}</p></#if>
<input id="${name}" name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false" required<#if hint?has_content || error?has_content> aria-describedby="<#if hint?has_content>${name}-hint</#if><#if error?has_content> ${name}-error</#if>"</#if><#if error?has_content> aria-invalid="true"</#if>>
</div>
</#macro>
