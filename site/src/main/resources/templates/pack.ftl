<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/parts.ftl" as parts>
<#import "components/print.ftl" as print>
<#-- One A4 page: above a sheet for the wall, below a card to cut out, fold and carry.
     No sample is carried. @param samples whether the country has any
     @param stations real ones, see CarriedFirst @param dense whether there is much to set @param pageCode absent where the site has no public address
     @param cardCode of the first station where there is no pageCode -->
<#macro old contact><#if contact.outdated> · ${w("pack.outdated", contact.checked.iso[0..3])}</#if></#macro>
<@layout.page styles=["paper"]>
<@print.printing/>
<article class="sheet-a4 pack<#if dense> pack--dense</#if>">
<h1>${heading}</h1>
<p class="lead">${w("pack.lead")}</p>
<div class="sheet-columns">
<section>
<h2>${w("pack.call")}</h2>
<@print.numbers country/>
<#if !country.region><p class="paper-line"><b>${w("hotline.name")}</b> <a class="tel" href="tel:${municipality.hotline}">${phone(municipality.hotline)}</a><#list municipality.hotlineMore as number> <a class="tel" href="tel:${number}">${phone(number)}</a></#list></p></#if>
<#if country.note??><p class="small">${mark(country.note)}</p></#if>
<h2>${w("pack.first")}</h2>
<ol><#list 1..4 as step><li>${w("pack.step." + step)}</li></#list></ol>
</section>
<section>
<h2>${w("country.stations")}</h2>
<#if stations?has_content>
<ul class="list-plain paper-list"><#list stations as station><li><b>${mark(station.name)}</b><br>${mark(station.address)}<#if station.phone??> <b class="number">${station.phone.text}</b></#if></li></#list></ul>
<#if (moreStations > 0)><p class="small">${w("pack.more", moreStations)}</p></#if>
<#else>
<p><#if samples>${w("pack.no-samples")}<#else>${w("country.no-stations")}</#if></p>
</#if>
<#if country.missions?has_content>
<h2>${w("country.missions")}</h2>
<#if callable?has_content><ul class="list-plain paper-list"><#list callable as mission><li>${mark(mission.name)}<#list mission.phones() as contact> <b class="number">${contact.text}</b></#list> <span class="small muted">${w("contact.source-dated", mission.phones()[0].checked.text)}<@old mission.phones()[0]/></span></li></#list></ul></#if>
<#if silent?has_content><p class="small">${silent?join(comma)}${w("list.colon")}${w("mission.no-number")} ${phone(municipality.hotline)}</p></#if>
</#if>
<div class="sheet-codes">
<#if pageCode??><@print.qr pageCode w("print.page-code")/></#if>
<#if cardCode??><@print.qr cardCode w("print.card-code", cardOf.name)/></#if>
</div>
</section>
</div>
<div class="pack-foot">
<p class="small muted">${w("footer.free")}${w("sentence.gap")}${w("footer.not-authority")}${w("sentence.gap")}${w("footer.baked")} <@parts.day municipality.baked/><#if pageAddress??> · <span lang="en">${pageAddress}</span></#if></p>
<section class="wallet" aria-label="${w("pack.wallet")}">
<div class="wallet-half">
<p><b>${mark(country.ref.name)}</b></p>
<@print.numbers country/>
<#if !country.region><p class="paper-line">${w("pack.hotline")} <b class="number">${phone(municipality.hotline)}</b></p></#if>
</div>
<div class="wallet-half">
<#if stations?has_content && stations[0].phone??><p>${mark(stations[0].name)} <b class="number">${stations[0].phone.text}</b></p></#if>
<#if callable?has_content><p>${mark(callable[0].name)} <b class="number">${callable[0].phones()[0].text}</b><@old callable[0].phones()[0]/></p></#if>
<p lang="en">${w("pack.phrase")}</p>
<#list ["name", "blood", "allergy", "family"] as line><p class="wallet-blank">${w("pack.blank." + line)} <span lang="${otherLang}">${wo("pack.blank." + line)}</span></p></#list>
</div>
</section>
<p class="small muted">${w("pack.fold")}</p>
</div>
</article>
<p class="on-screen"><a href="${link("countries/" + country.ref.slug + "/")}">${country.ref.name}</a></p>
</@layout.page>
