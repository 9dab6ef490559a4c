<#--
  Parts of the public answers.
  when     at: a moment that matters; in the local time of the station abroad, in China's and in UTC
  post     post: a station, an office or a mission with its public contacts
  route    route: who has the request, and why
  nobody   ifNoAnswer: what to do then, and the numbers to call
  free     that nobody may charge, and where to say so
  call     12308, for when the service itself cannot help
-->
<#macro when at><time datetime="${m.iso(at)}"><#if localZone??>${w.say("page.when.local", {"at": m.at(localZone).moment(at)})}${w.say("page.when.between")}</#if>${w.say("page.when.china", {"at": m.moment(at)})}${w.say("page.when.between")}${w.say("page.when.utc", {"at": m.at(utc).moment(at)})}</time></#macro>

<#macro post post>
${w.text(post.name())}<#if post.sample()> <span class="tag tag--sample">${w.say("sample")}</span></#if>
<#list post.contacts() as contact><br><#if contact.kind().name() == "PHONE"><#if post.sample()>${w.phone(contact.value())}<#else><a href="tel:${contact.value()}">${w.phone(contact.value())}</a></#if><#elseif contact.kind().name() == "EMAIL"><a href="mailto:${contact.value()}">${contact.value()}</a><#elseif contact.kind().name() == "WEB"><a href="${contact.value()}" rel="noreferrer">${contact.value()}</a><#else>${w.say("wechat")} ${contact.value()}</#if></#list>
</#macro>

<#macro route route>
<dl class="facts">
<div><dt>${w.say("route.lead")}</dt><dd><@post post=route.lead()/></dd></div>
<#if route.linked()??><div><dt>${w.say("route.linked")}</dt><dd><@post post=route.linked()/></dd></div></#if>
<#if route.office().id() != route.lead().id()><div><dt>${w.say("route.office")}</dt><dd><@post post=route.office()/></dd></div></#if>
<#if route.mission()??><div><dt>${w.say("route.mission")}</dt><dd><@post post=route.mission()/></dd></div></#if>
</dl>
<h3>${w.say("page.why")}</h3>
<ul><#list route.because() as reason><li>${w.text(reason.text())}</li></#list></ul>
</#macro>

<#macro nobody ifNoAnswer>
<div class="panel panel--warn">
<h2>${w.say("page.nobody")}</h2>
<p>${w.text(ifNoAnswer.text())}</p>
<#list ifNoAnswer.phones() as phone><p><a class="button button--quiet" href="tel:${phone}">${w.phone(phone)}</a></p></#list>
</div>
</#macro>

<#macro call>
<div class="panel panel--alarm">
<p>${w.say("page.call")}</p>
<p><a class="button" href="tel:${hotline}">${w.phone(hotline)}</a></p>
</div>
</#macro>

<#macro free>
<p class="muted">${w.say("page.free")} <a href="${root}${w.tag()}/verify/">${w.say("page.free.tell")}</a></p>
</#macro>
