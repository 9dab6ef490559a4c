<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/parts.ftl" as parts>
<#import "components/finder.ftl" as finder>
<@layout.page styles=["forms", "finder"]>
<@parts.opening title=heading lead=lead/>
<@parts.hotline/>
<p class="doors">
<a class="button button--alarm" href="${link("countries/")}">${w("home.numbers")}</a>
<a class="button" href="${link("help/")}">${w("home.help")}</a>
<a class="button button--quiet" href="${link("track/")}">${w("home.track")}</a>
</p>
<#list warnings as alert><@parts.warning alert/></#list>
<section>
<h2>${w("home.find")}</h2>
<@finder.box/>
<ul class="list-inline">
<li><a href="${link("stations/")}">${w("home.stations")}</a></li>
<li><a href="${link("countries/")}">${w("home.countries")}</a></li>
</ul>
</section>
<section>
<h2>${w("home.topics")}</h2>
<ul class="list-plain list-rows">
<#list guidance as item>
<li><a class="row" href="${link("guidance/" + item.id + "/")}"><b>${mark(item.title)}</b> <span class="muted">${mark(item.summary)}</span></a></li>
</#list>
</ul>
</section>
<section>
<h2>${w("home.about")}</h2>
${body?no_esc}
</section>
</@layout.page>
