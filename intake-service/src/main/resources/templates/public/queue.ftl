<#import "parts.ftl" as p>
<h1>${w.say("page.queue.title")}</h1>
<p>${w.say("page.queue.text", {"seconds": waitSeconds})}</p>
<form id="queue-form" method="post" action="${root}requests" accept-charset="utf-8">
<#list values as name, value><input type="hidden" name="${name}" value="${value}">
</#list>
<input type="hidden" name="ticket" value="${ticket}">
<button class="button button--wide">${w.say("page.queue.button")}</button>
</form>
<@p.call/>
