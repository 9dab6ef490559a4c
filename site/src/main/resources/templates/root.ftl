<#ftl output_format="HTML">
<#import "components/frame.ftl" as frame>
<!doctype html>
<html lang="zh-CN" data-sw="sw.js">
<head>
<@frame.head ["door"]>
<@frame.preview/>
</@frame.head>
</head>
<body>
<a class="skip" href="#main">${w("layout.skip")}</a>
<main id="main" class="door">
<h1><@frame.sign/>${municipality.name}</h1>
<p class="lead" lang="en">${wo("site.name")}</p>
<p class="pair">
<a class="button" href="zh/" lang="zh-CN" hreflang="zh-CN">${w("language.name")}</a>
<a class="button" href="en/" lang="en" hreflang="en">${wo("language.name")}</a>
</p>
<a class="button button--call button--wide" href="tel:${municipality.hotline}"><span>${w("hotline.name")} <span lang="en">${wo("door.hotline")}</span></span> <b>${phone(municipality.hotline)}</b></a>
<#list [["countries/", "home.numbers", "button--alarm"], ["stations/", "bar.stations", "button--quiet"], ["help/", "bar.ask", "button--quiet"]] as door>
<p class="pair">
<a class="button ${door[2]}" href="zh/${door[0]}" lang="zh-CN" hreflang="zh-CN">${w(door[1])}</a>
<a class="button ${door[2]}" href="en/${door[0]}" lang="en" hreflang="en">${wo(door[1])}</a>
</p>
</#list>
<p class="muted">${w("footer.free")}${w("sentence.gap")}${w("footer.not-authority")}</p>
<p class="muted" lang="en">${wo("footer.free")}${wo("sentence.gap")}${wo("footer.not-authority")}</p>
</main>
</body>
</html>
