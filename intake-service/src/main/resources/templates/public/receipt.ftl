<#import "parts.ftl" as p>
<h1>${w.say("page.receipt.title")}</h1>
<p>${w.say("page.receipt.text")}</p>
<h2>${w.say("page.receipt.code")}</h2>
<p class="code" id="code"><#list opened.receipt().grouped()?split("-") as group>${group}<#sep>-<wbr></#sep></#list></p>
<p>${w.say("page.receipt.keep")}</p>
<h2>${w.say("page.receipt.who")}</h2>
<p>${w.say("page.receipt.answer-by")} <b><@p.when at=opened.answerBy()/></b></p>
<@p.nobody ifNoAnswer=opened.ifNoAnswer()/>
<@p.route route=opened.route()/>
<p><a class="button" href="${root}${w.tag()}/track/">${w.say("page.receipt.track")}</a></p>
<p class="muted">${w.say("page.free")}</p>
