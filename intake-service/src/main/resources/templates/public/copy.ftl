<#import "parts.ftl" as p>
<#assign request = copy.request() following = copy.following()>
<#macro fact name value><#if value?has_content><div><dt>${w.say(name)}</dt><dd><@p.lines text=value/></dd></div></#if></#macro>
<#macro said at by><p class="muted"><time datetime="${m.iso(at)}">${m.moment(at)}</time> · <#if by?has_content>${w.text(by.name())}<#else>${w.say("page.you")}</#if></p></#macro>
<h1>${w.say("page.copy.title")}</h1>
<p>${w.say("page.copy.text", {"tail": copy.receiptTail()})}</p>
<h2>${w.say("page.copy.told")}</h2>
<dl class="facts">
<@fact name="console.case.category" value=(category??)?then(w.text(category.name()), request.category())/>
<@fact name="console.case.where" value=(country??)?then(w.text(country.name()), request.country())/>
<@fact name="page.copy.place" value=(request.place().text())!""/>
<#if request.location()??><@fact name="page.copy.location" value="${request.location().lat()}, ${request.location().lon()}"/></#if>
<#if home??><@fact name="console.case.home" value=w.text(home.name())/></#if>
<@fact name="page.copy.town" value=request.homeTown()!""/>
<#if request.incidentDate()??><@fact name="console.case.incident-date" value=m.day(request.incidentDate())/></#if>
<#if request.danger()><@fact name="console.danger" value=w.say("page.copy.yes")/></#if>
<@fact name="console.case.person" value=request.person().name().text()/>
<@fact name="console.case.id-number" value=(request.person().idNumber().text())!""/>
<#if request.person().birthYear()??><@fact name="page.copy.birth-year" value="${request.person().birthYear()}"/></#if>
<@fact name="console.case.requester" value=request.contact().name().text()/>
<#if request.relation()??><@fact name="page.copy.relation" value=w.say("relation." + request.relation().code())/></#if>
<@fact name="page.copy.phone" value=(request.contact().phone().written().text())!""/>
<@fact name="console.join.email" value=(request.contact().email().text())!""/>
<@fact name="wechat" value=(request.contact().wechat().text())!""/>
<#if request.contact().onlyMe()><@fact name="page.copy.only-me" value=w.say("page.copy.yes")/></#if>
<@fact name="page.copy.safely" value=(request.contact().safely().text())!""/>
<@fact name="console.case.story" value=request.narrative().text()/>
<@fact name="console.case.language" value=w.say("language." + request.language().tag())/>
<@fact name="console.case.submitted" value=m.moment(following.submittedAt())/>
<@fact name="page.copy.notice" value=request.consent().notice()/>
<@fact name="page.copy.sensitive" value=w.say(request.consent().sensitive()?then("page.copy.yes", "page.copy.no"))/>
<@fact name="page.copy.abroad" value=w.say(request.consent().abroad()?then("page.copy.yes", "page.copy.no"))/>
</dl>
<h2>${w.say("page.messages")}</h2>
<#if following.messages()?has_content>
<ol class="timeline"><#list following.messages() as message><li><@said at=message.at() by=message.from()!/><p><@p.lines text=message.text().text()/></p></li>
</#list></ol>
<#else><p>${w.say("page.no-messages")}</p></#if>
<#list following.attachments()>
<h2>${w.say("page.attachments.list")}</h2>
<ol><#items as file><li><#if file.name()??>${file.name().words().text()}<#else>${w.say("attachment.unnamed", {"number": file?counter})}</#if> · ${w.say("attachment.kind." + file.kind().code())} · ${w.say("attachment.size", {"kilobytes": file.kilobytes()})} · <time datetime="${m.iso(file.addedAt())}">${m.moment(file.addedAt())}</time></li></#items></ol>
<p>${w.say("page.copy.papers")}</p>
</#list>
<h2>${w.say("page.timeline")}</h2>
<@p.timeline entries=following.timeline()/>
<h2>${w.say("page.receipt.who")}</h2>
<@p.route route=following.route()/>
<h2>${w.say("page.opened")}</h2>
<#if following.opened()?has_content>
<ul><#list following.opened() as opening><li><time datetime="${m.iso(opening.at())}">${m.moment(opening.at())}</time> · ${w.text(opening.by().name())}</li></#list></ul>
<#else><p>${w.say("page.opened.nobody")}</p></#if>
<p>${w.text(following.deletion().text())}<#if following.deletion().on()??> ${w.say("page.deletion-on", {"day": m.day(following.deletion().on())})}</#if></p>
<p class="muted">${w.say("page.copy.not-in-it")}</p>
