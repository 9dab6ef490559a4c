<#import "parts.ftl" as p>
<h1>${w.say("page.family.title")}</h1>
<p>${w.say("page.family.text")}</p>
<p><b>${w.say("page.stage." + family.stage().code())}</b></p>
<#if !family.answered()><p>${w.say("page.receipt.answer-by")} <b><@p.when at=family.answerBy()/></b></p></#if>
<h2>${w.say("route.lead")}</h2>
<p><@p.post post=family.lead()/></p>
<h2>${w.say("page.timeline")}</h2>
<@p.timeline entries=family.timeline()/>
<#if family.attachments() gt 0><p>${w.say("page.family.papers", {"number": family.attachments()})}</p></#if>
<#if !family.answered()><@p.nobody ifNoAnswer=family.ifNoAnswer()/></#if>
<@p.free/>
<@p.withNow/>
