<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/parts.ftl" as parts>
<#import "components/finder.ftl" as finder>
<#import "components/topics.ftl" as topics>
<@layout.page styles=["forms", "finder"]>
<@parts.opening title=heading lead=lead/>
<section>
<@finder.box/>
<p class="doors">
<a class="button button--quiet" href="${link("countries/")}">${w("home.countries")}</a>
<a class="button button--quiet" href="${link("track/")}">${w("home.track")}</a>
</p>
</section>
<#list warnings as alert><@parts.warning alert/></#list>
<section>
<h2>${w("home.topics")}</h2>
<@topics.urgent urgent count/>
</section>
<@parts.hotline/>
<section>
<h2>${w("home.about")}</h2>
${body?no_esc}
</section>
</@layout.page>
