<#import "frame.ftl" as f>
<#import "parts.ftl" as p>
<#assign title = w.say("console.search")>
<@f.page title=title>
<h1>${title}</h1>
<p>${w.say("console.search.text")}</p>
<#if wrong??><div class="error-summary" role="alert"><p>${w.say("console.search.wrong")}</p></div></#if>
<form method="post" action="/staff/search">
<@f.csrfField/>
<div class="field"><label for="tail">${w.say("console.search.tail")}</label><input id="tail" name="tail" value="${form.get("tail")}" maxlength="4" autocomplete="off" autocapitalize="characters"></div>
<div class="field"><label for="country">${w.say("console.search.country")}</label>
<select id="country" name="country"><option value="">${w.say("console.accounts.choose")}</option>
<#list countries as country><option value="${country.code()}"<#if form.get("country") == country.code()> selected</#if>>${w.text(country.name())}</option></#list>
</select></div>
<div class="field"><label for="day">${w.say("console.search.day")}</label><input id="day" name="day" type="date" value="${form.get("day")}"></div>
<div class="field"><label for="name">${w.say("console.search.name")}</label><p class="hint" id="name-hint">${w.say("console.search.name.hint")}</p><input id="name" name="name" value="${form.get("name")}" maxlength="100" autocomplete="off" aria-describedby="name-hint"></div>
<p><button class="button">${w.say("console.search.button")}</button></p>
</form>
<#if hits??>
<h2>${w.say("console.search.hits")}</h2>
<#if hits.more()><p class="panel panel--warn">${w.say("console.search.more")}</p></#if>
<#if hits.unreadable() != 0><p class="panel panel--warn" id="unreadable">${w.say("console.search.unreadable", {"count": hits.unreadable()})}</p></#if>
<#if hits.items()?has_content>
<ul class="list-plain console-queue">
<#list hits.items() as case>
<li class="console-row">
<p class="console-tags"><@p.tags case=case/></p>
<h3><a href="/staff/cases/${case.id()}">${w.text(case.category())}</a></h3>
<p>${w.text(case.country())}<#if case.homeCounty()??> · ${w.text(case.homeCounty())}</#if></p>
<p class="muted"><@f.time at=case.submittedAt()/> · ${case.receiptTail()}</p>
</li>
</#list>
</ul>
<#else><p>${w.say("console.search.none")}</p></#if>
</#if>
</@f.page>
