<#ftl output_format="HTML">
<#-- The mark of what is not real. -->
<#macro sampleTag><span class="tag tag--sample">${w("sample.tag")}</span></#macro>

<#-- What a warning is, if it is no real one. @param alert an AlertView -->
<#macro alertTag alert><#if alert.sample> <@sampleTag/><#elseif alert.exercise> <span class="tag tag--sample">${w("exercise.tag")}</span></#if></#macro>

<#-- The lines that begin a page; on paper, where nothing can be pressed, with the numbers.
     @param lead one sentence below the heading; optional @param numbers whether they stand there -->
<#macro opening title lead="" sample=false numbers=true>
<h1>${mark(title)}<#if sample> <@sampleTag/></#if><#nested></h1>
<#if numbers><p class="on-paper">${w("print.danger", ((hand.police)!"________"))}<#if !((hand.region)!false)>${w("sentence.gap")}${w("print.hotline", phone(municipality.hotline))}</#if></p></#if>
<#if lead?has_content><p class="lead">${mark(lead)}</p></#if>
</#macro>

<#-- Where a text has moved on and its translation has not. -->
<#macro driftNote drifted>
<#if drifted><p class="panel panel--warn">${w("drift")}</p></#if>
</#macro>

<#-- A day. @param date a DateText -->
<#macro day date><time datetime="${date.iso}">${date.text}</time></#macro>

<#-- One contact with the day of its source. @param contact a ContactView -->
<#macro contactLine contact>
<li>
<span class="muted">${w("contact.purpose." + contact.purpose)}<#if contact.kind != "phone"> · ${w("contact.kind." + contact.kind)}</#if></span>
<#if contact.href??><a class="button button--quiet" href="${contact.href}"<@script contact/>>${contact.text}</a><#else><b class="number"<@script contact/>>${contact.text}</b></#if>
<#if contact.checked??><span class="muted">${w("contact.source-dated", contact.checked.text)}<#if contact.outdated> · ${w("contact.outdated")}</#if><#if contact.source??> · <@sourceName contact.source/></#if></span></#if>
</li>
</#macro>

<#-- An address on the net is written as in English, whatever the page speaks. -->
<#macro script contact><#if contact.kind != "phone"> lang="en"</#if></#macro>

<#-- A source by name. @param source a SourceView -->
<#macro sourceName source><#if source.url??><a href="${source.url}" rel="external noreferrer">${mark(source.title)}</a><#else>${mark(source.title)}</#if></#macro>

<#-- Sources, each with its date. @param list of SourceView -->
<#macro sourceList list>
<ul>
<#list list as source>
<li><@sourceName source/><#if source.date??> <span class="muted"><@day source.date/></span></#if></li>
</#list>
</ul>
</#macro>

<#-- Where the facts of a page come from and when they were last reviewed; what is nested, such as
     the credit of a data set, follows. -->
<#macro sources list reviewed="">
<#local more><#nested></#local>
<#if list?has_content || reviewed?has_content || more?has_content>
<section class="sources">
<h2>${w("sources.title")}</h2>
<#if list?has_content>
<@sourceList list/>
</#if>
<#if reviewed?has_content><p class="muted">${w("sources.reviewed")} <@day reviewed/></p></#if>
${more}
</section>
</#if>
</#macro>

<#-- A part with lines of hours that the module hours fills, at once: the module, and the words that
     it fills them with. -->
<#macro withHours> data-module="${module("hours")}" data-module-now
data-hours-words="<#list ["hours.open", "hours.opens", "hours.opens-day", "day.1", "day.2", "day.3", "day.4", "day.5", "day.6", "day.7", "hours.always"] as word>${w(word)}<#sep>|</#list>"</#macro>

<#-- Whether a station is open, once a script says it; without one, when it is. @param station a StationView -->
<#macro openNow station><#if station.status == "active"><p class="open" data-hours="${station.week}" data-zone="${station.zone}"><noscript><#list station.hours as hours>${hours.days} ${hours.times}<#sep>${w("list.semicolon")}</#list></noscript></p></#if></#macro>

<#-- A station in a list. @param station a StationView @param place what to say of where it is
     @param reach whether to say how to reach it, and whether it is open; the part around it is withHours -->
<#macro stationLine station place reach=false>
<li>
<a class="row" href="${link("stations/" + station.id + "/")}"><b>${mark(station.name)}</b><#if station.sample> <@sampleTag/></#if> <span class="muted">${mark(place)}<#if station.status != "active"> · ${w("station.status." + station.status)}</#if></span></a>
<#if reach && station.status == "active"><@openNow station/>
<p class="reach"><#if station.phone??><#if station.phone.href??><a class="button button--quiet" href="${station.phone.href}">${w("station.call")} ${station.phone.text}</a><#else><b class="number">${station.phone.text}</b></#if></#if><#if station.wechat??> <span>${w("contact.kind.wechat")} <b class="number" lang="en">${station.wechat.text}</b></span></#if></p></#if>
</li>
</#macro>

<#-- A warning as a banner: one that is to come is hidden until its time. @param alert an AlertView
     that is in force or to come -->
<#macro warning alert>
<div class="panel panel--warn" data-from="${alert.span.from.iso}" data-expires="${alert.span.over}"<#if !alert.inForce()> hidden</#if>>
<p><b>${w("alert.banner")}</b><@alertTag alert/> <a href="${link("alerts/" + alert.id + "/")}">${mark(alert.title)}</a></p>
<p class="small"><@day alert.span.beginning/> – <@day alert.span.to/></p>
</div>
</#macro>

<#-- For the part in which what has a data-phase shows itself as long as that phase of the warning
     lasts: to-come or expired. @param alert an AlertView -->
<#macro alertSpan alert><#if alert.inForceOrToCome()> data-from="${alert.span.from.iso}" data-expires="${alert.span.over}" data-keep</#if></#macro>

<#-- What has become of a warning. @param alert an AlertView -->
<#macro alertState alert>
<#if alert.inForceOrToCome()>
<i class="tag" data-phase="to-come"<#if alert.inForce()> hidden</#if>>${w("alert.state.to-come")}</i>
<i class="tag" data-phase="expired" hidden>${w("alert.state.expired")}</i>
<#else>
<i class="tag">${w("alert.state." + alert.state)}</i>
</#if>
</#macro>

<#-- Opens the form with what is known filled in: page.js sets it after the # of the address, which a
     browser tells no server. @param known a list of Known -->
<#macro ask known label>
<a class="button" href="${link("help/")}" data-fill="<#list known as field>${field.name}=${field.value?url("UTF-8")}<#sep>&</#sep></#list>">${label}</a>
</#macro>

<#-- Local numbers and whom they call, to be dialled. @param line a CountryView.Emergency -->
<#macro emergencyLine line>
<#local whom><#list line.kinds as kind>${w("emergency." + kind)}<#sep>${comma}</#sep></#list></#local>
<li class="alarm"><span>${whom}</span><#list line.numbers as number> <a href="tel:${number?replace(" ", "")}" aria-label="${whom} ${number}">${number}</a></#list></li>
</#macro>

<#-- Keeps a country on this device, and for when there is no network its page, its pocket pack and
     what the finder knows of it, or forgets all of that; only where the module can run. @param country a CountryView -->
<#macro keep country>
<@keeping country=country>
<button type="button" class="button button--quiet button--wide" data-keep>${w("country.keep", country.ref.name)}</button>
<button type="button" class="button button--quiet button--wide" data-forget>${w("country.forget", country.ref.name)}</button>
</@keeping>
</#macro>

<#-- Keeps a station's page and its poster, and its country as above. @param station a StationView
     @param country a CountryView -->
<#macro keepStation station country>
<#local at = link("stations/" + station.id + "/")>
<@keeping country=country pages=station.active()?then([at + "poster/"], []) + [at]>
<button type="button" class="button button--quiet button--wide" data-save>${w("station.keep")}</button>
</@keeping>
</#macro>

<#-- What is kept is listed with the last on top.
     @param pages what is kept beside the country, relative addresses -->
<#macro keeping country pages=[]>
<#local at = link("countries/" + country.ref.slug + "/")>
<div class="keep" data-keeping data-module="${module("country")}" data-root="${root("")}" data-pages="<#list country.finderFiles as file>${root(finderData)}${language}/${file} </#list><#if country.worthCarrying()>${at}pack/ </#if>${at}<#list pages as page> ${page}</#list>" data-code="${country.ref.id}" data-slug="${country.ref.slug}" data-zh="${(language == "zh")?then(country.ref.name, country.otherName)}" data-en="${(language == "zh")?then(country.otherName, country.ref.name)}"<#if hand.police??> data-police="${hand.police}"</#if>>
<#nested>
<p role="status" data-status></p>
<p class="muted">${w("country.keep.hint")}</p>
<template data-words>
<i data-word="kept">${w("country.kept")}</i>
<i data-word="instead">${w("country.kept.instead")}</i>
<i data-word="only-number">${w("country.kept.number")}</i>
<i data-word="unreached">${w("country.kept.unreached")}</i>
<i data-word="refused">${w("country.kept.refused")}</i>
<i data-word="forgotten">${w("country.forgotten")}</i>
</template>
</div>
</#macro>

<#-- The national hotline, with what it never does. -->
<#macro hotline>
<div class="hotline">
<a class="button button--call" href="tel:${municipality.hotline}"><span>${w("hotline.name")}</span> <b>${phone(municipality.hotline)}</b></a>
<details>
<summary>${w("hotline.facts")}</summary>
<ul>
<#list municipality.facts as fact><li>${mark(fact)}</li>
</#list>
<#list municipality.hotlineMore as number><li>${w("hotline.other")} <a class="tel" href="tel:${number}">${phone(number)}</a></li>
</#list>
</ul>
<div class="small"><p class="muted">${w("sources.title")}</p>
<@sourceList municipality.factSources/></div>
</details>
</div>
</#macro>

<#-- A numbered list as a picture, fetched when it comes near. Whoever does not see it has the list.
     @param picture a FlowPicture -->
<#macro flow picture>
<figure class="flow">
<img src="${root(picture.file)}" width="${picture.drawing.width}" height="${picture.drawing.height}" loading="lazy" alt="${w("flow.alt", picture.subject)}">
<figcaption class="muted"><a href="${root(picture.file)}">${w("flow.open")}</a></figcaption>
</figure>
</#macro>
