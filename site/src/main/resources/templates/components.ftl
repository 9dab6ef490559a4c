<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/frame.ftl" as frame>
<#import "components/parts.ftl" as parts>
<#import "components/fields.ftl" as fields>
<#import "components/finder.ftl" as finder>
<#import "components/topics.ftl" as topics>
<#import "components/known.ftl" as known>
<#import "components/print.ftl" as print>
<#-- Every component in its states, in both languages. What is shown comes from the class Specimens. -->

<#-- From here on the page speaks one of its two languages. @param voice of voices -->
<#macro speak voice>
<#global lang = voice.lang language = voice.language otherLang = voice.otherLang municipality = voice.municipality finderData = voice.finderData w = voice.w wo = voice.wo mark = voice.mark link = voice.link comma = voice.comma>
</#macro>

<#-- @param name the file and the macro @nested its states -->
<#macro show name>
<h3><code lang="en">${name}</code></h3>
<div class="specimen"><#nested></div>
</#macro>

<@layout.page styles=["forms", "finder", "guide", "components", "paper"]>
<@parts.opening title=heading lead=description/>
<#list voices as voice>
<@speak voice/>
<#assign of = specimens[voice?index]>
<section lang="${lang}">
<h2>${w("language.name")} · ${w("components.title")}</h2>
<@show "frame.sign"><@frame.sign/></@show>
<@show "frame.bar">
<#global hand = of.hand()>
<@frame.bar "frame.bar " + lang/>
</@show>
<@show "parts.sampleTag"><@parts.sampleTag/></@show>
<@show "parts.driftNote"><@parts.driftNote true/></@show>
<@show "parts.emergencyLine"><#list of.countries() as country><ul class="list-plain numbers"><#list country.emergency as line><@parts.emergencyLine line/></#list></ul></#list></@show>
<@show "parts.hotline"><@parts.hotline/></@show>
<@show "parts.ask"><@parts.ask [{"name": "country", "value": of.country().ref.id}] w("country.help")/></@show>
<@show "parts.keep"><@parts.keep of.country()/></@show>
<@show "parts.keepStation"><@parts.keepStation of.stations()[0] of.country()/></@show>
<@show "parts.warning"><#list of.alerts() as alert><#if alert.inForceOrToCome()><@parts.warning alert/></#if></#list></@show>
<@show "parts.alertState"><#list of.alerts() as alert><p<@parts.alertSpan alert/>><@parts.alertState alert/></p></#list></@show>
<@show "parts.stationLine"><ul class="list-plain list-rows"<@parts.withHours/>><#list of.stations() as station><@parts.stationLine station station.city/><@parts.stationLine station=station place=station.city reach=true/></#list></ul></@show>
<@show "parts.contactLine"><ul class="list-plain contacts"><#list of.contacts() as contact><@parts.contactLine contact/></#list></ul></@show>
<@show "parts.flow"><#list of.pictures() as picture><@parts.flow picture/></#list></@show>
<@show "parts.sources"><@parts.sources of.sources()/></@show>
<@show "topics.urgent"><@topics.urgent of.guidance() of.guidance()?size/></@show>
<@show "topics.rows"><@topics.rows of.guidance()/></@show>
<@show "known.box"><#global knownNumbers = of.knownNumbers()><@known.box "known-" + language/></@show>
<@show "print.qr"><@print.qr of.code() w("print.page-code")/></@show>
<@show "print.printing"><@print.printing/></@show>
<@show "print.numbers"><@print.numbers of.country()/></@show>
<@show "finder.box"><@finder.box "finder-" + language/></@show>
</section>
</#list>
<section lang="zh-CN">
<@speak voices[0]/>
<@show "fields.field"><@fields.field "narrative" true><p class="field-error">${w("help.required")}</p><textarea id="narrative" rows="2" aria-invalid="true"></textarea></@fields.field></@show>
<@show "fields.line"><@fields.line "personName" "text" "off" 100 true/></@show>
<@show "fields.check"><@fields.check "danger"/></@show>
<@show "fields.choice"><@fields.choice "relation"><@fields.option "self" w("relation.self")/></@fields.choice></@show>
<@show "fields.option"><select aria-label="${w("help.relation")}"><@fields.option "spouse" w("relation.spouse")/></select></@show>
</section>
<section lang="en">
<@speak voices[1]/>
<@show "fields.line"><@fields.line "contactName" "text" "name"/></@show>
<@show "fields.check"><@fields.check "consentAbroad"/></@show>
</section>
<@speak voices[0]/>
</@layout.page>
