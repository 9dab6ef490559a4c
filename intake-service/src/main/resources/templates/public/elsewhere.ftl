<#import "parts.ftl" as p>
<#-- Behind the field of the category: who can help where no station may, and a way to the office. -->
<div class="panel panel--warn" id="elsewhere">
<p>${w.say("page.elsewhere.text")} <a href="${root}${w.tag()}/guidance/${category}/">${w.say("page.elsewhere.guidance")}</a></p>
<ul>
<#if route.mission()??><li><@p.post post=route.mission()/></li></#if>
<li>${w.say("page.hotline")} <a href="tel:${hotline}">${w.phone(hotline)}</a></li>
</ul>
<div class="field field--check"><input type="checkbox" id="toOffice" name="toOffice" value="true"><label for="toOffice">${w.say("page.elsewhere.to-office", {"office": w.text(route.office().name())})}</label></div>
</div>
