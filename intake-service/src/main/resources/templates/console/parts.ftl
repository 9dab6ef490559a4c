<#--
  Parts of the queue and of a case.
  tags      case: a summary; state and what is special about it, in words
  deadline  case: a summary; by when somebody has to answer, while that matters
  post      post: a station, an office or a mission with its public contacts
-->
<#macro tags case>
<span class="tag">${w.say("state." + case.state().code())}</span>
<#if case.danger()><span class="tag console-tag--alarm">${w.say("console.danger")}</span></#if>
<#if case.urgency().name() != "NORMAL"><span class="tag<#if case.urgency().name() == "URGENT"> console-tag--alarm</#if>">${w.say("console.urgency." + case.urgency().name()?lower_case)}</span></#if>
<#if case.overdue()><span class="tag console-tag--alarm">${w.say("console.overdue")}</span></#if>
<#if case.unanswered()><span class="tag">${w.say("console.unanswered")}</span></#if>
</#macro>

<#macro deadline case>
<#if case.state().code() == "received">
<p class="console-deadline"><time datetime="${m.iso(case.answerBy())}"><#if case.overdue()>${w.say("console.deadline.over", {"at": m.moment(case.answerBy()), "span": m.span(case.answerBy(), now)})}<#else>${w.say("console.deadline", {"at": m.moment(case.answerBy()), "span": m.span(now, case.answerBy())})}</#if></time></p>
</#if>
</#macro>

<#macro post post>
${w.text(post.name())}<#if post.sample()> <span class="tag tag--sample">${w.say("sample")}</span></#if>
<#list post.contacts() as contact><br><#if contact.kind().name() == "PHONE"><#if post.sample()>${w.phone(contact.value())}<#else><a href="tel:${contact.value()}">${w.phone(contact.value())}</a></#if><#elseif contact.kind().name() == "EMAIL"><a href="mailto:${contact.value()}">${contact.value()}</a><#elseif contact.kind().name() == "WEB"><a href="${contact.value()}" rel="noreferrer">${contact.value()}</a><#else>${w.say("wechat")} ${contact.value()}</#if></#list>
</#macro>
