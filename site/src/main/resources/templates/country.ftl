<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/parts.ftl" as parts>
<#import "components/topics.ftl" as topics>
<#macro stationLines stations>
<ul class="list-plain list-rows two">
<#list stations as station><@parts.stationLine station=station place=(station.county.name)!station.city reach=true/></#list>
</ul>
</#macro>
<@layout.page>
<@parts.opening title=country.ref.name/>
<#if country.emergency?has_content>
<ul class="list-plain numbers" aria-label="${w("country.emergency")}">
<#list country.emergency as line><@parts.emergencyLine line/></#list>
</ul>
<#if country.doubtful() || country.emergencyNote??>
<p class="panel<#if country.conflicting()> panel--warn</#if>"><#if country.emergencyNote??>${mark(country.emergencyNote)}${w("sentence.gap")}<#elseif country.conflicting()>${w("country.conflicting")}${w("sentence.gap")}</#if><#if country.doubtful()>${w("country.check-locally")}</#if></p>
</#if>
<#else>
<p class="panel panel--warn">${w("country.no-emergency")}</p>
</#if>
<p class="lead">${w("country.lead")}</p>
<#if !country.region><@parts.hotline/></#if>
<div class="pair">
<@parts.ask known w(country.region?then("country.help.region", "country.help"))/>
<a class="button button--quiet" href="${(country.activeStations() > 0)?then("#stations", link("stations/"))}">${w("country.nearest")}</a>
</div>
<@parts.keep country/>
<#list country.alerts as alert><@parts.warning alert/></#list>
<#if country.note??><p class="panel">${mark(country.note)}</p></#if>
<@parts.driftNote drifted!false/>
<#if note?has_content><section>${note?no_esc}</section></#if>
<section<#if country.stations?has_content><@parts.withHours/></#if>>
<h2 id="stations">${w("country.stations")} <span class="muted">${country.standing()?size}</span></h2>
<#if country.stations?has_content>
<@stationLines country.standing()/>
<#if country.revoked()?has_content>
<h3>${w("station.status.closed")}</h3>
<@stationLines country.revoked()/>
</#if>
<#else>
<p>${w("country.no-stations")}<#if !country.region>${w("sentence.gap")}${w("country.no-stations.instead")}${w("sentence.gap")}<a href="${link("about/offices/")}">${w("nav.about/offices")}</a></#if></p>
</#if>
</section>
<#if !country.inChina && (country.missions?has_content || country.missionOf?? || country.noMissionKnown())>
<section>
<h2 id="missions">${w("country.missions")}</h2>
<#if country.missionOf??><p>${w("country.mission-of")} <a href="${link("countries/" + country.missionOf.slug + "/")}">${country.missionOf.name}</a></p></#if>
<#if country.missions?has_content>
<ul class="list-plain list-rows">
<#list country.missions as mission>
<li id="${mission.id}">
<b>${mark(mission.name)}</b> <span class="muted">${mark(mission.city)}</span>
<#if mission.contacts?has_content><ul class="list-plain contacts"><#list mission.contacts as contact><@parts.contactLine contact/></#list></ul></#if>
<#if !mission.callable()><p>${w("mission.no-number")} <a class="tel" href="tel:${municipality.hotline}">${phone(municipality.hotline)}</a></p></#if>
<#if mission.address??><p class="muted" lang="${mission.addressLang()}">${mission.address}</p></#if>
<#if mission.website??><p><a href="${mission.website}" rel="external noreferrer">${w("mission.website")}</a></p></#if>
<#if mission.source?? && !mission.contacts?has_content><p class="muted small">${w("sources.one")} <@parts.sourceName mission.source/><#if mission.source.date??> · <@parts.day mission.source.date/></#if></p></#if>
</li>
</#list>
</ul>
<#elseif country.noMissionKnown()>
<p>${w("country.no-missions")} <a class="tel" href="tel:${municipality.hotline}">${phone(municipality.hotline)}</a></p>
</#if>
</section>
</#if>
<#if country.worthCarrying()><p><a class="button button--quiet" href="pack/">${w("pack.open")}</a></p></#if>
<section>
<h2>${w("country.guidance")}</h2>
<@topics.urgent urgent count/>
</section>
<@parts.sources sources![] reviewed!""><#if country.emergency?has_content><p class="muted">${w("country.credit")} <@parts.sourceName credit/><#if credit.date??> · <@parts.day credit.date/></#if> · ${licence}</p></#if></@parts.sources>
</@layout.page>
