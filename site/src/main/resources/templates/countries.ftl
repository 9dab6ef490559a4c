<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/parts.ftl" as parts>
<#import "components/finder.ftl" as finder>
<@layout.page styles=["forms", "finder"]>
<@parts.opening title=heading lead=w("countries.lead")/>
<@finder.box/>
<nav aria-label="${w("countries.letters")}"><ul class="list-inline letters"><#list groups as group><li><a href="#${group.letter}">${group.letter}</a></li></#list></ul></nav>
<#list groups as group>
<h2 id="${group.letter}">${group.letter}</h2>
<ul class="list-plain columns"><#list group.countries as country><li><a href="${country.ref.slug}/">${country.ref.name}<#if country.police()??> ${country.police()}</#if></a></li></#list></ul>
</#list>
</@layout.page>
