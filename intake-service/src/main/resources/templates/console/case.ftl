<#import "frame.ftl" as f>
<#import "parts.ftl" as p>
<#assign case = file.summary()>
<#assign title = w.say("console.case.title", {"tail": case.receiptTail()})>
<#assign at = "/staff/cases/" + case.id()>
<#-- A form behind a button: open when it is the one that has just been refused. -->
<#macro act what path>
<details<#if (open!"") == what> open</#if>>
<summary class="button button--quiet">${w.say("console.case." + what)}</summary>
<form method="post" action="${at}/${path}">
<@f.csrfField/>
<#nested>
<p><button class="button">${w.say("console.case." + what + ".button")}</button></p>
</form>
</details>
</#macro>
<#macro words what>
<#local wrong = (open!"") == what && error??>
<div class="field" data-field="text">
<label for="${what}-text">${w.say("console.case." + what + ".text")}</label>
<#if wrong><p class="field-error" id="${what}-error">${error.detail(w.language())}</p></#if>
<textarea id="${what}-text" name="text" rows="5" required<#if wrong> aria-invalid="true" aria-describedby="${what}-error"</#if>><#if (open!"") == what>${form.get("text")}</#if></textarea>
</div>
</#macro>
<@f.page title=title>
<p><a href="/staff/">${w.say("console.to-queue")}</a></p>
<h1>${title}</h1>
<#if request.contact().needsCare()><div class="panel panel--alarm" id="care"><#if request.contact().onlyMe()><p><b>${w.say("console.case.only-me", {"name": request.contact().name().text()})}</b></p></#if><#if request.contact().safely()??><p>${w.say("console.case.safely")}${w.say("colon")}${request.contact().safely().text()}</p></#if></div></#if>
<p class="console-tags"><@p.tags case=case/></p>
<@p.deadline case=case/>
<#if done??><p class="panel" role="status">${w.say("console.done." + done)}</p></#if>
<#if refusal??><div class="error-summary" role="alert"><p>${w.say("refusal." + refusal)}</p></div></#if>
<#if error?? && !(open == "message" || open == "note" || open == "action")><div class="error-summary" role="alert"><p>${error.detail(w.language())}</p></div></#if>
<#if case.state().code() == "received">
<form method="post" action="${at}/acknowledge"><@f.csrfField/><button class="button">${w.say("console.acknowledge")}</button></form>
</#if>
<#if case.danger()><div class="panel panel--alarm"><p>${w.say("console.case.danger")}</p></div></#if>

<h2>${w.say("console.case.who")}</h2>
<dl class="facts">
<div><dt>${w.say("console.case.person")}</dt><dd>${request.person().name().text()}<#if request.person().birthYear()??> · ${w.say("console.case.born", {"year": request.person().birthYear()})}</#if></dd></div>
<#if request.person().idNumber()??><div><dt>${w.say("console.case.id-number")}</dt><dd>${request.person().idNumber().text()}<#if file.holdsBack()>
<form method="post" action="${at}/reveal"><@f.csrfField/><button class="button button--quiet">${w.say("console.case.reveal")}</button></form></#if></dd></div></#if>
<div><dt>${w.say("console.case.requester")}</dt><dd>${request.contact().name().text()}<#if request.relation()??> · ${w.say("relation." + request.relation().code())}</#if></dd></div>
<div><dt>${w.say("console.case.reach")}</dt><dd>
<#if request.contact().phone()??><#assign phone = request.contact().phone()><a class="button button--quiet" href="tel:${(phone.e164().text())!phone.written().text()}">${phone.written().text()}<#if phone.dialsOtherwise()> (${phone.e164().text()})</#if></a></#if>
<#if request.contact().email()??><a href="mailto:${request.contact().email().text()}">${request.contact().email().text()}</a></#if>
<#if request.contact().wechat()??>${w.say("wechat")} ${request.contact().wechat().text()}</#if>
</dd></div>
<div><dt>${w.say("console.case.consent")}</dt><dd>${w.say("console.consent.abroad." + request.consent().abroad()?c)}<br>${w.say("console.consent.sensitive." + request.consent().sensitive()?c)}<br><span class="muted">${w.say("console.consent.notice", {"notice": request.consent().notice()})}</span></dd></div>
<div><dt>${w.say("console.case.language")}</dt><dd>${w.say("language." + request.language().tag())}</dd></div>
</dl>

<h2>${w.say("console.case.story")}</h2>
<dl class="facts">
<div><dt>${w.say("console.case.category")}</dt><dd>${w.text(case.category())}</dd></div>
<div><dt>${w.say("console.case.where")}</dt><dd>${w.text(case.country())}<#if request.place()??> · ${request.place().text()}</#if><#if request.location()??> · <a href="geo:${request.location().lat()},${request.location().lon()}">${request.location().lat()}, ${request.location().lon()}</a></#if></dd></div>
<#if home??><div><dt>${w.say("console.case.home")}</dt><dd>${w.text(home)}</dd></div></#if>
<#if request.incidentDate()??><div><dt>${w.say("console.case.incident-date")}</dt><dd>${m.day(request.incidentDate())}</dd></div></#if>
<div><dt>${w.say("console.case.submitted")}</dt><dd><@f.time at=case.submittedAt()/></dd></div>
</dl>
<p class="console-words">${request.narrative().text()}</p>

<h2>${w.say("console.case.do")}</h2>
<@act what="message" path="messages"><p class="hint">${w.say("console.case.message.hint")}</p><@words what="message"/></@act>
<@act what="note" path="notes"><@words what="note"/>
<div class="field" data-field="visibleToRequester"><input type="checkbox" id="visibleToRequester" name="visibleToRequester" value="true"<#if form.ticked("visibleToRequester")> checked</#if>> <label for="visibleToRequester">${w.say("console.case.note.visible")}</label></div></@act>
<@act what="action" path="actions">
<div class="field" data-field="kind"><label for="kind">${w.say("console.case.action.kind")}</label>
<select id="kind" name="kind"><#list kinds as kind><option value="${kind.code()}"<#if form.get("kind") == kind.code()> selected</#if>>${w.say("action." + kind.code())}</option></#list></select></div>
<@words what="action"/></@act>
<#if file.next()?has_content>
<details<#if (open!"") == "status"> open</#if>>
<summary class="button button--quiet">${w.say("console.case.status")}</summary>
<p class="hint">${w.say("console.case.status.hint")}</p>
<#list states as next><#if file.next()?seq_contains(next)>
<form method="post" action="${at}/status"><@f.csrfField/><input type="hidden" name="version" value="${case.version()}"><input type="hidden" name="status" value="${next.code()}">
<p><button class="button<#if next.isOpen()> button--quiet</#if>">${w.say("state." + next.code())}</button></p></form>
</#if></#list>
</details>
</#if>
<#if member.role().key() == "city">
<@act what="receipt" path="receipt"><p class="hint">${w.say("console.case.receipt.hint")}</p>
<#if wait??><p class="field-error">${w.say("console.case.receipt.wait", {"span": m.minutes(wait)})}</p></#if>
<div class="field"><label for="receipt-ground">${w.say("console.case.receipt.ground")}</label>
<select id="receipt-ground" name="ground" required><option value="">${w.say("console.accounts.choose")}</option><#list receiptGrounds as ground><option value="${ground.code()}"<#if (open!"") == "receipt" && form.get("ground") == ground.code()> selected</#if>>${w.say("console.case.receipt.ground." + ground.code())}</option></#list></select></div>
<fieldset><legend>${w.say("console.case.receipt.checked")}</legend>
<#list checkedFacts as fact><div class="field field--check"><input type="checkbox" id="checked-${fact.code()}" name="checked-${fact.code()}" value="true"<#if form.ticked("checked-" + fact.code())> checked</#if>> <label for="checked-${fact.code()}">${w.say("console.case.receipt.checked." + fact.code())}</label></div></#list>
</fieldset></@act>
<@act what="hold" path="hold"><p class="hint">${w.say("console.case.hold.hint")}</p>
<div class="field"><label for="hold-ground">${w.say("console.case.hold.ground")}</label>
<select id="hold-ground" name="ground"><option value="">${w.say("console.case.hold.none")}</option><#list holdGrounds as ground><option value="${ground.code()}"<#if file.heldFor()?? && file.heldFor() == ground> selected</#if>>${w.say("console.case.hold.ground." + ground.code())}</option></#list></select></div></@act>
</#if>

<h2>${w.say("console.case.messages")}</h2>
<#if file.messages()?has_content>
<ol class="timeline">
<#list file.messages() as message>
<li><p class="muted"><@f.time at=message.at()/> · <#if message.from()??>${w.text(message.from().name())}<#else>${w.say("console.case.requester")}</#if></p><p class="console-words">${message.text().text()}</p></li>
</#list>
</ol>
<#else><p>${w.say("console.case.no-messages")}</p></#if>

<h2>${w.say("console.case.attachments")}</h2>
<#list file.attachments()>
<p class="hint">${w.say("console.case.attachments.hint")}</p>
<ul>
<#items as attachment><li><a href="${at}/attachments/${attachment.id()}" rel="noopener"><#if attachment.name()??>${attachment.name().words().text()}<#else>${w.say("attachment.unnamed", {"number": attachment?counter})}</#if></a> · ${w.say("attachment.kind." + attachment.kind().code())} · ${w.say("attachment.size", {"kilobytes": attachment.kilobytes()})} · <@f.time at=attachment.addedAt()/></li>
</#items>
</ul>
<#else><p>${w.say("console.case.no-attachments")}</p></#list>

<h2>${w.say("console.case.route")}</h2>
<#assign route = file.route()>
<dl class="facts">
<div><dt>${w.say("route.lead")}</dt><dd><@p.post post=route.lead()/></dd></div>
<#if route.linked()??><div><dt>${w.say("route.linked")}</dt><dd><@p.post post=route.linked()/></dd></div></#if>
<div><dt>${w.say("route.office")}</dt><dd><@p.post post=route.office()/></dd></div>
<#if route.mission()??><div><dt>${w.say("route.mission")}</dt><dd><@p.post post=route.mission()/></dd></div></#if>
</dl>
<ul><#list route.because() as reason><li>${w.text(reason.text())} <span class="muted">${reason.rule()}</span></li></#list></ul>

<h2>${w.say("console.case.history")}</h2>
<ol class="timeline">
<#list file.history() as entry>
<li><p class="muted"><@f.time at=entry.at()/><#if entry.by()??> · ${w.text(entry.by().name())}</#if><#if entry.member()??> · ${colleagues[entry.member()]!""}</#if></p>
<p>${w.say("event." + entry.kind().code())}<#if entry.action()??>${w.say("colon")}${w.say("action." + entry.action().code())}</#if><#if entry.kind().code() == "state">${w.say("colon")}${w.say("state." + entry.state().code())}</#if><#if entry.visibleToRequester()> <span class="tag">${w.say("console.case.visible")}</span></#if></p>
<#if entry.text()??><p class="console-words">${entry.text().text()}</p></#if></li>
</#list>
</ol>
<p class="muted">${w.text(file.deletion().text())}</p>
</@f.page>
