<#import "frame.ftl" as f>
<#assign title = w.say("console.audit")>
<@f.page title=title>
<h1>${title}</h1>
<p><#if erasing.at()??>${w.say("console.audit.erasing", {"at": m.moment(erasing.at()), "erased": erasing.erased(), "total": erasing.total()})}<#else>${w.say("console.audit.erasing.never")}</#if></p>
<form method="get" action="/staff/audit">
<div class="field"><label for="case">${w.say("console.audit.case")}</label><input id="case" name="case" value="${caseId!""}" autocomplete="off"></div>
<div class="field"><label for="actor">${w.say("console.audit.actor")}</label><p class="hint" id="actor-hint">${w.say("console.audit.actor.hint")}</p><input id="actor" name="actor" value="${actor!""}" autocomplete="off" aria-describedby="actor-hint"></div>
<div class="field"><label for="day">${w.say("console.audit.day")}</label><input id="day" name="day" type="date" value="${day!""}"></div>
<p><button class="button">${w.say("console.audit.button")}</button></p>
</form>
<#if rows?has_content>
<ol class="timeline">
<#list rows as row>
<#assign entry = row.entry()>
<li><p class="muted"><@f.time at=entry.at/> · ${row.actor()}<#if entry.scope??> · ${entry.scope}</#if> · ${entry.position}</p>
<p>${entry.action}<#if entry.subject??> · ${entry.subject}</#if><#if entry.caseId??> · <a href="/staff/audit?case=${entry.caseId}">${entry.caseId}</a></#if></p></li>
</#list>
</ol>
<#else><p>${w.say("console.audit.none")}</p></#if>
<#if (page > 0) || more>
<nav aria-label="${w.say("console.queue.pages")}"><p class="console-pages">
<#assign filter>case=${(caseId!"")?url}&amp;actor=${(actor!"")?url}&amp;day=${day!""}&amp;</#assign>
<#if (page > 0)><a rel="prev" href="/staff/audit?${filter}page=${page - 1}">${w.say("console.queue.newer")}</a></#if>
<#if more><a rel="next" href="/staff/audit?${filter}page=${page + 1}">${w.say("console.queue.older")}</a></#if>
</p></nav>
</#if>
</@f.page>
