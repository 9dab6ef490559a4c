<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/parts.ftl" as parts>
<@layout.page>
<@parts.opening title=heading lead=w("offices.lead")/>
<#list offices as office>
<section>
<h2 id="${office.id}">${mark(office.name)}</h2>
<p class="muted">${mark(office.area)}<#if !office.nameAttested> · ${w("office.name-assumed")}</#if></p>
<#if office.contacts?has_content>
<ul class="list-plain contacts"><#list office.contacts as contact><@parts.contactLine contact/></#list></ul>
<#else>
<p>${w("office.no-number")}</p>
</#if>
<#if office.stations?has_content>
<details>
<summary>${w("office.stations", office.stations?size)}</summary>
<ul class="list-plain"><#list office.stations as station><@parts.stationLine station station.city/></#list></ul>
</details>
</#if>
</section>
</#list>
</@layout.page>
