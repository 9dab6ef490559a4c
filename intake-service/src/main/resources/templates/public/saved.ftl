<#import "parts.ftl" as p>
<#-- The receipt as a file of its own, which needs no network. -->
<!doctype html>
<html lang="${w.tag()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${w.say("page.saved.title")}</title>
<style>body { max-width: 40rem; margin: 0 auto; padding: 1rem; font: 112.5%/1.6 system-ui, sans-serif } .code { font: 700 1.6rem/1.5 ui-monospace, Menlo, Consolas, monospace } dt { font-weight: 700 } dd { margin: 0 0 .75rem } button { display: none }</style>
</head>
<body>
<h1>${w.say("page.saved.title")}</h1>
<@p.receipt code=receipt?upper_case/>
<p>${w.say("page.receipt.keep")}</p>
<p>${w.say("page.saved.sent")} <@p.when at=following.submittedAt()/></p>
<p>${w.say("page.receipt.answer-by")} <b><@p.when at=following.answerBy()/></b></p>
<p>${w.say("page.saved.where")} ${address}</p>
<@p.nobody ifNoAnswer=following.ifNoAnswer()/>
<h2>${w.say("page.receipt.who")}</h2>
<@p.route route=following.route()/>
</body>
</html>
