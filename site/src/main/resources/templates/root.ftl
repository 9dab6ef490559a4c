<#ftl output_format="HTML">
<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${assets.policy(["door"])}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<link rel="icon" href="data:,">
<link rel="alternate" hreflang="zh-CN" href="zh/">
<link rel="alternate" hreflang="en" href="en/">
<link rel="alternate" hreflang="x-default" href="./">
<style>${assets.style(["door"])?no_esc}</style>
<script>${assets.script()?no_esc}</script>
</head>
<body>
<a class="skip" href="#main">${w("layout.skip")}</a>
<main id="main" class="door">
<h1>${municipality.name}</h1>
<p class="lead" lang="en">${wo("site.name")}</p>
<a class="button button--call" href="tel:${municipality.hotline}"><span>${w("hotline.name")} <span lang="en">${wo("door.hotline")}</span></span> <b>${phone(municipality.hotline)}</b></a>
<p class="pair">
<a class="button" href="zh/">${w("language.name")}</a>
<a class="button" href="en/" lang="en" hreflang="en">${wo("language.name")}</a>
</p>
<p class="pair">
<a class="button button--quiet" href="zh/stations/">${w("bar.stations")}</a>
<a class="button button--quiet" href="en/stations/" lang="en" hreflang="en">${wo("bar.stations")}</a>
</p>
<p class="pair">
<a class="button button--quiet" href="zh/help/">${w("bar.help")}</a>
<a class="button button--quiet" href="en/help/" lang="en" hreflang="en">${wo("bar.help")}</a>
</p>
<p class="muted">${w("footer.free")}${w("sentence.gap")}${w("footer.not-authority")}</p>
<p class="muted" lang="en">${wo("footer.free")}${wo("sentence.gap")}${wo("footer.not-authority")}</p>
</main>
</body>
</html>
