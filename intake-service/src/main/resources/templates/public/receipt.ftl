<#import "parts.ftl" as p>
<#assign finished = opened.stage().code() == "finished">
<#assign code = receipt.grouped()>
<h1>${w.say("page.receipt.title")}</h1>
<#if finished>
<div class="panel panel--warn" id="finished"><p>${w.say("page.receipt.finished")}</p></div>
<#elseif unsaved??>
<div class="panel panel--warn"><p>${w.say("page.receipt.unsaved")}</p></div>
<#else>
<p>${w.say("page.receipt.text", {"at": m.moment(opened.submittedAt())})}</p>
</#if>
<h2>${w.say("page.receipt.code")}</h2>
<@p.receipt code=code/>
<p>${w.say("page.receipt.keep")}</p>
<@p.keep code=code/>
<#if unsaved??><@p.unsaved typed=unsaved/></#if>
<#if !finished>
<h2>${w.say("page.next")}</h2>
<ol>
<li>${w.say("page.next.taken", {"who": w.text(opened.route().lead().name())})} <b><@p.when at=opened.answerBy()/></b></li>
<li>${w.say("page.next.reached")}</li>
<li>${w.say("page.next.changed")}</li>
<li>${w.say("page.next.danger")}</li>
</ol>
<@p.nobody ifNoAnswer=opened.ifNoAnswer()/>
</#if>
<form method="post" action="${root}track" accept-charset="utf-8"><@p.holder code=code/><button class="button button--wide">${w.say("page.receipt.track")}</button></form>
<#if !finished><@p.papers code=code/></#if>
<figure class="qr"><svg viewBox="0 0 ${qr.size()} ${qr.size()}" width="140" height="140" role="img" aria-label="${w.say("page.receipt.qr")}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${qr.size()}v${qr.size()}H0z"/><path fill="#000" d="${qr.path()}"/></svg><figcaption class="muted">${w.say("page.receipt.qr")}</figcaption></figure>
<h2>${w.say(finished?then("page.receipt.who-had", "page.receipt.who"))}</h2>
<@p.route route=opened.route()/>
<@p.free/>
<@p.withNow/>
