<#import "frame.ftl" as f>
<#import "parts.ftl" as p>
<#assign title = w.say("console.queue")>
<@f.page title=title>
<h1>${title}</h1>
<nav aria-label="${w.say("console.queue.filters")}">
<ul class="console-filters">
<li><a href="/staff/"<#if !state?? && !overdueOnly> aria-current="page"</#if>>${w.say("console.queue.open")}</a></li>
<li><a href="/staff/?overdue=true"<#if overdueOnly> aria-current="page"</#if>>${w.say("console.overdue")}</a></li>
<#list states as one><li><a href="/staff/?state=${one.code()}"<#if state?? && state == one> aria-current="page"</#if>>${w.say("state." + one.code())}</a></li></#list>
</ul>
</nav>
<p class="muted">${w.say("console.queue.total", {"total": total})}</p>
<#if cases?has_content>
<ul class="list-plain console-queue">
<#list cases as case>
<li class="console-row<#if case.overdue()> console-row--overdue</#if>">
<p class="console-tags"><@p.tags case=case/></p>
<h2><a href="/staff/cases/${case.id()}">${w.text(case.category())}</a></h2>
<p>${w.text(case.country())}<#if case.homeCounty()??> · ${w.text(case.homeCounty())}</#if></p>
<p class="muted">${w.say("console.queue.age", {"span": m.span(case.submittedAt(), now)})} · ${case.receiptTail()}</p>
<@p.deadline case=case/>
<#if case.state().code() == "received">
<form method="post" action="/staff/cases/${case.id()}/acknowledge"><@f.csrfField/><input type="hidden" name="then" value="queue">
<button class="button">${w.say("console.acknowledge")}<span class="visually-hidden"> ${case.receiptTail()}</span></button></form>
</#if>
</li>
</#list>
</ul>
<#else>
<p>${w.say("console.queue.empty")}</p>
</#if>
<#if (page > 0) || more>
<nav aria-label="${w.say("console.queue.pages")}"><p class="console-pages">
<#assign filter><#if overdueOnly>overdue=true&amp;<#elseif state??>state=${state.code()}&amp;</#if></#assign>
<#if (page > 0)><a rel="prev" href="/staff/?${filter}page=${page - 1}">${w.say("console.queue.newer")}</a></#if>
<#if more><a rel="next" href="/staff/?${filter}page=${page + 1}">${w.say("console.queue.older")}</a></#if>
</p></nav>
</#if>
</@f.page>
