<#import "frame.ftl" as f>
<#assign title = w.say("console.accounts")>
<@f.page title=title>
<h1>${title}</h1>
<#if link??>
<div class="panel" role="status">
<p>${w.say("console.accounts.invited", {"post": w.text(invited), "days": days})}</p>
<p class="console-once">${link}</p>
</div>
</#if>
<#if noSeat??><div class="error-summary" role="alert"><p>${w.say("console.accounts.no-seat")}</p></div></#if>
<#if ownAccount??><div class="error-summary" role="alert"><p>${w.say("console.accounts.own")}</p></div></#if>

<h2>${w.say("console.accounts.invite")}</h2>
<form method="post" action="/staff/accounts/invitations">
<@f.csrfField/>
<div class="field" data-field="seat">
<label for="seat">${w.say("console.accounts.seat")}</label>
<p class="hint" id="seat-hint">${w.say("console.accounts.seat.hint")}</p>
<select id="seat" name="seat" required aria-describedby="seat-hint">
<option value="">${w.say("console.accounts.choose")}</option>
<#list roles as role><#assign seats = purview.at(role)><#if seats?has_content>
<optgroup label="${w.say("console.role." + role.key())}">
<#list seats as seat><option value="${seat.value()}">${w.text(seat.name())}<#if seat.sample()> (${w.say("sample")})</#if></option></#list>
</optgroup>
</#if></#list>
</select>
</div>
<p><button class="button">${w.say("console.accounts.invite.button")}</button></p>
</form>

<h2>${w.say("console.accounts.list")}</h2>
<ul class="list-plain console-queue">
<#list rows as row>
<#assign entry = row.entry()>
<li class="console-row">
<h3>${entry.member().displayName()}<#if !entry.active()> <span class="tag">${w.say("console.accounts.ended")}</span></#if><#if row.own()> <span class="tag">${w.say("console.accounts.you")}</span></#if></h3>
<p>${w.say("console.role." + entry.member().role().key())} · ${w.text(row.scopeName())}</p>
<p class="muted">${entry.username()} · ${entry.email()}</p>
<#if entry.active() && !row.own()>
<details>
<summary class="button button--quiet">${w.say("console.accounts.end")}</summary>
<p class="hint">${w.say("console.accounts.end.hint")}</p>
<form method="post" action="/staff/accounts/${entry.member().id()}/deactivate"><@f.csrfField/><p><button class="button">${w.say("console.accounts.end.button")}</button></p></form>
</details>
</#if>
</li>
</#list>
</ul>
</@f.page>
