<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/parts.ftl" as parts>
<#import "components/topics.ftl" as topics>
<@layout.page styles=["guide"]>
<@parts.opening title=heading lead=w("guidance.lead")/>
<nav aria-label="${w("guidance.groups")}"><ul class="list-inline"><#list groups as group><li><a href="#${group.id}">${group.name}</a></li></#list></ul></nav>
<#list groups as group>
<section>
<h2 id="${group.id}">${group.name}</h2>
<@topics.rows group.guidance/>
</section>
</#list>
</@layout.page>
