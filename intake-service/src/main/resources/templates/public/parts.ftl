<#--
  Parts of the public answers.
  when     at: a moment that matters; where help is needed and in China, or in China and in UTC; a script adds the
           time of the reader's own device
  lines    text: words with line breaks
  post     post: a station, an office or a mission with its public contacts
  route    route: who has the request, whom to call at each level, and why
  nobody   ifNoAnswer: what to do then, and the numbers to call
  timeline entries: what happened, in the time of the place
  receipt  code: a code in groups, with a button that copies it
  keep     code: ways to keep a receipt: as a file, on paper
  unsaved  typed: what is not stored
  holder   code: what each form of the holder of a receipt carries
  papers   code: the way to the page where photos and papers are added
  withNow  loads what a browser adds to these pages
  free     that nobody may charge, and where to say so
  call     12308, for when the service itself cannot help
-->
<#macro when at><time datetime="${m.iso(at)}"><#if localZone??>${w.say("page.when.local", {"at": m.at(localZone).moment(at), "zone": m.at(localZone).zoneName()})}${w.say("page.when.between")}${w.say("page.when.china", {"at": m.moment(at)})}<#else>${w.say("page.when.china", {"at": m.moment(at)})}${w.say("page.when.between")}${w.say("page.when.utc", {"at": m.at(utc).moment(at)})}</#if></time><span data-here="${m.iso(at)}" data-zones="${m.zone()} ${(localZone!"")}" data-said="${w.say("page.when.between")}${w.say("page.when.here")}"></span></#macro>

<#macro lines text><#list text?split("\n") as line>${line}<#sep><br></#sep></#list></#macro>

<#macro post post>
${w.text(post.name())}<#if post.sample()> <span class="tag tag--sample">${w.say("sample")}</span></#if>
<#list post.contacts() as contact><br><#if contact.kind().name() == "PHONE"><#if post.sample()>${w.phone(contact.value())}<#else><a href="tel:${contact.value()}">${w.phone(contact.value())}</a></#if><#elseif contact.kind().name() == "EMAIL"><a href="mailto:${contact.value()}">${contact.value()}</a><#elseif contact.kind().name() == "WEB"><a href="${contact.value()}" rel="noreferrer">${contact.value()}</a><#else>${w.say("wechat")} ${contact.value()}</#if></#list>
</#macro>

<#macro route route>
<dl class="facts">
<div><dt>${w.say("route.lead")}</dt><dd><@post post=route.lead()/></dd></div>
<#if route.linked()??><div><dt>${w.say("route.linked")}</dt><dd><@post post=route.linked()/></dd></div></#if>
<#if route.office().id() != route.lead().id()><div><dt>${w.say("route.office")}</dt><dd><@post post=route.office()/></dd></div></#if>
<#if route.office().id() != city.id() && route.lead().id() != city.id()><div><dt>${w.say("route.city")}</dt><dd><@post post=city/></dd></div></#if>
<#if route.mission()??><div><dt>${w.say("route.mission")}</dt><dd><@post post=route.mission()/></dd></div></#if>
<div><dt>${w.say("page.hotline")}</dt><dd><a href="tel:${hotline}">${w.phone(hotline)}</a></dd></div>
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

<#macro timeline entries>
<#local here = m.at(localZone!m.zone())>
<p class="muted" data-zone="${w.say("page.times-here")}">${w.say("page.times-in", {"zone": here.zoneName()})}</p>
<ol class="timeline" data-own>
<#list entries as entry>
<li><p class="muted"><time datetime="${m.iso(entry.at())}">${here.moment(entry.at())}</time><#if entry.by()??> · ${w.text(entry.by().name())}</#if></p>
<p>${w.text(entry.what())}</p>
<#if entry.note()??><p><@lines text=entry.note().text()/></p></#if></li>
</#list>
</ol>
</#macro>

<#macro receipt code id="code">
<p class="code" id="${id}"><#list code?split("-") as group>${group}<#sep>-<wbr></#sep></#list></p>
<p class="with-script"><button type="button" class="button button--quiet" data-copy="${id}" data-done="${w.say("page.copied")}">${w.say("page.copy")}</button></p>
</#macro>

<#macro keep code>
<div class="pair">
<form method="post" action="${root}track/save" accept-charset="utf-8" data-native><@holder code=code/><button class="button button--quiet button--wide">${w.say("page.save")}</button></form>
<p class="with-script"><button type="button" class="button button--quiet button--wide" data-print>${w.say("page.print")}</button></p>
</div>
</#macro>

<#macro unsaved typed>
<h2>${w.say("page.receipt.typed")}</h2>
<dl class="facts" id="unsaved">
<#list typed as line><div><dt>${line.label()}</dt><dd><@lines text=line.value()/></dd></div>
</#list>
</dl>
</#macro>

<#macro holder code>
<input type="hidden" name="language" value="${w.tag()}">
<input type="hidden" name="receipt" value="${code}">
</#macro>

<#macro papers code>
<h2>${w.say("page.papers")}</h2>
<p>${w.say("page.papers.text")}</p>
<form method="post" action="${root}track/attachments" accept-charset="utf-8"><@holder code=code/><p><button class="button button--quiet">${w.say("page.papers.button")}</button></p></form>
</#macro>

<#macro withNow><#if module??><div data-module="${module}" data-module-now hidden></div></#if></#macro>

<#macro call>
<div class="panel panel--alarm">
<p>${w.say("page.call")}</p>
<p><a class="button" href="tel:${hotline}">${w.phone(hotline)}</a></p>
</div>
</#macro>

<#macro free>
<p class="muted">${w.say("page.free")} <a href="${root}${w.tag()}/verify/">${w.say("page.free.tell")}</a></p>
</#macro>
