<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components/parts.ftl" as parts>
<@layout.page styles=["forms"] lists=false>
<@parts.opening title=heading lead=lead/>
<form id="track-form" data-module="${module("follow")}" data-receipt="${module("receipt")}" method="post" action="../../track" accept-charset="utf-8">
<input type="hidden" name="language" value="${language}">
<div class="field">
<label for="receipt">${w("track.receipt")}<span class="hint">${w("track.receipt.hint")}</span></label>
<input id="receipt" name="receipt" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" required>
</div>
<button class="button" type="submit">${w("track.show")}</button>
<p role="status" data-status data-sending="${w("track.sending")}" data-failed="${w("track.failed")}"></p>
</form>
${body?no_esc}
</@layout.page>
