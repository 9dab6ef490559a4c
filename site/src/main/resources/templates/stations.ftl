<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/parts.ftl" as parts>
<#import "components/finder.ftl" as finder>
<#-- @param groups the stations by country @param listed whether all of them stand here; else the pages of
     the countries have them -->
<@layout.page styles=["forms", "finder"]>
<@parts.opening title=heading lead=w("stations.lead")/>
<@finder.box/>
<p class="muted">${w("stations.free")} <a href="${link("about/fees/")}">${w("nav.about/fees")}</a></p>
<section>
<h2>${w("stations.by-country")}</h2>
<ul class="list-inline">
<#list groups as group><li<#if !listed> id="${group.id}"</#if>><a href="${listed?then("#" + group.id, link("countries/" + group.id + "/") + "#stations")}">${group.name} <span class="muted">${group.stations?size}</span></a></li>
</#list>
</ul>
</section>
<#if listed><#list groups as group>
<section>
<h2 id="${group.id}"><a href="${link("countries/" + group.id + "/")}">${group.name}</a></h2>
<ul class="list-plain list-rows two">
<#list group.stations as station><@parts.stationLine station=station place=(station.county.name)!station.city/></#list>
</ul>
</section>
</#list></#if>
<p><a href="${link("countries/")}">${w("stations.other-countries")}</a></p>
</@layout.page>
