<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/parts.ftl" as parts>
<#import "components/print.ftl" as print>
<#-- One A4 page for a station's awareness window (G10): what it is for, how it works (G9), and the
     numbers that come before it. @param pageCode absent where the site has no public address -->
<@layout.page styles=["paper"]>
<@print.printing/>
<article class="sheet-a4 poster">
<#if station.sample><p class="panel panel--sample">${w("station.sample")}</p></#if>
<h1>${mark(station.name)}<#if station.sample> <@parts.sampleTag/></#if></h1>
<p class="lead">${w("poster.lead")}</p>
<p class="poster-phone"><#if station.phone??>${w("station.call")} <b>${station.phone.text}</b></#if></p>
<div class="sheet-columns">
<section>
<h2>${w("station.does")}</h2>
<p><b>${w("station.free")}</b></p>
<ul><#list ["contact", "company", "family", "report"] as can><li>${w("station.can." + can)}</li></#list></ul>
<h2>${w("station.does-not")}</h2>
<ul><#list ["power", "promise", "papers"] as cannot><li>${w("station.cannot." + cannot)}</li></#list></ul>
</section>
<section>
<h2>${w("poster.process")}</h2>
<ol><#list 1..5 as step><li>${w("poster.step." + step)}</li></#list></ol>
<h2>${w("station.where")}</h2>
<p>${mark(station.address)}</p>
<p><#list station.hours as hours>${hours.days} <b>${hours.times}</b><#sep><br></#sep></#list></p>
</section>
</div>
<section class="poster-first">
<h2>${w("poster.danger")}</h2>
<@print.numbers country/>
<#if !country.region><p class="paper-line"><b>${w("hotline.name")}</b> <b class="number">${phone(municipality.hotline)}</b></p></#if>
</section>
<div class="sheet-codes">
<#if pageCode??><@print.qr pageCode w("print.page-code")/></#if>
<@print.qr cardCode w("print.card-code", station.name)/>
</div>
<p class="small">${w("footer.free")}${w("sentence.gap")}${w("poster.scam")}${w("sentence.gap")}${w("footer.not-authority")}${w("sentence.gap")}${w("footer.baked")} <@parts.day municipality.baked/></p>
</article>
<p class="on-screen"><a href="${link("stations/" + station.id + "/")}">${mark(station.name)}</a></p>
</@layout.page>
