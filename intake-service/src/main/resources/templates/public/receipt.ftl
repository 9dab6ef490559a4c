<#import "parts.ftl" as p>
<#assign finished = opened.stage().code() == "finished">
<h1>${w.say("page.receipt.title")}</h1>
<#if finished>
<div class="panel panel--warn" id="finished"><p>${w.say("page.receipt.finished")}</p></div>
<#elseif unsaved??>
<div class="panel panel--warn"><p>${w.say("page.receipt.unsaved")}</p></div>
<#else>
<p>${w.say("page.receipt.text")}</p>
</#if>
<h2>${w.say("page.receipt.code")}</h2>
<p class="code" id="code"><#list opened.receipt().grouped()?split("-") as group>${group}<#sep>-<wbr></#sep></#list></p>
<p>${w.say("page.receipt.keep")}</p>
<#if unsaved??>
<h2>${w.say("page.receipt.typed")}</h2>
<dl class="facts" id="unsaved">
<#list unsaved as line><div><dt>${line.label()}</dt><dd><#list line.value()?split("\n") as part>${part}<#sep><br></#sep></#list></dd></div>
</#list>
</dl>
<p><a class="button" href="${root}${w.tag()}/track/">${w.say("page.receipt.track")}</a></p>
</#if>
<h2>${w.say(finished?then("page.receipt.who-had", "page.receipt.who"))}</h2>
<#if !finished>
<p>${w.say("page.receipt.answer-by")} <b><@p.when at=opened.answerBy()/></b></p>
<@p.nobody ifNoAnswer=opened.ifNoAnswer()/>
</#if>
<@p.route route=opened.route()/>
<p><a class="button" href="${root}${w.tag()}/track/">${w.say("page.receipt.track")}</a></p>
<@p.free/>
