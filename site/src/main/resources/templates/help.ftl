<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/parts.ftl" as parts>
<#import "components/fields.ftl" as fields>
<@layout.page styles=["forms"] lists=false>
<@parts.opening title=heading lead=lead/>
<section class="panel panel--alarm" aria-labelledby="danger-first">
<h2 id="danger-first">${w("help.danger-first")}</h2>
<p class="doors"><a class="button button--alarm" href="${link("countries/")}">${w("home.numbers")}</a></p>
<p><a class="button button--call" href="tel:${municipality.hotline}"><span>${w("hotline.name")}</span> <b>${phone(municipality.hotline)}</b></a></p>
</section>
${body?no_esc}
<form id="help-form" data-module="${module("help")}" method="post" action="../../requests" accept-charset="utf-8" novalidate data-places="${root("data/")}" data-finder="${root(finderData)}" data-words="${root(formWords)}">
<div data-slot="errors" hidden></div>
<p class="with-script">${w("help.kept")} <button type="button" class="button button--quiet" data-shared>${w("help.shared")}</button></p>
<input type="hidden" name="language" value="${language}">
<input type="hidden" name="lat" value="">
<input type="hidden" name="lon" value="">
<input type="hidden" name="consentNotice" value="${notice}">
<input type="hidden" name="idempotencyKey" value="">
<input class="visually-hidden" name="website" tabindex="-1" autocomplete="off" aria-hidden="true">
<fieldset>
<legend>${w("help.section.what")}</legend>
<@fields.choice "category" true>
<#list categories as group><optgroup label="${group.name}"><#list group.categories as category><@fields.option category.id category.name/></#list></optgroup></#list>
</@fields.choice>
<@fields.check "danger"/>
<@fields.field "narrative" true><textarea id="narrative" name="narrative" rows="7" maxlength="4000" required></textarea></@fields.field>
<@fields.line "incidentDate" "text" "off" 20/>
</fieldset>
<fieldset>
<legend>${w("help.section.where")}</legend>
<@fields.choice "country" true>
<#list countries as country><@fields.option country.id country.name/></#list>
</@fields.choice>
<@fields.line "place" "text" "off" 200/>
</fieldset>
<fieldset>
<legend>${w("help.section.who")}</legend>
<@fields.line "personName" "text" "off" 100 true/>
<@fields.choice "relation">
<#list ["self", "spouse", "parent", "child", "sibling", "relative", "friend", "employer", "other"] as relation><@fields.option relation w("relation." + relation)/></#list>
</@fields.choice>
<@fields.choice "homeCounty" false w("help.homeCounty.unknown")>
<#list counties as county><@fields.option county.id county.area/></#list>
</@fields.choice>
</fieldset>
<fieldset>
<legend>${w("help.section.reach")}</legend>
<p>${w("help.section.reach.text")}</p>
<@fields.line "contactName" "text" "name" 100 true/>
<@fields.line "contactPhone" "tel" "tel" 100/>
<@fields.line "contactEmail" "email" "email" 254/>
<@fields.line "contactWechat" "text" "off" 64/>
<@fields.check "contactOnlyMe"/>
<@fields.line "contactSafely" "text" "off" 200/>
</fieldset>
<fieldset>
<legend>${w("help.section.consent")}</legend>
<p>${w("help.who-sees")} <a href="${link("about/privacy/")}">${w("help.notice", notice)}</a></p>
<@fields.check "consentSensitive"/>
<@fields.check "consentAbroad"/>
</fieldset>
<button class="button button--wide" type="submit">${w("help.send")}</button>
<p role="status" data-status data-failed="${w("form.unanswered")}" data-module="${module("draft")}" data-module-now></p>
</form>
</@layout.page>
